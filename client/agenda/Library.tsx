import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { type StepKind, stepKinds } from '#shared/steps/registry.ts';
import { agendaStrings } from './agenda-strings.ts';
import { kindLook } from './kind-look.ts';
import styles from './Library.module.css';

interface LibraryProps {
  readonly onAdd: (kind: StepKind) => void;
  readonly disabled: boolean;
}

/** The kinds of steps that can be added. */
export function Library({ onAdd, disabled }: LibraryProps) {
  const t = useStrings(agendaStrings);
  return (
    <Panel title={t.addTitle} className={styles.library}>
      <ul>
        {stepKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-label={t.add(t.kinds[kind].name)}
              aria-disabled={disabled}
              onClick={() => {
                if (!disabled) onAdd(kind);
              }}
            >
              <Icon name={kindLook[kind].icon} />
              <span>
                <b>{t.kinds[kind].name}</b>
                <small>{t.kinds[kind].text}</small>
              </span>
              <Icon name="plus" />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
