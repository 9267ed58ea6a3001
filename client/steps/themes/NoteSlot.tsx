import { useDraggable } from '@dnd-kit/core';
import { memo, useEffect, useRef } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { sameData } from '#shared/kernel/tables.ts';
import styles from './Board.module.css';
import type { BoardNote } from './board.ts';
import { useBoard } from './board-context.ts';
import { themesDesk } from './desk-strings.ts';

interface NoteSlotProps {
  readonly note: BoardNote;
  /** Unsorted notes lie a little askew. */
  readonly askew?: number | undefined;
  readonly tabStop: boolean;
  readonly merging: boolean;
}

/** One note on the board: focus it and press a number, press it to choose, or drag it. */
export const NoteSlot = memo(PlainNoteSlot, sameSlot);

/** Sixty notes lie on the board, and a key press changes two of them. */
function sameSlot(a: NoteSlotProps, b: NoteSlotProps): boolean {
  return a.tabStop === b.tabStop && a.merging === b.merging && a.askew === b.askew && sameData(a.note, b.note);
}

function PlainNoteSlot({ note, askew, tabStop, merging }: NoteSlotProps) {
  const t = useStrings(themesDesk);
  const words = useStrings(common);
  const { wanted, setTabStop, actions, language } = useBoard();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: note.id });
  const button = useRef<HTMLButtonElement>(null);
  const { id } = note;

  useEffect(() => {
    // It has just come to its new place with the focus still meant for it.
    if (wanted.current === id) button.current?.focus();
  }, [wanted, id]);

  return (
    <li ref={setNodeRef} {...listeners} className={cx(styles.slot, isDragging && styles.dragged)}>
      <NoteCard
        askew={askew}
        clamp={4}
        className={cx(styles.note, merging && styles.merging)}
        foot={
          !(note.under.length > 0 || note.fromGroup) ? undefined : (
            <span className={styles.similar}>
              {note.fromGroup && (
                <>
                  <Icon name="people" /> {words.fromGroup}{' '}
                </>
              )}
              {note.under.length > 0 && (
                <>
                  <Icon name="merge" /> {t.similar(note.under.length)}
                </>
              )}
            </span>
          )
        }
      >
        <button
          ref={button}
          type="button"
          data-note={id}
          lang={language}
          className={styles.cover}
          tabIndex={tabStop ? 0 : -1}
          onFocus={() => {
            wanted.current = id;
            setTabStop(id);
          }}
          onClick={() => actions.choose(id)}
        >
          {note.text}
        </button>
      </NoteCard>
    </li>
  );
}
