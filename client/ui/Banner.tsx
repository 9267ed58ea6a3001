import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-store.ts';

export type BannerTone = 'offline' | 'info' | 'stop' | 'good';

interface BannerProps {
  readonly tone?: BannerTone | undefined;
  /** Another drawing than the tone's own. */
  readonly icon?: IconName | undefined;
  /** How it is read out when it appears; nothing when it is there from the start. */
  readonly role?: 'status' | 'alert' | undefined;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string | undefined;
}

const icons: Readonly<Record<BannerTone, IconName>> = { offline: 'wifioff', info: 'info', stop: 'warn', good: 'check' };

/** Something the person should know while going on: no network, a rule, a mistake. */
export function Banner({ tone = 'info', icon, role, children, action, className }: BannerProps) {
  return (
    <div className={cx(styles.banner, styles[tone], className)} role={role}>
      <Icon name={icon ?? icons[tone]} className={styles.icon} />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
