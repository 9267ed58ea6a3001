import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { TwoCircles } from '#client/ui/TwoCircles.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { CheckinView } from '#shared/steps/checkin/types.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** The check-in on the wall: the question, then one sentence for all at once. No number, no bar, no word of how many. */
export function CheckinScreen() {
  const { step } = useView();
  if (step.main?.kind !== 'checkin') return null;
  return (
    <StepWall className={styles.checkin}>
      <Words checkin={step.main} />
      <TwoCircles variant="plain" className={styles.art} />
    </StepWall>
  );
}

function Words({ checkin }: { readonly checkin: CheckinView }) {
  const t = useStrings(screenStrings);
  const { phase, question, said, sentence } = checkin;
  const [big, ...small] =
    phase === 'asking'
      ? [question, t.hint, t.how]
      : phase === 'notAsked'
        ? [t.notAsked, t.notAskedHint]
        : sentence !== null
          ? [sentence, t.forgotten]
          : said === 'few'
            ? [t.few, t.fewHint]
            : [t.gone, t.goneHint];
  return (
    <FitBox texts={[big ?? '']} sizes={[6.5, 5.75, 5, 4.25, 3.5]} lineHeight={1.08} besides={9} className={styles.say}>
      <h1>{big}</h1>
      {small.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {phase === 'asking' && <BandLine className={styles.band} />}
    </FitBox>
  );
}
