import { useEffect, useMemo, useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { formatClock } from '#client/i18n/format.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { useCountdown } from '#client/store/use-countdown.ts';
import { NotesArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Pile } from '#client/ui/Pile.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { TimerRing } from '#client/ui/TimerRing.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { NoteWall } from '#client/wall/NoteWall.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import { wallStrings } from '#client/wall/wall-strings.ts';
import type { WriteView } from '#shared/steps/write/types.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';
import { usePile } from './use-pile.ts';

/** Silent writing: the question and the time left. Then the notes of one question at a time, turned together. */
export function WriteScreen() {
  const step = useView().step.main;
  // A question that was open before this screen came is just there; one that opens before our eyes is turned.
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(shownIn(step)));
  const shown = shownIn(step)[0];
  useEffect(() => {
    if (shown !== undefined) setSeen((before) => (before.has(shown) ? before : new Set([...before, shown])));
  }, [shown]);
  if (step?.kind !== 'write') return null;
  if (step.phase === 'writing') return <Writing step={step} />;
  return shown === undefined ? null : <Reading key={shown} step={step} question={shown} fresh={!seen.has(shown)} />;
}

type Step = ReturnType<typeof useView>['step']['main'];

function shownIn(step: Step): readonly string[] {
  if (step?.kind !== 'write' || step.phase !== 'reading') return [];
  return step.questions.slice(step.item, step.item + 1);
}

function useNumber(step: WriteView): string | undefined {
  const t = useStrings(screenStrings);
  return step.total > 1 ? t.question(step.item + 1, step.total) : undefined;
}

function Writing({ step }: { readonly step: WriteView }) {
  const t = useStrings(screenStrings);
  const { questions } = useView();
  const { leftMs, totalMs } = useCountdown();
  const text = questions[step.questions[step.item] ?? '']?.text ?? '';
  const out = totalMs > 0 && leftMs === 0;
  return (
    <StepWall detail={useNumber(step)} className={styles.writing}>
      <section className={styles.ask}>
        <FitBox texts={[text]} sizes={[7.25, 6.25, 5.25, 4.5, 3.75, 3.25]} lineHeight={1.02} besides={5}>
          <h1 className={styles.question}>
            <Soft>{text}</Soft>
          </h1>
          <p className={styles.hint}>{out ? t.timeOut : step.again ? t.again : t.hint}</p>
          {step.few && (
            <p className={styles.few}>
              <Icon name="info" /> <span>{t.few}</span>
            </p>
          )}
        </FitBox>
        {totalMs > 0 && <Time />}
      </section>
      <Table />
    </StepWall>
  );
}

function Time() {
  const t = useStrings(screenStrings);
  const { leftMs, fraction, running } = useCountdown();
  const seconds = Math.ceil(leftMs / 1000);
  const stopped = !running && leftMs > 0;
  return (
    <TimerRing
      className={styles.ring}
      fraction={fraction}
      text={formatClock(leftMs)}
      caption={stopped ? t.paused : t.left}
      label={t.timer(Math.floor(seconds / 60), seconds % 60)}
    />
  );
}

function Table() {
  const t = useStrings(screenStrings);
  const count = usePile(useView().live.main.handedIn);
  return (
    <section className={styles.table}>
      <Pile count={count} className={styles.pile} />
      <div className={styles.progress}>
        <BandLine className={styles.band} />
        <p>{t.together}</p>
      </div>
    </section>
  );
}

interface ReadingProps {
  readonly step: WriteView;
  readonly question: string;
  readonly fresh: boolean;
}

function Reading({ step, question, fresh }: ReadingProps) {
  const t = useStrings(screenStrings);
  const words = useStrings(common);
  const wall = useStrings(wallStrings);
  const { questions, notes, workshop } = useView();
  const shown = useMemo(
    () => Object.entries(notes).flatMap(([id, note]) => (note.question === question ? [{ id, text: note.text }] : [])),
    [notes, question],
  );
  const { hiddenNotes, heldNotes, careful } = workshop.main;
  const number = useNumber(step);
  const extra = [
    words.notes(shown.length),
    number,
    hiddenNotes > 0 && wall.hidden(hiddenNotes),
    heldNotes > 0 && wall.held(heldNotes),
  ];
  return (
    <StepWall
      board
      prompt={questions[question]?.text}
      extra={extra.filter(Boolean).join(' · ')}
      className={styles.reading}
    >
      {shown.length === 0 ? (
        <EmptyState art={<NotesArt />} title={t.none} className={styles.none}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <NoteWall notes={shown} reveal={fresh} label={t.notes} foot={<p>{careful ? t.readCareful : t.read}</p>} />
      )}
    </StepWall>
  );
}
