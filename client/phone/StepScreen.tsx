import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { HeldText } from '#client/connection/draft-store.ts';
import { usePhoneMemory } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { PromiseChip } from './PromiseSheet.tsx';
import styles from './StepScreen.module.css';
import { StepTimer } from './StepTimer.tsx';
import { OwnHeldNotes } from './use-name-nudge.tsx';

interface StepScreenProps {
  /** What the page is about; it is the heading that gets the focus when it changes. */
  readonly title?: string;
  /** The title is in the workshop's own language, not the person's. */
  readonly titleFromWorkshop?: boolean;
  /** A sentence under the heading. */
  readonly lead?: ReactNode;
  /** A coloured head that holds the heading itself (StepHeading). */
  readonly head?: ReactNode;
  readonly dock?: ReactNode;
  readonly foot?: ReactNode;
  /** What the banner says about the network, where a step can say it better. */
  readonly offlineText?: string;
  /** Lets a held note that came back be written anew here. */
  readonly onReword?: ((held: HeldText) => void) | undefined;
  /** Others look at this phone too: what is its owner's alone is not on it (decision 10). */
  readonly shared?: boolean;
  readonly children?: ReactNode;
}

/** One step on the phone: who sees what and the time above, the one task, and the thumb's place below. */
export function StepScreen(props: StepScreenProps) {
  const {
    title,
    titleFromWorkshop = false,
    lead,
    head,
    dock,
    foot,
    offlineText,
    onReword,
    shared = false,
    children,
  } = props;
  const { drafts } = usePhoneMemory();
  const holds = useStore(drafts, ({ held }) => held !== undefined && held.length > 0);
  return (
    <PhoneFrame
      top={<PhoneTop left={<PromiseChip />} right={<StepTimer />} />}
      head={head}
      dock={dock}
      foot={foot}
      className={cx(styles.main, head != null && styles.withHead)}
    >
      {title !== undefined && (
        <div className={styles.title}>
          <StepHeading text={title} fromWorkshop={titleFromWorkshop} />
          {lead != null && <p className="muted">{lead}</p>}
        </div>
      )}
      <ConnectionBanner text={offlineText} />
      <Suspense fallback={null}>{holds && !shared && <OwnHeldNotes onReword={onReword} />}</Suspense>
      {children}
    </PhoneFrame>
  );
}

interface StepHeadingProps {
  readonly text: string;
  readonly fromWorkshop?: boolean;
  readonly className?: string | undefined;
}

/** The page's heading. Gets the focus when the page turns to something else, so that it is read and reading starts here. */
export function StepHeading({ text, fromWorkshop = false, className }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const lang = useWorkshopLang();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what tells that the page has turned
  useEffect(() => {
    heading.current?.focus();
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1} className={cx(styles.heading, className)} lang={fromWorkshop ? lang : undefined}>
      {text}
    </h1>
  );
}

/** The language of what the workshop itself holds: questions, notes, norms. */
export function useWorkshopLang(): string {
  return useView().workshop.main.language;
}
