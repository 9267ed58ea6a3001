import { cx } from './cx.ts';
import styles from './Logo.module.css';

interface LogoProps {
  /** Whether the name stands beside the mark; it is always read out. */
  readonly word?: boolean | undefined;
  readonly href?: string | undefined;
  readonly className?: string | undefined;
}

/** The sun over its reflection, with what they share between them. */
export function Logo({ word = true, href, className }: LogoProps) {
  const inside = (
    <>
      <svg viewBox="6 0 36 48" aria-hidden="true">
        <circle cx="24" cy="18" r="15" fill="var(--logo-sun)" />
        <circle cx="24" cy="30" r="15" fill="var(--logo-water)" />
        <path d="M10.25 24a15 15 0 0 1 27.5 0 15 15 0 0 1-27.5 0z" fill="var(--logo-shared)" />
      </svg>
      <span className={word ? undefined : 'visually-hidden'}>samsyn</span>
    </>
  );
  if (href === undefined) return <span className={cx(styles.logo, className)}>{inside}</span>;
  return (
    <a className={cx(styles.logo, styles.link, className)} href={href}>
      {inside}
    </a>
  );
}
