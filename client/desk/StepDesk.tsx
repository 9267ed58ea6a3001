import { type ReactNode, useEffect, useRef } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { cx } from '#client/ui/cx.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import { ClockControls } from './ClockControls.tsx';
import { deskCommon } from './desk-strings.ts';
import { Gathering } from './Gathering.tsx';
import { HeldNotesButton } from './HeldNotes.tsx';
import { useDeskLayout } from './layout.ts';
import { SayThis, SayThisWords } from './SayThis.tsx';
import styles from './StepDesk.module.css';
import { StepTimer } from './StepTimer.tsx';

interface StepDeskProps {
  /** Where a phase has a name of its own; the step's title otherwise. */
  readonly title?: string | undefined;
  /** The line under the step's title, in the workshop's own words: the question. */
  readonly question?: ReactNode;
  /** The same line in the desk's words: what is being done. */
  readonly about?: ReactNode;
  /** The one next thing to do. */
  readonly primary: ReactNode;
  /** Smaller things to do beside the clock's buttons. */
  readonly secondary?: ReactNode;
  /** What must be looked at first, above what to say. */
  readonly first?: ReactNode;
  /** How far the group has come, in words. */
  readonly progress?: ReactNode;
  /** Which script to say, from 0. */
  readonly phase?: number | undefined;
  readonly tips?: readonly string[] | undefined;
  /** False where the step's own tools have what to say among them; only in the wide layout. */
  readonly say?: boolean;
  /** The step's own tools. */
  readonly children?: ReactNode;
}

/** How every step looks on the desk: what is happening now and its one next thing, its tools, what to say, what comes. */
export function StepDesk(props: StepDeskProps) {
  const { wide } = useDeskLayout();
  return wide ? <WideStep {...props} /> : <StandardStep {...props} />;
}

function StandardStep({
  title,
  question,
  about,
  primary,
  secondary,
  first,
  progress,
  phase = 0,
  tips = [],
  children,
}: StepDeskProps) {
  const t = useStrings(deskCommon);
  const { main } = useView().step;
  // While notes are read, held ones have a panel of their own.
  const isReading = main?.kind === 'write' && main.phase === 'reading';
  return (
    <div className={styles.column}>
      <Panel label={t.nowLabel} className={styles.now}>
        <StepTimer className={styles.ring} />
        <div className={styles.words}>
          <StepTitle title={title} />
          <Lines question={question} about={about} />
          <div className={styles.controls}>
            <ClockControls />
            {!isReading && <HeldNotesButton />}
            {secondary}
            <Primary>{primary}</Primary>
          </div>
        </div>
        {progress != null && <div className={styles.progress}>{progress}</div>}
      </Panel>
      <Below>
        {first}
        <SayThis phase={phase} tips={tips} />
        {children}
      </Below>
    </div>
  );
}

function WideStep({
  title,
  question,
  about,
  primary,
  secondary,
  first,
  progress,
  phase = 0,
  tips = [],
  say = true,
  children,
}: StepDeskProps) {
  const t = useStrings(deskCommon);
  const { foldouts } = useDeskLayout();
  return (
    <div className={styles.column}>
      <Panel label={t.nowLabel} className={styles.bar}>
        <StepTimer bare className={styles.miniRing} />
        <div className={styles.barWords}>
          <StepTitle title={title} />
          <Lines question={question} about={about} />
          {progress}
        </div>
        <div className={cx(styles.controls, styles.barControls)}>
          {foldouts.map((foldout) => (
            <Button
              key={foldout.key}
              kind={foldout.open ? 'tint' : 'ghost'}
              icon={foldout.icon}
              aria-expanded={foldout.open}
              aria-label={foldout.label}
              title={foldout.label}
              onClick={foldout.toggle}
            >
              {foldout.text}
            </Button>
          ))}
          {say && (
            <Popover label={t.sayThis} icon="chat" kind="tint">
              <div className={styles.popover}>
                <SayThisWords phase={phase} tips={tips} />
              </div>
            </Popover>
          )}
          <ClockControls compact />
          <HeldNotesButton />
          {secondary}
          <Primary>{primary}</Primary>
        </div>
      </Panel>
      <Below>
        {first}
        {children}
      </Below>
    </div>
  );
}

/** What stands below the bar. It scrolls by itself, so the keyboard must be able to reach it even without controls in it. */
function Below({ children }: { readonly children: ReactNode }) {
  const t = useStrings(deskCommon);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus (WCAG 2.1.1)
    <section className={styles.below} aria-label={t.below} tabIndex={0}>
      {children}
    </section>
  );
}

/** The step's title; focus comes here when the step changes, so that it is read out. */
function StepTitle({ title }: Pick<StepDeskProps, 'title'>) {
  const view = useView();
  const { current, language } = view.workshop.main;
  const heading = useRef<HTMLHeadingElement>(null);
  const { focused } = useDeskLayout();
  useEffect(() => {
    if (focused.current === current) return;
    focused.current = current;
    heading.current?.focus({ preventScroll: true });
  }, [focused, current]);
  const planned = current === null ? '' : (view.agenda[current]?.title ?? '');
  return (
    <h2 ref={heading} tabIndex={-1} lang={title === undefined ? language : undefined} className={styles.title}>
      {title ?? planned}
    </h2>
  );
}

function Lines({ question, about }: Pick<StepDeskProps, 'question' | 'about'>) {
  const { language } = useView().workshop.main;
  return (
    <>
      {question != null && (
        <p lang={language} className={styles.question}>
          {question}
        </p>
      )}
      {about != null && <p className={styles.question}>{about}</p>}
    </>
  );
}

/**
 * The one next thing to do. A double click or a key held down presses once: the button that takes its place must not be
 * pressed with it, or a question would be skipped.
 */
function Primary({ children }: { readonly children: ReactNode }) {
  const { gathering } = useView().live.main;
  return (
    <div
      className={styles.primary}
      onClickCapture={(event) => {
        if (event.detail > 1) event.stopPropagation();
      }}
      onKeyDownCapture={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault();
      }}
    >
      {gathering === 'no' ? children : <Gathering />}
    </div>
  );
}
