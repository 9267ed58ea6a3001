import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import type { ButtonKind } from './button-class.ts';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-store.ts';
import styles from './Popover.module.css';
import { usePopover } from './use-popover.ts';

interface PopoverProps {
  /** The words on the button, or its name when only the drawing is shown. */
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A button that opens a small sheet beside it. Not for what must be answered: that is a Dialog. */
export function Popover({ label, icon, hideLabel, kind = 'line', children, className }: PopoverProps) {
  const { triggerRef, panelRef, triggerProps, panelProps } = usePopover();
  const trigger =
    hideLabel && icon ? (
      <IconButton ref={triggerRef} icon={icon} label={label} kind={kind} className={className} {...triggerProps} />
    ) : (
      <Button ref={triggerRef} icon={icon} iconEnd="chevd" kind={kind} className={className} {...triggerProps}>
        {label}
      </Button>
    );
  return (
    <>
      {trigger}
      <div ref={panelRef} className={styles.panel} {...panelProps}>
        {children}
      </div>
    </>
  );
}
