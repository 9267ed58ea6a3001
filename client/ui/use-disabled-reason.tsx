import { type MouseEventHandler, type ReactNode, useContext, useId } from 'react';
import { ToastContext } from './toast-context.ts';

export interface DisabledReason<E extends Element> {
  /** Spread on the control: marks it, describes it and swallows its clicks. Empty when there is no reason. */
  readonly attrs: {
    readonly 'aria-disabled'?: true;
    readonly 'aria-describedby'?: string;
    readonly onClick?: MouseEventHandler<E> | undefined;
  };
  /** The description; stands beside the control. */
  readonly note: ReactNode;
}

/**
 * A control that cannot be used yet stays reachable and says why: to a screen reader as its description, to everybody
 * else in a toast when it is pressed anyway.
 */
export function useDisabledReason<E extends Element>(
  reason: string | undefined,
  onClick: MouseEventHandler<E> | undefined,
): DisabledReason<E> {
  const id = useId();
  const showToast = useContext(ToastContext);
  if (reason === undefined) return { attrs: { onClick }, note: null };
  const swallow: MouseEventHandler<E> = (event) => {
    event.preventDefault();
    event.stopPropagation();
    showToast?.({ text: reason });
  };
  return {
    attrs: { 'aria-disabled': true, 'aria-describedby': id, onClick: swallow },
    note: (
      <span id={id} hidden>
        {reason}
      </span>
    ),
  };
}
