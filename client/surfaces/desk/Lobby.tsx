import { useStepNavigation } from '#client/desk/step-navigation.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { AlwaysPanel, RoomDoor } from '#client/steps/welcome/RoomDoor.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { deskSurface } from './desk-surface-strings.ts';
import styles from './Lobby.module.css';
import { useArrival } from './use-arrival.ts';

/** Before the first step: everybody comes in. */
export function Lobby() {
  const t = useStrings(deskSurface);
  const { next, goTo } = useStepNavigation();
  const heading = useArrival();
  return (
    <div className={styles.lobby}>
      <Panel className={styles.start}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t.lobbyTitle}
          </h2>
          <p className="lead muted">{t.lobbyText}</p>
        </div>
        {next && (
          <Button kind="primary" size="lg" iconEnd="right" onClick={() => goTo(next.id)}>
            {t.begin}
          </Button>
        )}
      </Panel>
      <RoomDoor />
      <AlwaysPanel />
    </div>
  );
}
