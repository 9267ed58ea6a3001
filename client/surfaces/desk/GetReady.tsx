import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { deskSurface } from './desk-surface-strings.ts';
import styles from './Lobby.module.css';

/** What to have done before the first step; beside the lobby, where it is seen while the room fills. */
export function GetReady() {
  const t = useStrings(deskSurface);
  return (
    <Panel tone="tint" title={t.getReady}>
      <ul className={styles.tips}>
        {t.lobbyTips.map((tip) => (
          <li key={tip}>
            <Icon name="info" />
            <span>{tip}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
