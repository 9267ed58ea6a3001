import { useMemo } from 'react';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { MandateState } from '#client/mandate/MandateState.tsx';
import { useRoom, useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { NormText } from '#client/ui/NormText.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { NoteWall } from '#client/wall/NoteWall.tsx';
import { Slots } from '#client/wall/Slots.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import { useActiveSlot } from '#client/wall/use-active-slot.ts';
import type { NormRow } from '#shared/record/views.ts';
import type { ConsentView, Outcome } from '#shared/steps/consent/types.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** A consent round: the norm and the question; then one word for the outcome and what needs to be heard. No tally. */
export function ConsentScreen() {
  const t = useStrings(screenStrings);
  const { step, norms } = useView();
  if (step.main?.kind !== 'consent') return null;
  const { norm: id, round, phase, norms: order } = step.main;
  const norm = id === null ? undefined : norms[id];
  if (id === null || !norm) {
    return (
      <StepWall className={styles.none}>
        <h1>{t.none}</h1>
      </StepWall>
    );
  }
  const place = t.norm(order.indexOf(id) + 1, order.length);
  return (
    <StepWall detail={round > 1 ? `${place} · ${t.round(round)}` : place} className={styles.consent}>
      {phase === 'closed' ? <Closed id={id} norm={norm} step={step.main} /> : <Asking norm={norm} phase={phase} />}
    </StepWall>
  );
}

function useFollowUp(): string {
  const { lang } = useLang();
  return formatDate(lang, useView().workshop.main.followUp.date);
}

interface NormProps {
  readonly norm: NormRow;
  readonly large?: boolean | undefined;
}

/** The norm with its theme's tile, as large as its place allows. */
function Norm({ norm, large = false }: NormProps) {
  const { themes } = useView();
  const theme = norm.theme === null ? undefined : themes[norm.theme];
  return (
    <FitBox
      texts={[norm.principle, norm.boundary].filter((text) => text !== '')}
      sizes={large ? [5.5, 4.75, 4.25, 3.75, 3.25, 2.875, 2.5] : [3.75, 3.25, 2.875, 2.5, 2.25]}
      besides={1}
      className={styles.norm}
    >
      <div className={styles.line}>
        {theme && <Tile field={theme.field} className={styles.tile} />}
        <NormText principle={norm.principle} boundary={norm.boundary} headingLevel={1} className={styles.text} />
      </div>
    </FitBox>
  );
}

function Asking({ norm, phase }: NormProps & { readonly phase: ConsentView['phase'] }) {
  const t = useStrings(screenStrings);
  const date = useFollowUp();
  return (
    <div className={styles.asking}>
      <Norm norm={norm} large />
      <section className={cx(styles.ask, phase === 'asking' && styles.open)}>
        {phase === 'ready' ? (
          <p className="lead">{t.read}</p>
        ) : (
          <>
            <h2 className={styles.question}>{t.question}</h2>
            <p className="lead">
              {t.until(date)} {t.answer}
            </p>
            <BandLine className={styles.band} />
          </>
        )}
      </section>
    </div>
  );
}

interface ClosedProps {
  readonly id: string;
  readonly norm: NormRow;
  readonly step: ConsentView;
}

function Closed({ id, norm, step }: ClosedProps) {
  const t = useStrings(screenStrings);
  const drafting = useRoom((room) => room.drafting);
  const rewording = step.outcome === 'reword' && drafting?.norm === id ? drafting : null;
  const active = useActiveSlot(rewording);
  const texts = useMemo(
    // Mixed by the server; the place in the list is the only name these have.
    () => step.texts.map((text, place) => ({ id: `${step.round}-${place}`, text })),
    [step.texts, step.round],
  );
  const verdict = step.outcome !== null && <Verdict norm={id} outcome={step.outcome} />;
  if (texts.length === 0 && !rewording) {
    return (
      <div className={styles.asking}>
        <Norm norm={norm} large />
        {verdict}
      </div>
    );
  }
  return (
    <div className={styles.closed}>
      <Norm norm={norm} />
      <div className={cx(styles.body, texts.length === 0 && styles.alone)}>
        {rewording ? (
          <section className={styles.rewording} aria-label={t.rewording}>
            <Slots
              principle={rewording.principle}
              boundary={rewording.boundary}
              active={active}
              labels={{ principle: t.principle, boundary: t.boundary }}
              ghosts={{ principle: t.principleGhost, boundary: t.boundaryGhost }}
            />
          </section>
        ) : (
          verdict
        )}
        {texts.length > 0 && (
          <section className={styles.voices}>
            <h2 className={styles.heard}>
              <Icon name="chat" /> {t.heard}
            </h2>
            <NoteWall
              key={`${id} ${step.round}`}
              notes={texts}
              label={t.heard}
              largest={2.875}
              foot={<p>{t.heardHint}</p>}
              top
            />
          </section>
        )}
      </div>
    </div>
  );
}

function Verdict({ norm, outcome }: { readonly norm: string; readonly outcome: Outcome }) {
  const t = useStrings(screenStrings);
  const date = useFollowUp();
  const title = outcome === 'onTrial' ? t.verdict.onTrial(date) : t.verdict[outcome];
  return (
    <section className={cx(styles.verdict, styles[outcome])} role="status">
      <h2>{title}</h2>
      <p>{t.meaning[outcome]}</p>
      <MandateState norm={norm} className={styles.mandate} />
    </section>
  );
}
