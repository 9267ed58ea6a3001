import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { useToast } from '#client/ui/toast-context.ts';
import { asId, type NoteId } from '#shared/kernel/ids.ts';
import type { HeldDecision } from '#shared/record/types.ts';
import styles from './HeldNotes.module.css';
import { heldStrings } from './held-strings.ts';
import { useDeskCommand } from './use-desk-command.ts';

/** How many notes are held, and what has become of them; null when none ever was. */
function useHeld() {
  const t = useStrings(heldStrings);
  const { held, heldTexts, workshop } = useView();
  const count = workshop.main.heldNotes;
  if (count === 0) return null;
  const of = (status: string) => Object.values(held).filter((row) => row.status === status).length;
  const leads = workshop.main.setup.manager === 'leads';
  return { title: t.title(count), leads, texts: Object.entries(heldTexts), gone: t.gone(of('returned'), of('aside')) };
}

/** Notes that seem to name somebody, on a panel of their own: each to show, to give back, or to set aside. */
export function HeldNotes() {
  const held = useHeld();
  if (!held) return null;
  return (
    <Panel title={held.title} aside={!held.leads && <span className="muted num">{held.gone}</span>} tone="accent">
      <HeldList />
    </Panel>
  );
}

/** The same behind a button, for the steps where notes are not what it is about; nothing once all are decided. */
export function HeldNotesButton() {
  const held = useHeld();
  const [open, setOpen] = useState(false);
  if (!held || (held.texts.length === 0 && !open)) return null;
  return (
    <>
      <Button kind="tint" icon="hand" onClick={() => setOpen(true)}>
        {held.title}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={held.title} size="lg">
        <HeldList />
      </Dialog>
    </>
  );
}

function HeldList() {
  const t = useStrings(heldStrings);
  const held = useHeld();
  const { language } = useView().workshop.main;
  if (!held) return null;
  if (held.leads) return <p className="muted">{t.fromAuthors}</p>;
  if (held.texts.length === 0) return <p className="muted">{held.gone}</p>;
  return (
    <div className={styles.held}>
      <p>{t.lead}</p>
      <ul className={styles.list} lang={language}>
        {held.texts.map(([id, { text }]) => (
          <li key={id}>
            <HeldNote note={asId<NoteId>(id)} text={text} />
          </li>
        ))}
      </ul>
      <p className="caption">{t.help}</p>
      <p className="caption">{t.signal}</p>
    </div>
  );
}

function HeldNote({ note, text }: { readonly note: NoteId; readonly text: string }) {
  const t = useStrings(heldStrings);
  const command = useDeskCommand();
  const showToast = useToast();
  const decide = async (as: HeldDecision) => {
    const answer = await command({ type: 'decideHeld', note, as });
    if (!answer.ok) return;
    const takeOff = () => void command({ type: 'hideNote', note, hidden: true });
    if (as === 'released') showToast({ text: t.released, undo: takeOff });
    else showToast({ text: as === 'returned' ? t.returned : t.asideDone });
  };
  return (
    <NoteCard>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <Button kind="primary" aria-label={t.giveBackLabel(text)} onClick={() => void decide('returned')}>
          {t.giveBack}
        </Button>
        <Button aria-label={t.asideLabel(text)} onClick={() => void decide('aside')}>
          {t.aside}
        </Button>
        <Button kind="ghost" aria-label={t.releaseLabel(text)} onClick={() => void decide('released')}>
          {t.release}
        </Button>
      </div>
    </NoteCard>
  );
}
