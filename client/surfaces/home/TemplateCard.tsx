import type { ReactNode } from 'react';
import { Chip } from '#client/ui/Chip.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { TemplateArt } from '#client/ui/TemplateArt.tsx';
import type { TemplateKey } from '#shared/content/templates.ts';
import styles from './TemplateCard.module.css';

interface TemplateCardProps {
  /** Whose picture it has. */
  readonly template: TemplateKey;
  readonly name: string;
  /** What it is for. */
  readonly text: string;
  readonly minutes: string;
  readonly people: string;
  readonly badge?: string | undefined;
  readonly onStart: () => void;
  /** More that can be done with it; stands beside its name. */
  readonly menu?: ReactNode;
}

/** One template to start from: its picture, what it is for, how long it takes. The whole card is its button. */
export function TemplateCard({ template, name, text, minutes, people, badge, onStart, menu }: TemplateCardProps) {
  return (
    <article className={styles.card}>
      <TemplateArt template={template} className={styles.art} />
      {badge !== undefined && <Chip className={styles.badge}>{badge}</Chip>}
      <div className={styles.body}>
        <h3 className={styles.name}>
          <button type="button" className={styles.start} onClick={onStart}>
            {name}
          </button>
        </h3>
        {menu !== undefined && <div className={styles.menu}>{menu}</div>}
        <p className={styles.text}>{text}</p>
        <p className={styles.meta}>
          <span>
            <Icon name="clock" /> {minutes}
          </span>
          <span>
            <Icon name="people" /> {people}
          </span>
        </p>
      </div>
    </article>
  );
}
