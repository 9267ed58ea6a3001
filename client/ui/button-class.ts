import styles from './Button.module.css';
import { cx } from './cx.ts';

export type ButtonKind = 'primary' | 'line' | 'tint' | 'stop' | 'ghost';

export interface ButtonLook {
  /** One primary per view; `stop` is for what cannot be undone. */
  readonly kind?: ButtonKind | undefined;
  readonly size?: 'md' | 'lg' | undefined;
  /** As wide as its place. */
  readonly block?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The class names of a button's look, shared by real buttons, links that look like them and menu triggers. */
export function buttonClass({ kind = 'line', size = 'md', block = false, className }: ButtonLook): string {
  return cx(styles.button, styles[kind], size === 'lg' && styles.lg, block && styles.block, className);
}
