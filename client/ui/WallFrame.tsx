import type { ReactNode } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { CodeDisplay } from './CodeDisplay.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import styles from './WallFrame.module.css';

interface WallFrameProps {
  readonly bar?: ReactNode;
  /** The whole screen is the table that the notes lie on. */
  readonly board?: boolean | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** The shared screen: a bar and one question or one result. Never scrolls. */
export function WallFrame({ bar, board = false, children, className }: WallFrameProps) {
  return (
    <div className={cx(styles.frame, board && styles.board)}>
      {bar}
      <main className={cx(styles.main, className)}>{children}</main>
    </div>
  );
}

interface WallBarProps {
  /** "Steg 2 av 7 · Skriv var för sig" */
  readonly step?: ReactNode;
  /** The question, in place of the step, where the notes take all the room. */
  readonly prompt?: ReactNode;
  /** How many have joined; shown exactly. */
  readonly people?: number | undefined;
  /** More at the right: "45 lappar, 8 teman". */
  readonly extra?: ReactNode;
  readonly host?: string | undefined;
  readonly code?: string | undefined;
}

/** The bar at the top of the shared screen: where we are, and how to join late. */
export function WallBar({ step, prompt, people, extra, host, code }: WallBarProps) {
  const t = useStrings(common);
  return (
    <header className={cx(styles.bar, prompt != null && styles.low)}>
      <Logo word={prompt == null} className={styles.logo} />
      {prompt != null && <h1 className={styles.prompt}>{prompt}</h1>}
      {prompt == null && step != null && <p className={styles.step}>{step}</p>}
      <div className={styles.right}>
        {extra != null && <p>{extra}</p>}
        {people !== undefined && (
          <p className={styles.people}>
            <Icon name="people" /> {t.people(people)}
          </p>
        )}
        {code !== undefined && (
          <div className={styles.join}>
            {host !== undefined && <span>{host}</span>}
            <CodeDisplay code={code} label={t.roomCode} size="sm" className={styles.code} />
          </div>
        )}
      </div>
    </header>
  );
}
