import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly open: boolean;
  /** Asked for by Esc, a press beside the dialog, or the cross. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
  /** The buttons at the foot, the primary one last. */
  readonly actions?: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  /** `alertdialog` for a question that must be answered; it has no cross and does not close by a press beside it. */
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/**
 * The browser's own modal dialog. Focus goes to what carries `data-autofocus`, else to the first control inside, and
 * back to where it was when the dialog closes.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  // Mounted only while open, so that fields inside start afresh each time.
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ onClose, title, children, actions, size = 'md', role = 'dialog' }: Omit<DialogProps, 'open'>) {
  const t = useStrings(common);
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    // Before React takes the element away: only close() gives focus back.
    return () => dialog.close();
  }, []);

  const question = role === 'alertdialog';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for the same thing, and the browser sends it as cancel
    <dialog
      ref={element}
      role={role}
      className={cx(styles.dialog, styles[size])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (!question && event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {children != null && <div className={styles.body}>{children}</div>}
        {actions != null && <div className={styles.actions}>{actions}</div>}
        {!question && <IconButton icon="x" label={t.close} className={styles.close} onClick={onClose} />}
      </div>
    </dialog>
  );
}
