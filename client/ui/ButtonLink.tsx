import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-store.ts';
import { softened } from './softened.tsx';

type NativeProps = Omit<ComponentProps<'a'>, keyof ButtonLook>;

interface ButtonLinkProps extends NativeProps, ButtonLook {
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
}

/** A link that looks like a button: it leads somewhere, it does not do anything. */
export function ButtonLink({ kind, size, block, className, icon, iconEnd, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClass({ kind, size, block, className })} {...rest}>
      {icon && <Icon name={icon} />}
      {softened(children)}
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  );
}
