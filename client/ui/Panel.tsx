import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { Heading, type HeadingLevel } from './Heading.tsx';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title?: ReactNode;
  /** At the right of the title: a chip, a sum, a button. */
  readonly aside?: ReactNode;
  readonly tone?: 'paper' | 'tint' | 'accent' | 'plain' | undefined;
  readonly as?: 'section' | 'aside' | 'nav' | undefined;
  /** The region's name where there is no title on it. */
  readonly label?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A sheet on the desk. A region of the page when it has a title or a label. */
export function Panel(props: PanelProps) {
  const { title, aside, tone = 'paper', as: Tag = 'section', label, headingLevel = 2, children, className } = props;
  const titleId = useId();
  return (
    <Tag
      className={cx(styles.panel, styles[tone], className)}
      aria-label={label}
      aria-labelledby={title != null && label === undefined ? titleId : undefined}
    >
      {title != null && (
        <div className={styles.head}>
          <Heading level={headingLevel} id={titleId} className={styles.title}>
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {children}
    </Tag>
  );
}
