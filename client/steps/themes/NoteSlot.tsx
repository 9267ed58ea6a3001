import { useDraggable } from '@dnd-kit/core';
import { useEffect, useRef } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import styles from './Board.module.css';
import type { BoardNote } from './board.ts';
import { useBoard } from './board-context.ts';
import { themesDesk } from './desk-strings.ts';

interface NoteSlotProps {
  readonly note: BoardNote;
  /** Unsorted notes lie a little askew. */
  readonly askew?: number | undefined;
}

/** One note on the board: focus it and press a number, press it to choose, or drag it. */
export function NoteSlot({ note, askew }: NoteSlotProps) {
  const t = useStrings(themesDesk);
  const { tabStop, merging, wanted, setTabStop, actions, language } = useBoard();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: note.id });
  const button = useRef<HTMLButtonElement>(null);
  const { id } = note;

  useEffect(() => {
    // It has just come to its new place with the focus still meant for it.
    if (wanted.current === id) button.current?.focus();
  }, [wanted, id]);

  const choose = () => {
    if (merging === null) actions.openNote(id);
    else actions.endMerge(id);
  };

  return (
    <li ref={setNodeRef} {...listeners} className={cx(styles.slot, isDragging && styles.dragged)}>
      <NoteCard
        askew={askew}
        clamp={4}
        className={cx(styles.note, merging === id && styles.merging)}
        foot={
          note.under.length === 0 ? undefined : (
            <span className={styles.similar}>
              <Icon name="merge" /> {t.similar(note.under.length)}
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
          tabIndex={tabStop === id ? 0 : -1}
          onFocus={() => {
            wanted.current = id;
            setTabStop(id);
          }}
          onClick={choose}
        >
          {note.text}
        </button>
      </NoteCard>
    </li>
  );
}
