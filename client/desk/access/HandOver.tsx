import { useState } from 'react';
import { ConfirmDialog } from '#client/desk/ConfirmDialog.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import styles from './Access.module.css';
import { accessStrings } from './access-strings.ts';
import { LinkCard } from './LinkCard.tsx';
import type { useAccess } from './use-access.ts';

interface HandOverProps {
  readonly access: ReturnType<typeof useAccess>;
  readonly copy: (text: string, said: string) => void;
}

/** Hands the workshop over: one's own link stops when the other has come in, or at once after a warning. */
export function HandOver({ access: { leaders, own, invite, revoke }, copy }: HandOverProps) {
  const t = useStrings(accessStrings);
  const [leaving, setLeaving] = useState(false);
  const successor = leaders.find(({ row }) => own !== null && row.replaces === own);
  if (own === null) return null;
  return (
    <section className={styles.section}>
      <h3 className="head">{t.handOver}</h3>
      {successor ? (
        <>
          {successor.path === null ? (
            <p className="muted">{t.handOverWait}</p>
          ) : (
            <LinkCard title={t.successor} hint={t.handOverWait} path={successor.path} copy={copy} />
          )}
          <div className={styles.buttons}>
            <Button icon="undo" onClick={() => void revoke(successor.id)}>
              {t.handOverBack}
            </Button>
            <Button kind="ghost" onClick={() => setLeaving(true)}>
              {t.handOverNow}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="muted">{t.handOverText}</p>
          <Button icon="hand" onClick={() => void invite(t.successor, own)}>
            {t.handOverGo}
          </Button>
        </>
      )}
      <ConfirmDialog
        open={leaving}
        danger
        title={t.handOverNowTitle}
        stayLabel={t.stay}
        goLabel={t.handOverNow}
        onStay={() => setLeaving(false)}
        onGo={() => {
          setLeaving(false);
          void revoke(own);
        }}
      >
        <p>{t.handOverNowText}</p>
      </ConfirmDialog>
    </section>
  );
}
