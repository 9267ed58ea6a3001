import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { type ButtonKind, buttonClass } from './button-class.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-store.ts';
import { useDisabledReason } from './use-disabled-reason.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  readonly icon: IconName;
  /** What it does, read out; the drawing alone says nothing. */
  readonly label: string;
  readonly kind?: ButtonKind | undefined;
  /** `lg` beside a large button in the thumb's reach. */
  readonly size?: 'md' | 'lg' | undefined;
  readonly disabledReason?: string | undefined;
}

/** A round button with a drawing on it. */
export function IconButton({
  icon,
  label,
  kind = 'ghost',
  size,
  disabledReason,
  className,
  onClick,
  type = 'button',
  ...rest
}: IconButtonProps) {
  const { attrs, note } = useDisabledReason(disabledReason, onClick);
  return (
    <>
      <button
        type={type}
        className={buttonClass({
          kind,
          size,
          className: cx(size === 'lg' ? styles.iconLarge : styles.iconOnly, className),
        })}
        aria-label={label}
        {...rest}
        {...attrs}
      >
        <Icon name={icon} />
      </button>
      {note}
    </>
  );
}
