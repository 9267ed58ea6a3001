import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-store.ts';
import { softened } from './softened.tsx';
import { useDisabledReason } from './use-disabled-reason.tsx';

type NativeProps = Omit<ComponentProps<'button'>, keyof ButtonLook | 'disabled'>;

interface ButtonProps extends NativeProps, ButtonLook {
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  /** Why it cannot be pressed now. It keeps its place in the tab order and says so. */
  readonly disabledReason?: string | undefined;
}

/** A button with words on it. */
export function Button({
  kind,
  size,
  block,
  className,
  icon,
  iconEnd,
  disabledReason,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const { attrs, note } = useDisabledReason(disabledReason, onClick);
  return (
    <>
      <button type={type} className={buttonClass({ kind, size, block, className })} {...rest} {...attrs}>
        {icon && <Icon name={icon} />}
        {softened(children)}
        {iconEnd && <Icon name={iconEnd} />}
      </button>
      {note}
    </>
  );
}
