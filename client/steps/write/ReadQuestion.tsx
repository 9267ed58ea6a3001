import type { ReactNode } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { LateOffers } from '#client/phone/LateOffers.tsx';
import { lateStrings } from '#client/phone/late-strings.ts';
import { useOwnOrder } from '#client/phone/own-order.ts';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { NotesArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import styles from './Phone.module.css';
import { readStrings } from './read-strings.ts';

interface ReadQuestionProps {
  readonly question: string;
  readonly pager: ReactNode;
}

/** The same notes as on the wall, in this phone's own order; nothing tells anymore which of them were one's own. */
export function ReadQuestion({ question, pager }: ReadQuestionProps) {
  const t = useStrings(readStrings);
  const kit = useStrings(lateStrings);
  const view = useView();
  const workshopLang = useWorkshopLang();
  const row = view.questions[question];
  const ids = useOwnOrder(Object.keys(view.notes).filter((id) => view.notes[id]?.question === question));
  const { hiddenNotes, heldNotes, careful } = view.workshop.main;
  const readLead = careful ? t.readCareful : t.readLead;
  useSpoken(row?.shown ? t.turned : null);
  return (
    <StepScreen title={row?.text ?? ''} titleFromWorkshop lead={row?.shown ? readLead : t.notYetShown}>
      {pager}
      <LateOffers kinds={['write']} />
      {row?.shown && ids.length === 0 && (
        <EmptyState art={<NotesArt />} title={t.noNotes} className={styles.empty}>
          {t.noNotesText}
        </EmptyState>
      )}
      <ul className={styles.notes} lang={workshopLang}>
        {ids.map((id) => (
          <li key={id}>
            <NoteCard>{view.notes[id]?.text}</NoteCard>
          </li>
        ))}
      </ul>
      {hiddenNotes > 0 && <p className="caption">{kit.hiddenNotes(hiddenNotes)}</p>}
      {heldNotes > 0 && <p className="caption">{kit.heldNotes(heldNotes)}</p>}
    </StepScreen>
  );
}
