import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Stepper } from '#client/ui/Stepper.tsx';
import { Switch } from '#client/ui/Switch.tsx';
import { MAX_NORMS } from '#shared/record/queries.ts';
import type { ConsentConfig } from '#shared/steps/consent/types.ts';
import type { DotsConfig } from '#shared/steps/dots/types.ts';
import type { DraftConfig } from '#shared/steps/draft/types.ts';
import { MAX_THEME_NAME } from '#shared/steps/fields.ts';
import type { StepConfig } from '#shared/steps/registry.ts';
import type { WelcomeConfig } from '#shared/steps/welcome/welcome.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { agendaStrings } from './agenda-strings.ts';
import { GroupsFields } from './GroupsFields.tsx';
import { LinesField } from './LinesField.tsx';
import { RateFields } from './RateFields.tsx';
import styles from './StepEditor.module.css';
import { WriteFields } from './WriteFields.tsx';

export interface ConfigFieldsProps {
  readonly step: AgendaStep;
  readonly agenda: readonly AgendaStep[];
  /** Ids of questions that were asked in the workshop already. */
  readonly asked: readonly string[];
  readonly language: string;
  readonly onChange: (step: AgendaStep) => void;
  readonly onConfig: (config: StepConfig) => void;
}

/** The fields of a kind of step. */
export function ConfigFields(props: ConfigFieldsProps) {
  const t = useStrings(agendaStrings);
  const { step, language, onConfig } = props;
  switch (step.kind) {
    case 'write':
      return <WriteFields {...props} />;
    case 'groups':
      return <GroupsFields {...props} />;
    case 'rate':
      return <RateFields {...props} />;
    case 'welcome':
      return (
        <LinesField
          label={t.frame}
          hint={t.frameHint}
          most={8}
          longest={200}
          language={language}
          lines={(step.config as WelcomeConfig).frame}
          onChange={(frame) => onConfig({ frame })}
        />
      );
    case 'dots':
      return <DotsFields {...props} config={step.config as DotsConfig} />;
    case 'draft':
      return <DraftFields {...props} config={step.config as DraftConfig} />;
    case 'consent': {
      const config = step.config as ConsentConfig;
      return (
        <Switch
          label={t.trial}
          hint={t.trialHint}
          checked={config.trial ?? false}
          onChange={(trial) => onConfig({ ...config, trial })}
        />
      );
    }
    default:
      return <p className="muted">{t.nothing}</p>;
  }
}

/** The themes that an agenda brings; without a line there are none. */
function ReadyThemes({
  config,
  language,
  onConfig,
}: Pick<ConfigFieldsProps, 'language' | 'onConfig'> & { readonly config: DotsConfig | DraftConfig }) {
  const t = useStrings(agendaStrings);
  const { themes: lines = [], ...rest } = config;
  return (
    <LinesField
      label={t.ready}
      hint={t.readyHint}
      most={12}
      longest={MAX_THEME_NAME}
      language={language}
      lines={lines}
      onChange={(themes) => onConfig((themes.length > 0 ? { ...rest, themes } : rest) as StepConfig)}
    />
  );
}

function DotsFields({ config, language, onConfig }: ConfigFieldsProps & { readonly config: DotsConfig }) {
  const t = useStrings(agendaStrings);
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        {t.topics}
        <Stepper
          label={t.topics}
          value={config.topics}
          min={1}
          max={7}
          text={t.topicsText(config.topics)}
          onChange={(topics) => onConfig({ ...config, topics })}
        />
      </div>
      <ReadyThemes config={config} language={language} onConfig={onConfig} />
    </div>
  );
}

function DraftFields({ config, language, onConfig }: ConfigFieldsProps & { readonly config: DraftConfig }) {
  const t = useStrings(agendaStrings);
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        {t.aim}
        <Stepper
          label={t.aim}
          value={config.aim}
          min={1}
          max={MAX_NORMS}
          text={t.aimText(config.aim)}
          onChange={(aim) => onConfig({ ...config, aim })}
        />
      </div>
      <ReadyThemes config={config} language={language} onConfig={onConfig} />
    </div>
  );
}
