import type { ReactNode } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The way out that changes nothing; it has the focus. */
  readonly stayLabel: string;
  readonly goLabel: string;
  /** What cannot be undone is in the colour of stop. */
  readonly danger?: boolean | undefined;
  readonly onStay: () => void;
  readonly onGo: () => void;
}

/** A question before something that is seldom meant. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, stayLabel, goLabel, danger = false, onStay, onGo } = props;
  return (
    <Dialog
      open={open}
      onClose={onStay}
      title={title}
      size="sm"
      role="alertdialog"
      actions={
        <>
          <Button kind={danger ? 'stop' : 'line'} onClick={onGo}>
            {goLabel}
          </Button>
          <Button kind="primary" data-autofocus="" onClick={onStay}>
            {stayLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
