import { useState } from 'react';
import { managerPath } from '#client/desk/links.ts';
import { makeKey } from '#client/desk/new-key.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Qr } from '#client/ui/Qr.tsx';
import { Switch } from '#client/ui/Switch.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import styles from './Manager.module.css';
import { managerDeskStrings } from './manager-desk-strings.ts';

interface ManagerDialogProps {
  readonly room: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly copy: (text: string, said: string) => void;
}

/** The manager's own link, and whether they are asked to leave the room. */
export function ManagerDialog({ open, onClose, ...rest }: ManagerDialogProps) {
  const t = useStrings(managerDeskStrings);
  return (
    <Dialog open={open} onClose={onClose} title={t.title} size="md">
      <div className={styles.body}>
        <ManagerLink {...rest} />
        <AskOut />
      </div>
    </Dialog>
  );
}

/** The ids of the manager's links that are good. */
function useManagerKeys(): string[] {
  const { keys } = useView();
  return Object.entries(keys).flatMap(([id, key]) => (key.role === 'manager' ? [id] : []));
}

function ManagerLink({ room, copy }: Pick<ManagerDialogProps, 'room' | 'copy'>) {
  const t = useStrings(managerDeskStrings);
  const command = useDeskCommand();
  const showToast = useToast();
  const good = useManagerKeys();
  const [made, setMade] = useState<{ readonly id: string; readonly key: string } | null>(null);
  const shown = made && good.includes(made.id) ? made : null;

  const revoke = (ids: readonly string[]) => Promise.all(ids.map((id) => command({ type: 'revokeKey', id })));
  const make = async () => {
    const before = good;
    const { id, key, hash } = makeKey();
    const answer = await command({ type: 'addKey', id, role: 'manager', label: '', hash });
    if (!answer.ok) return;
    setMade({ id, key });
    await revoke(before);
  };

  if (shown === null) {
    return (
      <>
        <p>{t.lead}</p>
        {good.length > 0 && <p className="muted">{t.given}</p>}
        <div className={styles.buttons}>
          <Button kind="primary" icon="link" onClick={() => void make()}>
            {good.length > 0 ? t.makeNew : t.make}
          </Button>
          {good.length > 0 && (
            <Button onClick={() => void revoke(good).then(() => showToast({ text: t.revoked }))}>{t.revoke}</Button>
          )}
        </div>
      </>
    );
  }
  const link = window.location.origin + managerPath(room, shown.key);
  return (
    <>
      <p>{t.lead}</p>
      <div className={styles.link}>
        <Qr text={link} label={t.qr} framed className={styles.qr} />
        <div className={styles.words}>
          <p className="muted">{t.once}</p>
          <div className={styles.buttons}>
            <Button kind="primary" icon="copy" onClick={() => copy(link, t.copied)}>
              {t.copy}
            </Button>
            <Button kind="ghost" onClick={() => void revoke([shown.id]).then(() => showToast({ text: t.revoked }))}>
              {t.revoke}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}

function AskOut() {
  const t = useStrings(managerDeskStrings);
  const command = useDeskCommand();
  const { careful, managerOut, template } = useView().workshop.main;
  if (careful || template === 'fresh_start') return <p className="muted">{t.outAlready}</p>;
  return (
    <Switch
      label={t.out}
      hint={t.outHint}
      checked={managerOut}
      onChange={(out) => void command({ type: 'askManagerOut', out })}
    />
  );
}
