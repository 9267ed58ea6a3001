import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { AgendaWarning } from '#shared/workshop/agenda-warnings.ts';
import { agendaStrings } from './agenda-strings.ts';
import styles from './Warnings.module.css';

interface WarningsProps {
  readonly warnings: readonly AgendaWarning[];
  readonly onSelect: (id: string) => void;
}

/** Where the agenda breaks the method, and why that matters. Nothing is forbidden. */
export function Warnings({ warnings, onSelect }: WarningsProps) {
  const t = useStrings(agendaStrings);
  return (
    <div role="status" aria-label={t.warnings}>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map(({ code, step }) => (
            <li key={`${code} ${step ?? ''}`}>
              <Icon name="warn" />
              <p>{t.warning[code]}</p>
              {step !== null && (
                <Button kind="ghost" onClick={() => onSelect(step)}>
                  {t.toStep}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
