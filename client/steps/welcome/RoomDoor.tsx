import { useCallback, useEffect, useRef, useState } from 'react';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useRoomContext, useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { CodeDisplay } from '#client/ui/CodeDisplay.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { Qr } from '#client/ui/Qr.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { joinAddress, useFindJoinPlace } from '#client/wall/join-place.ts';
import { AlwaysEditor } from './AlwaysEditor.tsx';
import { welcomeDesk } from './desk-strings.ts';
import styles from './RoomDoor.module.css';

/** The way in, large: the code and the QR. In the lobby and in the welcome step. */
export function RoomDoor() {
  const t = useStrings(welcomeDesk);
  const { id } = useRoomContext();
  const { code, joinKey } = useView().links.main;
  const place = useFindJoinPlace();
  return (
    <Panel title={t.waysIn}>
      <div className={styles.panel}>
        <div className={styles.door}>
          <div className={styles.words}>
            <CodeDisplay code={code} label={t.code} />
            <p className="muted">{t.typeAt(place.host)}</p>
          </div>
          {joinKey !== null && (
            <Qr framed text={joinAddress(place, id, joinKey)} label={t.qrLabel} className={styles.qr} />
          )}
        </div>
      </div>
    </Panel>
  );
}

/** What always applies; changed lines are shown to everybody when they are saved. */
export function AlwaysPanel() {
  const t = useStrings(welcomeDesk);
  const { always, language } = useView().workshop.main;
  const command = useDeskCommand();
  const showToast = useToast();
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const lines = edited ?? always;
  const unsaved = useRef(edited);
  unsaved.current = edited;

  const save = useCallback(async () => {
    const wanted = unsaved.current;
    if (wanted === null) return;
    const kept = wanted.map((line) => line.trim()).filter((line) => line !== '');
    const answer = await command({ type: 'setAlways', lines: kept });
    if (!answer.ok) return;
    setEdited(null);
    showToast({ text: t.savedLines });
  }, [command, showToast, t]);

  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    // Going on to the next step saves too: nobody should have to think of it.
    return () => void latest.current();
  }, []);

  return (
    <Panel title={t.always}>
      <div className={styles.always}>
        <p className="muted">{t.alwaysHint}</p>
        <AlwaysEditor lines={lines} language={language} onChange={setEdited} />
        {edited !== null && (
          <Button kind="tint" icon="check" onClick={() => void save()}>
            {t.saveLines}
          </Button>
        )}
      </div>
    </Panel>
  );
}
