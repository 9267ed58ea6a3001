import { formatTime } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { agendaMinutes } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { agendaStrings } from './agenda-strings.ts';
import { kindLook } from './kind-look.ts';
import styles from './PlanBar.module.css';

interface PlanBarProps {
  readonly agenda: readonly AgendaStep[];
  readonly selected: string | null;
  /** When it would begin, in milliseconds. */
  readonly startsAt: number;
}

/** Minutes of a step in which everybody works on their own; reading is done together. */
function ownMinutes({ kind, minutes, config }: AgendaStep): number {
  if (!kindLook[kind].own) return 0;
  return kind === 'write' ? (config as WriteConfig).writeMinutes : minutes;
}

/** The whole agenda as a line: its sum, each step's share, and when it ends if it begins now. */
export function PlanBar({ agenda, selected, startsAt }: PlanBarProps) {
  const t = useStrings(agendaStrings);
  const { lang } = useLang();
  const total = agendaMinutes(agenda);
  const own = agenda.reduce((sum, step) => sum + ownMinutes(step), 0);
  return (
    <Panel label={t.share} className={styles.plan}>
      <b className={styles.sum}>{t.minutes(total)}</b>
      <div className={styles.bar} aria-hidden="true">
        {agenda.map((step) => (
          <span
            key={step.id}
            className={cx(kindLook[step.kind].own && styles.own, step.id === selected && styles.on)}
            style={{ flexGrow: step.minutes }}
          >
            <Icon name={kindLook[step.kind].icon} />
          </span>
        ))}
      </div>
      <b className={styles.sum}>{t.span(formatTime(lang, startsAt), formatTime(lang, startsAt + total * 60_000))}</b>
      <p className={styles.key}>
        <span>
          <i className={styles.own} aria-hidden="true" /> {t.ownTime(own)}
        </span>
        <span>
          <i aria-hidden="true" /> {t.together(total - own)}
        </span>
      </p>
    </Panel>
  );
}
