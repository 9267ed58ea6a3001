import type { CSSProperties, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './NoteCard.module.css';
import { Soft } from './Soft.tsx';

interface NoteCardProps {
  readonly children?: ReactNode;
  /** Face down: only the coloured back is there, and no text is in the page. */
  readonly back?: boolean | undefined;
  /** Lies askew by so many degrees (2 at most); sorted notes lie straight. */
  readonly askew?: number | undefined;
  /** Held in the hand while it is moved. */
  readonly lifted?: boolean | undefined;
  /** Not received yet: dashed, no paper. */
  readonly waiting?: boolean | undefined;
  /** Lines to show before the text is cut; the whole text stays for screen readers and in the zoom. */
  readonly clamp?: number | undefined;
  /** A row of state and buttons under the text. */
  readonly foot?: ReactNode;
  /** `lg` where a few notes are read by a whole room. */
  readonly size?: 'md' | 'lg' | undefined;
  readonly className?: string | undefined;
}

type NoteStyle = CSSProperties & { '--tilt'?: string; '--clamp'?: number };

/** A paper note: crisp corners, curled lower right, no author and no time. */
export function NoteCard({ children, back, askew, lifted, waiting, clamp, foot, size, className }: NoteCardProps) {
  const style: NoteStyle = {};
  if (askew !== undefined) style['--tilt'] = `${Math.min(2, Math.max(-2, askew))}deg`;
  if (clamp !== undefined) style['--clamp'] = clamp;
  const names = cx(
    styles.note,
    back && styles.back,
    askew !== undefined && styles.askew,
    lifted && styles.lifted,
    waiting && styles.waiting,
    foot != null && styles.withFoot,
    size === 'lg' && styles.lg,
    className,
  );
  return (
    <div className={names} style={style}>
      {!back && (
        <div className={cx(styles.text, clamp !== undefined && styles.clamped)}>
          {typeof children === 'string' ? <Soft>{children}</Soft> : children}
        </div>
      )}
      {foot != null && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
