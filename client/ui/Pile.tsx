import type { CSSProperties } from 'react';
import { cx } from './cx.ts';
import { NoteCard } from './NoteCard.tsx';
import styles from './Pile.module.css';

interface PileProps {
  readonly count: number;
  readonly columns?: number | undefined;
  readonly className?: string | undefined;
}

/** A tilt that belongs to the place, not to the note: it says nothing about who or when. */
function tiltOf(place: number): number {
  return ((place * 137 + 41) % 83) / 20 - 2;
}

/** Notes that lie face down. Decoration: the words beside it say how it goes. */
export function Pile({ count, columns = 17, className }: PileProps) {
  const style: CSSProperties & { '--columns': number } = { '--columns': columns };
  return (
    <div className={cx(styles.pile, className)} style={style} aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notes are identical by design
        <NoteCard key={place} back askew={tiltOf(place)} className={styles.note} />
      ))}
    </div>
  );
}
