import { type CSSProperties, type ReactNode, useEffect, useMemo, useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { ThemeField } from '#client/ui/ThemeField.tsx';
import { type BoardPlan, planBoard } from '#client/wall/fit/plan-board.ts';
import { useFit } from '#client/wall/fit/use-fit.ts';
import { useFlip } from '#client/wall/use-flip.ts';
import styles from './BoardWall.module.css';
import type { Board, BoardField, BoardNote } from './board-data.ts';
import { screenStrings } from './screen-strings.ts';

const WALL = { width: 117.5, height: 61.5 };
const LAST_STEP = 20;

/** A tilt of the note's own, little over a degree, that says nothing about it. */
function tiltOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 997;
  return (sum % 25) / 10 - 1.2;
}

function notesOf(board: Board) {
  return {
    themes: board.fields.map(({ id, name, notes }) => ({ id, name, texts: notes.map((note) => note.text) })),
    loose: board.loose.notes.map((note) => note.text),
  };
}

interface BoardWallProps {
  readonly board: Board;
  /** Which page of those the board was last said to need. */
  readonly page: number;
  readonly onPages: (count: number) => void;
}

/** All themes with their notes, and the notes outside them: as large as they can be, never more than the wall holds. */
export function BoardWall({ board, page, onPages }: BoardWallProps) {
  const t = useStrings(screenStrings);
  const content = JSON.stringify(board);
  const { ref, step, area } = useFit(content, LAST_STEP, WALL);
  const [before, setBefore] = useState<ReadonlyMap<string, number>>(new Map());
  const plan = useMemo(() => planBoard(notesOf(board), area, step, before), [board, area, step, before]);
  useFlip(ref, `${content} ${page}`);
  useEffect(() => onPages(plan.pages), [plan.pages, onPages]);
  // Fields stay in the columns where people have seen them.
  const columns = JSON.stringify(plan.columns);
  useEffect(() => {
    const ids = JSON.parse(columns) as readonly (readonly string[])[];
    setBefore(new Map(ids.flatMap((column, place) => column.map((id) => [id, place] as const))));
  }, [columns]);
  const fields = useMemo(() => new Map(board.fields.map((field) => [field.id, field])), [board]);
  const style: CSSProperties & { '--note': string; '--lines': number } = {
    '--note': `${plan.size}rem`,
    '--lines': plan.clamp,
  };
  const loose = <Loose board={board} plan={plan} page={page} />;
  return (
    <section
      ref={ref}
      aria-label={t.board}
      className={cx(
        styles.board,
        plan.compact && styles.compact,
        plan.full && styles.full,
        plan.rows !== null && styles.even,
      )}
      style={style}
    >
      {plan.looseColumns > 0 && <Column span={plan.looseColumns}>{loose}</Column>}
      {plan.columns.map((ids, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <Column key={place} span={1}>
          {ids.map((id) => {
            const field = fields.get(id);
            return field && <Field key={id} field={field} plan={plan} page={page} />;
          })}
          {place === 0 && plan.looseColumns === 0 && loose}
        </Column>
      ))}
    </section>
  );
}

function Column({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  const style: CSSProperties = { flexGrow: span };
  return (
    <div className={styles.column} style={style}>
      {children}
    </div>
  );
}

/** The part of a list that page number `page` shows; shorter lists begin again while the longest goes on. */
function onPage<T>(list: readonly T[], each: number, page: number): readonly T[] {
  if (each <= 0 || list.length <= each) return list;
  const at = page % Math.ceil(list.length / each);
  return list.slice(at * each, (at + 1) * each);
}

interface FieldProps {
  readonly field: BoardField;
  readonly plan: BoardPlan;
  readonly page: number;
}

function Field({ field, plan, page }: FieldProps) {
  const open = !plan.collapsed.has(field.id) && field.notes.length > 0;
  const shown = plan.rows === null ? field.notes : onPage(field.notes, plan.rows * plan.across, page);
  return (
    <div
      className={cx(styles.place, open && styles.open, plan.across === 1 && styles.single)}
      data-flip={`theme ${field.id}`}
    >
      <ThemeField field={field.field} name={field.name} count={field.count} className={styles.field}>
        {open ? shown.map((note) => <Note key={note.id} note={note} clamp={plan.clamp} />) : null}
      </ThemeField>
    </div>
  );
}

interface NoteProps {
  readonly note: BoardNote;
  readonly clamp: number;
  readonly loose?: boolean | undefined;
}

function Note({ note, clamp, loose = false }: NoteProps) {
  const words = useStrings(common);
  return (
    <li className={cx(styles.item, note.under > 0 && styles.stacked)} data-flip={note.id}>
      <NoteCard clamp={clamp} askew={loose ? tiltOf(note.id) : undefined} className={styles.note}>
        {note.under > 0 || note.fromGroup ? (
          <>
            <Soft>{note.text}</Soft>
            {note.fromGroup && <GroupMark label={words.fromGroup} />}
            {note.under > 0 && (
              <>
                {' '}
                <b className={styles.under}>+{note.under}</b>
              </>
            )}
          </>
        ) : (
          note.text
        )}
      </NoteCard>
    </li>
  );
}

interface LooseProps {
  readonly board: Board;
  readonly plan: BoardPlan;
  readonly page: number;
}

/** The notes outside every theme, askew, all of them in sight sooner or later. */
function Loose({ board, plan, page }: LooseProps) {
  const t = useStrings(screenStrings);
  const { notes, count } = board.loose;
  if (notes.length === 0) return null;
  const style: CSSProperties & { '--across': number } = { '--across': plan.looseAcross };
  return (
    <div className={cx(styles.place, plan.looseAcross !== 2 && styles.wide)} style={style}>
      <ThemeField variant="loose" name={t.unsorted} count={count} className={styles.loose}>
        {onPage(notes, plan.looseEach, page).map((note) => (
          <Note key={note.id} note={note} clamp={plan.clamp} loose />
        ))}
      </ThemeField>
    </div>
  );
}
