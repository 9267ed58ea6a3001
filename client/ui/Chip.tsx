import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-store.ts';

interface ChipProps {
  readonly tone?: 'plain' | 'accent' | 'tint' | 'stop' | 'info' | 'line' | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A few words about a state. Not a control. */
export function Chip({ tone = 'plain', icon, children, className }: ChipProps) {
  return (
    <span className={cx(styles.chip, styles[tone], className)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
