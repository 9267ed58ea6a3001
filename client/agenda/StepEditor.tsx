import type { ReactNode } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { StepConfig } from '#shared/steps/registry.ts';
import { MAX_STEP_TITLE } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { agendaStrings } from './agenda-strings.ts';
import { ConfigFields } from './ConfigFields.tsx';
import styles from './StepEditor.module.css';

interface StepEditorProps {
  readonly step: AgendaStep;
  /** Its place, from 1. */
  readonly place: number;
  readonly language: string;
  readonly agenda: readonly AgendaStep[];
  /** Ids of questions that were asked in the workshop already. */
  readonly asked?: readonly string[] | undefined;
  /** Why it cannot be removed, if it cannot. */
  readonly keepReason?: string | undefined;
  /** Why there is no room for another round, if there is none. */
  readonly fullReason?: string | undefined;
  readonly onChange: (step: AgendaStep) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** What else can be done with the step. */
  readonly children?: ReactNode;
}

/** Everything that can be set of one step. */
export function StepEditor(props: StepEditorProps) {
  const {
    step,
    place,
    language,
    agenda,
    asked = [],
    keepReason,
    fullReason,
    onChange,
    onDuplicate,
    onRemove,
    children,
  } = props;
  const t = useStrings(agendaStrings);
  return (
    <Panel as="aside" title={t.stepOf(place, step.title)} className={styles.editor}>
      <TextField
        label={t.title}
        lang={language}
        maxLength={MAX_STEP_TITLE}
        value={step.title}
        error={step.title.trim() === '' ? t.titleMissing : undefined}
        onChange={(event) => onChange({ ...step, title: event.target.value })}
      />
      <ConfigFields
        step={step}
        agenda={agenda}
        asked={asked}
        language={language}
        onChange={onChange}
        onConfig={(config: StepConfig) => onChange({ ...step, config })}
      />
      {step.kind === 'write' && (
        <div className={styles.always}>
          <div>
            <b>{t.anonymous}</b>
            <p className="caption">{t.anonymousHint}</p>
          </div>
          <Chip tone="tint" icon="lock">
            {t.alwaysOn}
          </Chip>
        </div>
      )}
      <div className={styles.actions}>
        {children}
        <Button icon="copy" disabledReason={fullReason} onClick={onDuplicate}>
          {t.duplicate}
        </Button>
        <Button icon="trash" kind="ghost" disabledReason={keepReason} onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
    </Panel>
  );
}
