import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ToastProvider.module.css';
import { type ShowToast, ToastContext, type ToastRequest } from './toast-context.ts';

/** How long a toast stays; the clock stands still while it is pointed at or has focus. */
export const toastMs = 8000;

const shownAtMost = 3;

interface ShownToast extends ToastRequest {
  readonly id: number;
}

/** Holds the short messages at the edge of the page. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);

  const dismiss = useCallback((id: number) => {
    setToasts((before) => before.filter((toast) => toast.id !== id));
  }, []);

  const showToast = useCallback<ShowToast>((request) => {
    const id = nextId.current;
    nextId.current += 1;
    setToasts((before) => {
      // The same thing again replaces the old one instead of piling up.
      const others = before.filter((toast) => (toast.key ?? toast.text) !== (request.key ?? request.text));
      return [...others, { ...request, id }].slice(-shownAtMost);
    });
  }, []);

  return (
    <ToastContext value={showToast}>
      {children}
      <div className={styles.stack} role="status">
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onDismiss={dismiss} />
        ))}
      </div>
    </ToastContext>
  );
}

interface ToastProps {
  readonly toast: ShownToast;
  readonly onDismiss: (id: number) => void;
}

function Toast({ toast, onDismiss }: ToastProps) {
  const t = useStrings(common);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(toast.id), toastMs);
    return () => clearTimeout(timer);
  }, [held, onDismiss, toast.id]);

  const undo = () => {
    toast.undo?.();
    onDismiss(toast.id);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the clock; what it does is in the buttons
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <Button kind="ghost" icon="undo" className={styles.button} onClick={undo}>
          {t.undo}
        </Button>
      )}
      <IconButton icon="x" label={t.close} className={styles.button} onClick={() => onDismiss(toast.id)} />
    </div>
  );
}
