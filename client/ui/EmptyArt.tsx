import { cx } from './cx.ts';
import styles from './EmptyArt.module.css';

interface ArtProps {
  readonly className?: string | undefined;
}

/** Two notes, one face down: nothing written yet. */
export function NotesArt({ className }: ArtProps) {
  return (
    <svg className={cx(styles.art, className)} viewBox="0 0 120 92" aria-hidden="true">
      <rect x="18" y="20" width="62" height="62" rx="3" fill="var(--note-back)" transform="rotate(-7 49 51)" />
      <rect
        x="46"
        y="14"
        width="62"
        height="62"
        rx="3"
        fill="var(--note-paper)"
        stroke="var(--line)"
        transform="rotate(5 77 45)"
      />
    </svg>
  );
}

/** A table with room for notes: nothing on the board yet. */
export function BoardArt({ className }: ArtProps) {
  return (
    <svg className={cx(styles.art, className)} viewBox="0 0 120 92" aria-hidden="true">
      <rect x="6" y="14" width="108" height="66" rx="12" fill="var(--board)" />
      <g fill="none" stroke="var(--line-strong)" strokeWidth="2" strokeDasharray="5 5">
        <rect x="18" y="26" width="24" height="20" rx="2" />
        <rect x="48" y="26" width="24" height="20" rx="2" />
        <rect x="18" y="52" width="24" height="16" rx="2" />
      </g>
      <rect
        x="70"
        y="36"
        width="30"
        height="28"
        rx="2"
        fill="var(--note-paper)"
        stroke="var(--line)"
        transform="rotate(8 85 50)"
      />
    </svg>
  );
}

/** The two circles, small: nothing agreed yet, or nothing to do. */
export function CircleArt({ className }: ArtProps) {
  return (
    <svg className={cx(styles.art, className)} viewBox="0 0 120 92" aria-hidden="true">
      <circle cx="46" cy="46" r="34" fill="var(--art-sun)" />
      <circle cx="78" cy="46" r="34" fill="var(--art-water)" />
      <path d="M62 16a34 34 0 0 1 0 60 34 34 0 0 1 0-60z" fill="var(--art-shared)" />
    </svg>
  );
}
