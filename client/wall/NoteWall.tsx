import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { cx } from '#client/ui/cx.ts';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { planWall, type WallNote } from './fit/plan-wall.ts';
import { useFit } from './fit/use-fit.ts';
import styles from './NoteWall.module.css';
import { Pager } from './Pager.tsx';
import { secondsFor, usePages } from './use-pages.ts';
import { type RevealPhase, turnDelay, useReveal } from './use-reveal.ts';

interface NoteWallProps {
  readonly notes: readonly WallNote[];
  /** They arrive face down, are shuffled and turned. Give the wall a new key for each arrival. */
  readonly reveal?: boolean | undefined;
  /** A line under the notes; the pages are counted beside it. */
  readonly foot?: ReactNode;
  readonly label: string;
  /** The largest text in rem, where the notes stand beside something larger. */
  readonly largest?: number | undefined;
  /** A few notes lie at the top, under their heading, instead of in the middle. */
  readonly top?: boolean | undefined;
  readonly className?: string | undefined;
}

const WALL = { width: 115, height: 56 };
const LAST_STEP = 24;

/** All notes at once, as large as they can be, on as many pages as it takes. Nothing is cut and nothing scrolls. */
export function NoteWall({ notes, reveal = false, foot, label, largest, top = false, className }: NoteWallProps) {
  const content = notes.map((note) => `${note.id} ${note.text}`).join('\n');
  const { ref, step, area } = useFit(content, LAST_STEP, WALL);
  const plan = useMemo(() => planWall(notes, area, step, largest), [notes, area, step, largest]);
  const first = plan.pages[0]?.flat().length ?? 0;
  const phase = useReveal(ref, reveal, first);
  const pages = usePages(plan.pages.length, secondsFor(first), phase !== 'up');
  const texts = useMemo(() => new Map(notes.map((note) => [note.id, note.text])), [notes]);
  const order = useMemo(() => new Map(notes.map((note, place) => [note.id, place])), [notes]);
  const style: CSSProperties & { '--note': string } = { '--note': `${plan.size}rem` };
  return (
    <section className={cx(styles.wall, className)} aria-label={label}>
      <div ref={ref} className={cx(styles.table, plan.full && styles.full, top && styles.top)} style={style}>
        {/* All pages are laid out, so that what is measured holds for each of them. */}
        {plan.pages.map((columns, number) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={number}
            className={cx(styles.page, number !== pages.page && styles.away)}
            aria-hidden={number !== pages.page}
          >
            {columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <ul key={place} className={styles.column}>
                {column.map((id) => (
                  <Card key={id} phase={number === 0 ? phase : 'up'} delay={turnDelay(order.get(id) ?? 0, first)}>
                    {texts.get(id)}
                  </Card>
                ))}
              </ul>
            ))}
          </div>
        ))}
      </div>
      {(foot != null || plan.pages.length > 1) && (
        <div className={styles.foot}>
          <div>{foot}</div>
          <Pager pages={pages} count={plan.pages.length} />
        </div>
      )}
    </section>
  );
}

interface CardProps {
  readonly phase: RevealPhase;
  readonly delay: number;
  readonly children: ReactNode;
}

/** One note; while it is being turned it has a back. */
function Card({ phase, delay, children }: CardProps) {
  if (phase === 'up') {
    return (
      <li className={styles.card}>
        <NoteCard className={styles.note}>{children}</NoteCard>
      </li>
    );
  }
  const style: CSSProperties & { '--delay': string } = { '--delay': `${delay}ms` };
  return (
    <li className={cx(styles.card, styles.moving)} data-card>
      <div className={cx(styles.turn, phase === 'turning' && styles.turned)} style={style}>
        <NoteCard className={cx(styles.note, styles.front)}>{children}</NoteCard>
        <NoteCard back className={styles.back} />
      </div>
    </li>
  );
}
