import { formatTime } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { agendaMinutes } from '#shared/workshop/agenda-schema.ts';
import styles from './PrepareDialog.module.css';
import { prepareStrings } from './prepare-strings.ts';
import { type Prepared, stepsOf } from './prepared.ts';
import { useLocalNow } from './use-local-now.ts';

interface AgendaLineProps {
  readonly prepared: Prepared;
  readonly onBuild: (() => void) | undefined;
}

/** How long the agenda is and when it would end, in one line; and the way to its steps. */
export function AgendaLine({ prepared, onBuild }: AgendaLineProps) {
  const t = useStrings(prepareStrings);
  const { lang } = useLang();
  const now = useLocalNow();
  const { template } = prepared;
  const steps = stepsOf(prepared);
  const minutes = agendaMinutes(steps);
  const inTwo = template === 'fresh_start' && prepared.steps === null;
  return (
    <div className={styles.agenda}>
      <Icon name="clock" />
      <p>
        {inTwo
          ? t.twoSessions(steps.length)
          : t.agenda(steps.length, minutes, formatTime(lang, now + minutes * 60_000))}
      </p>
      {onBuild && (
        <Button kind="line" icon="list" onClick={onBuild}>
          {t.build}
        </Button>
      )}
    </div>
  );
}
