import { cx } from '#client/ui/cx.ts';
import { Soft } from '#client/ui/Soft.tsx';
import type { Wording } from '#shared/record/types.ts';
import { FitBox } from './FitBox.tsx';
import styles from './Slots.module.css';
import type { Slot } from './use-active-slot.ts';

interface SlotsProps extends Wording {
  /** Where the caret stands; null when nobody is typing. */
  readonly active: Slot | null;
  readonly labels: Readonly<Record<Slot, string>>;
  readonly ghosts: Readonly<Record<Slot, string>>;
  readonly className?: string | undefined;
}

/** A norm in the making, both halves as large as they can be, with a caret where the desk is typing. */
export function Slots({ principle, boundary, active, labels, ghosts, className }: SlotsProps) {
  const texts = { principle, boundary };
  return (
    <FitBox
      texts={[principle || ghosts.principle, boundary || ghosts.boundary]}
      sizes={[5.5, 4.75, 4, 3.5, 3, 2.625, 2.25]}
      besides={14}
      className={className}
    >
      {(['principle', 'boundary'] as const).map((slot) => (
        <div key={slot} className={cx(styles.slot, styles[slot], active === slot && styles.now)}>
          <p className={styles.label}>{labels[slot]}</p>
          <p className={cx('head', styles.text, texts[slot] === '' && styles.ghost)}>
            <Soft>{texts[slot] === '' && active !== slot ? ghosts[slot] : texts[slot]}</Soft>
            {active === slot && <i className={styles.caret} aria-hidden="true" />}
          </p>
        </div>
      ))}
    </FitBox>
  );
}
