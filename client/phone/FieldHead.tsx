import type { ReactNode } from 'react';
import { fieldAttrs } from '#client/ui/fields.ts';
import { Mark } from '#client/ui/Mark.tsx';
import { PhoneHead } from '#client/ui/PhoneFrame.tsx';
import styles from './FieldHead.module.css';

interface FieldHeadProps {
  /** The theme's field; a head without one is sunken. */
  readonly field?: number | undefined;
  /** What this is one of: "Spelregel 2 av 3 · Möten". */
  readonly kicker: ReactNode;
  readonly children: ReactNode;
}

/** The coloured head of a step that is about one theme or one norm. */
export function FieldHead({ field, kicker, children }: FieldHeadProps) {
  return (
    <PhoneHead {...(field === undefined ? {} : fieldAttrs(field))}>
      <div className={styles.top}>
        <span>{kicker}</span>
        {field !== undefined && <Mark field={field} className={styles.mark} />}
      </div>
      {children}
    </PhoneHead>
  );
}
