import { type RefObject, type ToggleEvent, useCallback, useEffect, useId, useRef, useState } from 'react';

export interface PopoverHandle {
  readonly open: boolean;
  readonly close: () => void;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly panelRef: RefObject<HTMLDivElement | null>;
  readonly triggerProps: { readonly popoverTarget: string; readonly 'aria-expanded': boolean };
  readonly panelProps: {
    readonly id: string;
    readonly popover: 'auto';
    readonly onToggle: (event: ToggleEvent<HTMLDivElement>) => void;
  };
}

const gap = 6;
const margin = 8;

/** Puts the panel under its trigger, or above where there is no room, and never outside the window. */
function place(trigger: HTMLElement, panel: HTMLElement): void {
  const from = trigger.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const below = from.bottom + gap;
  const fits = below + size.height <= window.innerHeight - margin;
  const top = fits ? below : Math.max(margin, from.top - gap - size.height);
  const rightmost = window.innerWidth - margin - size.width;
  // Lined up with the trigger's left edge, or its right edge on the right half of the window.
  const wanted = from.left + from.width / 2 > window.innerWidth / 2 ? from.right - size.width : from.left;
  panel.style.top = `${top}px`;
  panel.style.left = `${Math.max(margin, Math.min(wanted, rightmost))}px`;
}

/** A native popover with its button: the browser closes it by Esc and by a press outside; this only places it. */
export function usePopover(onOpen?: (panel: HTMLElement) => void): PopoverHandle {
  const id = useId();
  const triggerRef = useRef<HTMLButtonElement>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const onToggle = useCallback(
    (event: ToggleEvent<HTMLDivElement>) => {
      const opened = event.newState === 'open';
      setOpen(opened);
      if (!opened || triggerRef.current === null || panelRef.current === null) return;
      place(triggerRef.current, panelRef.current);
      onOpen?.(panelRef.current);
    },
    [onOpen],
  );

  useEffect(() => {
    if (!open) return;
    const replace = () => {
      if (triggerRef.current && panelRef.current) place(triggerRef.current, panelRef.current);
    };
    window.addEventListener('resize', replace);
    window.addEventListener('scroll', replace, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', replace);
      window.removeEventListener('scroll', replace, { capture: true });
    };
  }, [open]);

  // Where the browser has no popovers the panel simply stays.
  const close = useCallback(() => panelRef.current?.hidePopover?.(), []);

  return {
    open,
    close,
    triggerRef,
    panelRef,
    triggerProps: { popoverTarget: id, 'aria-expanded': open },
    panelProps: { id, popover: 'auto', onToggle },
  };
}
