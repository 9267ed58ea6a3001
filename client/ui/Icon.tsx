import { cx } from './cx.ts';
import styles from './Icon.module.css';
import type { IconShape } from './icon-shapes.ts';
import { type IconName, shapeOf } from './icon-store.ts';

interface IconProps {
  readonly name: IconName;
  /** A CSS length; follows the text when left out. */
  readonly size?: string | undefined;
  readonly className?: string | undefined;
}

/** A drawn icon in the colour of the text. Never carries meaning alone: the words beside it do. */
export function Icon({ name, size, className }: IconProps) {
  return (
    <svg
      className={cx(styles.icon, className)}
      style={size === undefined ? undefined : { width: size, height: size }}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <Shape {...shapeOf(name)} />
    </svg>
  );
}

function Shape({ line, solid }: IconShape) {
  return (
    <>
      {line !== undefined && <path d={line} />}
      {solid !== undefined && <path d={solid} fill="currentColor" stroke="none" />}
    </>
  );
}
