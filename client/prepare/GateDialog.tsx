import { useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import styles from './GateDialog.module.css';
import { prepareStrings } from './prepare-strings.ts';

interface GateDialogProps {
  readonly onClose: () => void;
  /** All five answers were right. */
  readonly onPassed: () => void;
}

/** The right answers to the five questions (method, gate for fresh start). */
const right = [true, false, false, true, true];

/**
 * The gate before a fresh start: one question at a time, and one wrong answer stops. The answers live in this dialog
 * alone and are gone when it closes.
 */
export function GateDialog({ onClose, onPassed }: GateDialogProps) {
  const t = useStrings(prepareStrings).gate;
  const words = useStrings(common);
  const [at, setAt] = useState(0);
  const [stopped, setStopped] = useState(false);
  const answer = (yes: boolean): void => {
    if (yes !== right[at]) setStopped(true);
    else if (at === right.length - 1) onPassed();
    else setAt(at + 1);
  };
  const again = (): void => {
    setAt(0);
    setStopped(false);
  };
  if (stopped) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t.stopTitle}
        actions={
          <>
            <Button kind="ghost" onClick={again}>
              {t.again}
            </Button>
            <Button kind="primary" onClick={onClose} data-autofocus>
              {words.close}
            </Button>
          </>
        }
      >
        <div role="alert" className={styles.stop}>
          <p className="lead">{t.reasons[at]}</p>
          <Banner tone="stop">{t.stop}</Banner>
        </div>
        <p className="caption">{t.nothing}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      actions={
        <div className={styles.answers}>
          <Button size="lg" onClick={() => answer(true)}>
            {t.yes}
          </Button>
          <Button size="lg" onClick={() => answer(false)}>
            {t.no}
          </Button>
        </div>
      }
    >
      <p className={styles.question} aria-live="polite">
        <span className="caption">{t.of(at + 1)}</span>
        <b className="head">{t.questions[at]}</b>
      </p>
      <p className="caption">{t.nothing}</p>
    </Dialog>
  );
}
