import { type FormEvent, useState } from 'react';
import { ConfirmDialog } from '#client/desk/ConfirmDialog.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { MAX_LABEL } from '#shared/workshop/commands.ts';
import styles from './Access.module.css';
import { accessStrings } from './access-strings.ts';
import { HandOver } from './HandOver.tsx';
import { LinkCard } from './LinkCard.tsx';
import { type Leader, useAccess } from './use-access.ts';

export interface AccessDialogProps {
  readonly room: string;
  readonly deskKey: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly copy: (text: string, said: string) => void;
}

/** Who leads: the list, a link for one more, and the way to hand over. */
export function FacilitatorsDialog({ open, onClose, ...rest }: AccessDialogProps) {
  const t = useStrings(accessStrings);
  return (
    <Dialog open={open} onClose={onClose} title={t.title} size="md">
      <Facilitators {...rest} />
    </Dialog>
  );
}

function Facilitators({ room, deskKey, copy }: Omit<AccessDialogProps, 'open' | 'onClose'>) {
  const t = useStrings(accessStrings);
  const access = useAccess(room, deskKey);
  const [shown, setShown] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<Leader | null>(null);
  const showToast = useToast();
  const nameOf = ({ row }: Leader) => row.label || t.unnamed;
  const link = access.leaders.find(({ id, row }) => id === shown && row.replaces === null);

  const revoke = async ({ id, isOwn }: Leader) => {
    setRevoking(null);
    const answer = await access.revoke(id);
    if (answer.ok && !isOwn) showToast({ text: t.revoked });
  };

  return (
    <div className={styles.body}>
      <p className="muted">{t.lead}</p>
      <ul className={styles.keys}>
        {access.leaders.map((leader) => (
          <li key={leader.id} className={styles.row}>
            <div className={styles.name}>
              <span>{nameOf(leader)}</span>
              {leader.isOwn && <Chip tone="tint">{t.you}</Chip>}
              {leader.row.replaces !== null && <Chip tone="accent">{t.takesOver}</Chip>}
            </div>
            {leader.path !== null && leader.row.replaces === null && (
              <Button
                icon="qr"
                aria-expanded={shown === leader.id}
                aria-label={shown === leader.id ? t.hideLink : t.showLinkOf(nameOf(leader))}
                onClick={() => setShown(shown === leader.id ? null : leader.id)}
              >
                {shown === leader.id ? t.hideLink : t.showLink}
              </Button>
            )}
            <Button
              kind="ghost"
              aria-label={leader.isOwn ? t.leaveGo : t.revokeOf(nameOf(leader))}
              disabledReason={access.leaders.length === 1 ? t.lastOne : undefined}
              onClick={() => setRevoking(leader)}
            >
              {leader.isOwn ? t.leaveGo : t.revoke}
            </Button>
          </li>
        ))}
      </ul>
      {link?.path && (
        <LinkCard
          title={link.isOwn ? t.myLink : t.linkFor(nameOf(link))}
          hint={link.isOwn ? t.ownHint : t.linkHint}
          path={link.path}
          copy={copy}
        />
      )}
      <Invite onInvite={async (label) => setShown(await access.invite(label, null))} />
      <HandOver access={access} copy={copy} />
      <ConfirmDialog
        open={revoking !== null}
        danger
        title={revoking?.isOwn ? t.leaveTitle : t.revokeTitle(revoking ? nameOf(revoking) : '')}
        stayLabel={revoking?.isOwn ? t.stay : t.keep}
        goLabel={revoking?.isOwn ? t.leaveGo : t.revoke}
        onStay={() => setRevoking(null)}
        onGo={() => revoking && void revoke(revoking)}
      >
        <p>{revoking?.isOwn ? t.leaveText : t.revokeText}</p>
      </ConfirmDialog>
    </div>
  );
}

function Invite({ onInvite }: { readonly onInvite: (label: string) => Promise<void> }) {
  const t = useStrings(accessStrings);
  const [label, setLabel] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onInvite(label.trim());
    setLabel('');
  };
  return (
    <section className={styles.section}>
      <h3 className="head">{t.invite}</h3>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t.name}
          hint={t.nameHint}
          value={label}
          maxLength={MAX_LABEL}
          autoComplete="off"
          onChange={(event) => setLabel(event.target.value)}
        />
        <Button type="submit" icon="plus">
          {t.inviteGo}
        </Button>
      </form>
    </section>
  );
}
