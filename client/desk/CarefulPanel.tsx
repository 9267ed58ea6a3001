import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { Switch } from '#client/ui/Switch.tsx';
import styles from './CarefulPanel.module.css';
import { carefulStrings } from './careful-strings.ts';
import { useDeskCommand } from './use-desk-command.ts';

interface CarefulPanelProps {
  readonly title?: string | undefined;
  /** What fits the group just now, where there is something to say. */
  readonly advice?: string | undefined;
}

/** Careful mode in a sheet of its own: what it is, and the switch. */
export function CarefulPanel({ title, advice }: CarefulPanelProps) {
  const t = useStrings(carefulStrings);
  return (
    <Panel title={title ?? t.title}>
      <div className={styles.careful}>
        {advice !== undefined && <p>{advice}</p>}
        <CarefulSwitch />
      </div>
    </Panel>
  );
}

/** The switch, and what changes. It is set by hand alone, and can be at any time. */
export function CarefulSwitch() {
  const t = useStrings(carefulStrings);
  const { careful } = useView().workshop.main;
  const command = useDeskCommand();
  return (
    <div className={styles.careful}>
      <Switch
        label={t.switchOn}
        hint={t.hint}
        checked={careful}
        onChange={(wanted) => void command({ type: 'setCareful', careful: wanted })}
      />
      <ul className={styles.what}>
        {t.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
