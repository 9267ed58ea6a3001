import { useDroppable } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Kbd } from '#client/ui/Kbd.tsx';
import { Menu } from '#client/ui/Menu.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { ThemeField } from '#client/ui/ThemeField.tsx';
import { MAX_THEME_NAME } from '#shared/steps/fields.ts';
import styles from './Board.module.css';
import type { BoardTheme } from './board.ts';
import { type BoardMarks, useBoard } from './board-context.ts';
import { themesDesk } from './desk-strings.ts';
import { NoteSlot } from './NoteSlot.tsx';

interface ThemeSlotProps extends BoardMarks {
  readonly theme: BoardTheme;
  /** The themes that this one can be merged into. */
  readonly others: readonly BoardTheme[];
  readonly renaming: boolean;
}

/** One theme with its notes. Its name can be changed in place; a note dropped anywhere on it lies in it. */
export function ThemeSlot({ theme, others, renaming, tabStop, merging }: ThemeSlotProps) {
  const t = useStrings(themesDesk);
  const { language, actions, commands } = useBoard();
  const { setNodeRef, isOver } = useDroppable({ id: theme.id });
  const { name, field } = theme.row;
  return (
    <ThemeField
      ref={setNodeRef}
      field={field}
      headingLevel={3}
      className={styles.theme}
      target={isOver}
      count={theme.notes.length}
      name={
        <span className={styles.themeName}>
          {theme.key > 0 && <Kbd>{String(theme.key)}</Kbd>}
          {renaming ? (
            <Rename name={name} onDone={(next) => actions.endRename(theme.id, next)} />
          ) : (
            <button
              type="button"
              lang={language}
              className={styles.rename}
              title={t.rename}
              onClick={() => actions.startRename(theme.id)}
            >
              <Soft>{name}</Soft>
            </button>
          )}
        </span>
      }
      actions={
        <Menu
          label={t.themeMenu(name)}
          icon="more"
          hideLabel
          kind="ghost"
          items={[
            { label: t.rename, icon: 'pencil', onSelect: () => actions.startRename(theme.id) },
            ...others.map((other) => ({
              label: t.mergeInto(other.row.name),
              icon: 'merge' as const,
              onSelect: () => void commands.mergeThemes(theme.id, other.id),
            })),
            { label: t.removeTheme, icon: 'trash', danger: true, onSelect: () => void commands.removeTheme(theme.id) },
          ]}
        />
      }
    >
      {theme.notes.map((note) => (
        <NoteSlot key={note.id} note={note} tabStop={tabStop === note.id} merging={merging === note.id} />
      ))}
    </ThemeField>
  );
}

interface RenameProps {
  readonly name: string;
  /** Null leaves the name as it is. */
  readonly onDone: (name: string | null) => void;
}

function Rename({ name, onDone }: RenameProps) {
  const t = useStrings(themesDesk);
  const { language } = useBoard();
  const [text, setText] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => input.current?.select(), []);
  const finish = (next: string | null) => {
    // Enter takes the field away, which the browser may report as leaving it.
    if (done.current) return;
    done.current = true;
    onDone(next);
  };
  return (
    <input
      ref={input}
      className={styles.renameField}
      lang={language}
      aria-label={t.renameLabel(name)}
      maxLength={MAX_THEME_NAME}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Else the same press would also press what gets the focus next.
        event.preventDefault();
        finish(event.key === 'Enter' ? text : null);
      }}
    />
  );
}
