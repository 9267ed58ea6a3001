import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import styles from './Manager.module.css';
import { managerDeskStrings } from './manager-desk-strings.ts';

/** Before the workshop begins: what it means that the manager leads or is here; nothing when they are away. */
export function ManagerNote() {
  const t = useStrings(managerDeskStrings);
  const { keys, workshop } = useView();
  const { manager } = workshop.main.setup;
  if (manager === 'absent') return null;
  const invited = Object.values(keys).some((key) => key.role === 'manager');
  const lines = manager === 'leads' ? t.leads : [...(invited ? [] : [t.giveFirst]), ...t.present];
  return (
    <Panel tone="accent" title={manager === 'leads' ? t.leadsTitle : t.presentTitle}>
      <ul className={styles.tips}>
        {lines.map((line) => (
          <li key={line}>
            <Icon name="info" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
