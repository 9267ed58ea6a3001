import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { cx } from '#client/ui/cx.ts';
import { Kbd } from '#client/ui/Kbd.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { asId, type NoteId, type ThemeId } from '#shared/kernel/ids.ts';
import styles from './Board.module.css';
import { BoardContext, type BoardState } from './board-context.ts';
import { themesDesk } from './desk-strings.ts';
import { LOOSE, LooseNotes } from './LooseNotes.tsx';
import { ThemeSlot } from './ThemeSlot.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { dealt, useColumns } from './use-columns.ts';

/** Where a dropped note becomes a theme. */
const NEW = 'new';
const themeWidth = 248;

/** Drag says what it does in the page's own live region; the library's English one stays silent. */
const silent = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

interface BoardAreaProps {
  readonly state: BoardState;
  /** Stand in the row above the themes. */
  readonly tools: ReactNode;
  /** Stands between that row and the themes. */
  readonly children?: ReactNode;
}

/** The table: unsorted notes at the left, themes at the right. For the keyboard, the mouse and the finger alike. */
export function BoardArea({ state, tools, children }: BoardAreaProps) {
  const t = useStrings(themesDesk);
  const { board, actions, commands, language, wanted, setTabStop, tabStop, merging } = state;
  const api = useMemo(
    () => ({ actions, commands, language, wanted, setTabStop }),
    [actions, commands, language, wanted, setTabStop],
  );
  const [dragged, setDragged] = useState<NoteId | null>(null);
  const onKeyDown = useBoardKeys(state);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
  );

  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    if (!over) return;
    const note = asId<NoteId>(String(active.id));
    if (over.id === NEW) actions.startTheme(note);
    else actions.place(note, over.id === LOOSE ? null : asId<ThemeId>(String(over.id)));
  };

  const lifted = board.order.find((note) => note.id === dragged);
  return (
    <BoardContext value={api}>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        accessibility={silent}
        onDragStart={({ active }) => setDragged(asId<NoteId>(String(active.id)))}
        onDragCancel={() => setDragged(null)}
        onDragEnd={drop}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this is a board of notes */}
        <div
          role="group"
          aria-label={t.board}
          data-own-scroll
          className={cx(styles.board, board.themes.length === 0 && !children && styles.noThemes)}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            if (event.relatedTarget !== null) state.wanted.current = null;
          }}
        >
          <LooseNotes board={board} tabStop={tabStop} merging={merging} />
          <Themes state={state} tools={tools}>
            {children}
          </Themes>
        </div>
        <DragOverlay dropAnimation={null}>{lifted && <NoteCard lifted>{lifted.text}</NoteCard>}</DragOverlay>
      </DndContext>
    </BoardContext>
  );
}

function Themes({ state, tools, children }: BoardAreaProps) {
  const t = useStrings(themesDesk);
  const area = useRef<HTMLDivElement>(null);
  const columns = useColumns(area, themeWidth);
  const { setNodeRef, isOver } = useDroppable({ id: NEW });
  const { board, actions, renaming, tabStop, merging } = state;
  return (
    <div className={styles.themes} ref={area}>
      <div className={styles.toolbar}>
        <div ref={setNodeRef} className={cx(styles.newTheme, isOver && styles.over)}>
          <Button kind="ghost" icon="plus" onClick={() => actions.startTheme(null)}>
            {t.newTheme} <Kbd>N</Kbd>
          </Button>
          {board.themes.length === 0 ? (
            <span className="muted">{t.themesEmpty}</span>
          ) : (
            <span className={styles.dropHint}>{t.dropNew}</span>
          )}
        </div>
        {tools}
      </div>
      {children}
      <div className={styles.columns} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {dealt(board.themes, columns).map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are places
          <div key={index} className={styles.column}>
            {column.map((theme) => (
              <ThemeSlot
                key={theme.id}
                theme={theme}
                others={board.themes.filter((other) => other.id !== theme.id)}
                renaming={renaming === theme.id}
                tabStop={tabStop}
                merging={merging}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
