import { useMemo } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { NotesArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { NoteWall } from '#client/wall/NoteWall.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { GroupsView } from '#shared/steps/groups/types.ts';
import { DraftWall } from './DraftWall.tsx';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';
import { Tables } from './Tables.tsx';

/** Mixed groups on the wall: table colours, marks and how many; never a name, for there is none. */
export function GroupsScreen() {
  const step = useView().step.main;
  if (step?.kind !== 'groups') return null;
  switch (step.phase) {
    case 'dealing':
      return <Soon />;
    case 'working':
      return <Tables groups={step} />;
    default:
      return step.purpose === 'understand' ? <GroupNotes groups={step} /> : <DraftWall groups={step} />;
  }
}

function Soon() {
  const t = useStrings(screenStrings);
  return (
    <StepWall className={styles.soon}>
      <FitBox texts={[t.soon, ...t.lines]} sizes={[4.5, 4, 3.5, 3, 2.5]} lineHeight={1.5} besides={6}>
        <h1 className={styles.title}>{t.soon}</h1>
        <ul className={styles.lines}>
          {t.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </FitBox>
    </StepWall>
  );
}

function GroupNotes({ groups }: { readonly groups: GroupsView }) {
  const t = useStrings(screenStrings);
  const { notes, questions } = useView();
  const asked: readonly string[] = groups.questions;
  const shown = useMemo(
    () =>
      Object.entries(notes).flatMap(([id, note]) => (asked.includes(note.question) ? [{ id, text: note.text }] : [])),
    [notes, asked],
  );
  const [only, ...more] = asked;
  const prompt = more.length === 0 && only !== undefined ? questions[only]?.text : undefined;
  return (
    <StepWall board prompt={prompt ?? t.notes} className={styles.board}>
      {shown.length === 0 ? (
        <EmptyState art={<NotesArt />} title={t.none} className={styles.none}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <NoteWall notes={shown} label={t.notes} foot={<p>{t.read}</p>} />
      )}
    </StepWall>
  );
}
