import type { KeyboardEvent } from 'react';
import { Button } from './Button.tsx';
import type { ButtonKind } from './button-class.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-store.ts';
import styles from './Menu.module.css';
import popoverStyles from './Popover.module.css';
import { usePopover } from './use-popover.ts';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** Cannot be undone: in the colour of stop. */
  readonly danger?: boolean | undefined;
  /** One of several choices, and whether it is the one. */
  readonly checked?: boolean | undefined;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly items: readonly MenuItem[];
  readonly className?: string | undefined;
}

function itemsIn(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function focusFirst(panel: HTMLElement): void {
  const items = itemsIn(panel);
  (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
}

/** Arrows go round, Home and End jump, a letter goes to the next item that begins with it. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const items = itemsIn(event.currentTarget);
  const at = items.findIndex((item) => item.matches(':focus'));
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const goal = goals[event.key];
  if (goal !== undefined) {
    event.preventDefault();
    items[(goal + items.length) % items.length]?.focus();
    return;
  }
  if (event.key.length !== 1 || event.key === ' ') return;
  const letter = event.key.toLowerCase();
  const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  later.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
}

/** A button with a short list of things to do. */
export function Menu({ label, icon, hideLabel, kind = 'line', items, className }: MenuProps) {
  const { close, triggerRef, panelRef, triggerProps, panelProps } = usePopover(focusFirst);
  const attrs = { 'aria-haspopup': 'menu', ...triggerProps, className, kind } as const;
  const trigger =
    hideLabel && icon ? (
      <IconButton ref={triggerRef} icon={icon} label={label} {...attrs} />
    ) : (
      <Button ref={triggerRef} icon={icon} iconEnd="chevd" {...attrs}>
        {label}
      </Button>
    );
  return (
    <>
      {trigger}
      <div
        ref={panelRef}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={cx(popoverStyles.panel, styles.menu)}
        onKeyDown={moveFocus}
        {...panelProps}
      >
        {items.map((item) => (
          <MenuButton
            key={item.label}
            item={item}
            onPick={() => {
              close();
              item.onSelect();
            }}
          />
        ))}
      </div>
    </>
  );
}

function MenuButton({ item, onPick }: { readonly item: MenuItem; readonly onPick: () => void }) {
  const className = cx(styles.item, item.danger && styles.danger);
  const inside = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {item.checked && <Icon name="check" className={styles.check} />}
    </>
  );
  if (item.checked === undefined) {
    return (
      <button type="button" role="menuitem" tabIndex={-1} className={className} onClick={onPick}>
        {inside}
      </button>
    );
  }
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={item.checked}
      tabIndex={-1}
      className={className}
      onClick={onPick}
    >
      {inside}
    </button>
  );
}
