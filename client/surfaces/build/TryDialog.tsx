import { useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { buildStrings } from './build-strings.ts';
import styles from './TryDialog.module.css';

interface TryDialogProps {
  readonly steps: readonly AgendaStep[];
  readonly language: string;
  /** The step to begin with. */
  readonly first: number;
  readonly onClose: () => void;
}

/** A participant's phone, step by step: the phone's own page in a frame, on made-up notes, with nothing handed in. */
export function TryDialog({ steps, language, first, onClose }: TryDialogProps) {
  const t = useStrings(buildStrings);
  const words = useStrings(common);
  const [at, setAt] = useState(first);
  const step = steps[at];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.tryOut}
      size="sm"
      actions={
        <>
          <Button icon="left" disabledReason={at === 0 ? t.firstStep : undefined} onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
          <Button
            kind="primary"
            iconEnd="right"
            disabledReason={at === steps.length - 1 ? t.lastStep : undefined}
            onClick={() => setAt(at + 1)}
          >
            {words.next}
          </Button>
        </>
      }
    >
      <p className="muted">
        {at + 1}. <span lang={language}>{step?.title}</span>. {t.tryHint}
      </p>
      <div className={styles.phone}>
        {step && <iframe key={step.id} className={styles.page} src={`/build/try#${step.id}`} title={t.tryOut} />}
      </div>
    </Dialog>
  );
}
