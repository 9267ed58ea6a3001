import { createContext, useContext } from 'react';

export interface ToastRequest {
  readonly text: string;
  /** Offered as a button for as long as the toast stays. */
  readonly undo?: (() => void) | undefined;
}

export interface ToastApi {
  readonly showToast: (request: ToastRequest) => void;
}

export const ToastContext = createContext<ToastApi | null>(null);

/** Shows a short message at the bottom of the page for 8 s, with an undo where one is given. */
export function useToast(): ToastApi {
  const api = useContext(ToastContext);
  if (api === null) throw new Error('useToast needs a ToastProvider above it');
  return api;
}
