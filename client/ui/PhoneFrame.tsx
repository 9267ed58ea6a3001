import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './PhoneFrame.module.css';
import { useAppHeight } from './use-app-height.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface PhoneFrameProps {
  /** The bar at the top: PhoneTop. */
  readonly top?: ReactNode;
  /** A coloured head as wide as the phone: the norm one is asked about. Scrolls with the content. */
  readonly head?: ReactNode;
  /** Between the top and the content: no network, the room is closing. */
  readonly banner?: ReactNode;
  /** The one task; scrolls. */
  readonly children: ReactNode;
  /** The thumb's place: the composer or the one primary button. */
  readonly dock?: ReactNode;
  /** At the very foot, edge to edge and without the dock's paper: the sun of the waiting room. */
  readonly foot?: ReactNode;
  readonly className?: string | undefined;
}

/** One phone screen: what stays at the top, what scrolls, what is docked. Makes room for the keyboard. */
export function PhoneFrame({ top, head, banner, children, dock, foot, className }: PhoneFrameProps) {
  useAppHeight();
  const page = useKeptFocus();
  return (
    <div ref={page} className={styles.frame}>
      <div className={styles.rows}>
        {top != null && <header className={styles.upper}>{top}</header>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that a key can reach */}
        <main className={cx(styles.main, className)} tabIndex={0}>
          {head}
          {banner != null && banner !== false && <div className={styles.banner}>{banner}</div>}
          {children}
        </main>
        {dock != null && <footer className={styles.dock}>{dock}</footer>}
        {foot != null && <footer className={styles.foot}>{foot}</footer>}
      </div>
    </div>
  );
}

interface PhoneTopProps {
  readonly left: ReactNode;
  readonly right?: ReactNode;
}

/** The top bar: a logo or a chip at the left, the time or a state at the right. */
export function PhoneTop({ left, right }: PhoneTopProps) {
  return (
    <div className={styles.top}>
      {left}
      {right}
    </div>
  );
}

/** The coloured head of a phone screen; give it `fieldAttrs(field)` to take a theme's colour. */
export function PhoneHead({ children, ...rest }: { readonly children: ReactNode; readonly 'data-field'?: string }) {
  return (
    <div className={styles.head} {...rest}>
      {children}
    </div>
  );
}
