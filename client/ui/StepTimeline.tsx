import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './StepTimeline.module.css';

export interface TimelineItem {
  readonly key: string;
  readonly title: string;
  /** "Klart på 9 min", "Pågår, 3:42 kvar", "09.15" */
  readonly note?: ReactNode;
  /** "6 min" */
  readonly minutes?: string | undefined;
  readonly state: 'done' | 'now' | 'next';
  /** Opens the step for reading; the row is a button then. */
  readonly onSelect?: (() => void) | undefined;
}

interface StepTimelineProps {
  /** The list's name, for what reads it out. */
  readonly label: string;
  readonly items: readonly TimelineItem[];
  readonly className?: string | undefined;
}

/** The agenda as a line of stops: check is done, the lit one is now, a number is to come. */
export function StepTimeline({ label, items, className }: StepTimelineProps) {
  return (
    <ol className={cx(styles.line, className)} aria-label={label}>
      {items.map((item, index) => (
        <li key={item.key} className={styles[item.state]} aria-current={item.state === 'now' ? 'step' : undefined}>
          {item.onSelect ? (
            <button type="button" className={styles.row} onClick={item.onSelect}>
              <Stop item={item} number={index + 1} />
            </button>
          ) : (
            <div className={styles.row}>
              <Stop item={item} number={index + 1} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Stop({ item, number }: { readonly item: TimelineItem; readonly number: number }) {
  return (
    <>
      <StepNumber state={item.state} number={number} />
      <span className={styles.words}>
        <b>{item.title}</b>
        {item.note != null && <small>{item.note}</small>}
      </span>
      {item.minutes !== undefined && <span className={styles.minutes}>{item.minutes}</span>}
    </>
  );
}

interface StepNumberProps {
  readonly state: 'done' | 'now' | 'next';
  readonly number: number;
}

/** The round stop of a step: a check, or its number. */
export function StepNumber({ state, number }: StepNumberProps) {
  return (
    <span className={cx(styles.stop, styles[`${state}Stop`])} aria-hidden="true">
      {state === 'done' ? <Icon name="check" /> : number}
    </span>
  );
}
