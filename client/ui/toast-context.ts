import { createContext, useContext } from 'react';

export interface ToastRequest {
  readonly text: string;
  /** A toast replaces an earlier one with the same key; without one, an earlier one with the same words. */
  readonly key?: string | undefined;
  /** Offered as a button for as long as the toast stays. */
  readonly undo?: (() => void) | undefined;
}

export type ShowToast = (request: ToastRequest) => void;

export const ToastContext = createContext<ShowToast | null>(null);

/** Shows a short message at the bottom of the page for 8 s, with an undo where one is given. */
export function useToast(): ShowToast {
  const showToast = useContext(ToastContext);
  if (showToast === null) throw new Error('useToast needs a ToastProvider above it');
  return showToast;
}
