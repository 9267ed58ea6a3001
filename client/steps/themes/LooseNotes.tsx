import { useDroppable } from '@dnd-kit/core';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import styles from './Board.module.css';
import type { Board } from './board.ts';
import { type BoardMarks, useBoard } from './board-context.ts';
import { themesDesk } from './desk-strings.ts';
import { NoteSlot } from './NoteSlot.tsx';

/** Where a dropped note is taken out of its theme. */
export const LOOSE = 'loose';

/** A small tilt of its own for every note, the same at every drawing. */
function tilt(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 997;
  return (sum % 30) / 10 - 1.5;
}

interface LooseNotesProps extends BoardMarks {
  readonly board: Board;
}

/** The notes outside every theme, by question. */
export function LooseNotes({ board, tabStop, merging }: LooseNotesProps) {
  const t = useStrings(themesDesk);
  const { language } = useBoard();
  const { setNodeRef, isOver } = useDroppable({ id: LOOSE });
  return (
    <section
      ref={setNodeRef}
      aria-label={t.loose}
      className={cx(styles.loose, isOver && styles.over)}
      data-testid="loose"
    >
      <h3 className={styles.looseHead}>
        {t.loose} <span className="num">{board.looseCount}</span>
      </h3>
      {board.looseCount === 0 && <p className="muted">{t.looseEmpty}</p>}
      {board.loose.map((group) => (
        <div key={group.question}>
          <h4 className={styles.question} lang={language}>
            {group.text}
          </h4>
          <ul className={styles.looseNotes}>
            {group.notes.map((note) => (
              <NoteSlot
                key={note.id}
                note={note}
                askew={tilt(note.id)}
                tabStop={tabStop === note.id}
                merging={merging === note.id}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
