import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { useStep } from '#client/store/use-step.ts';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { CountedDots } from './CountedDots.tsx';
import { PlaceDots } from './PlaceDots.tsx';
import { dotsPhoneStrings } from './phone-strings.ts';

/** Dots on the phone: place them unseen, then see what came of them. */
export function DotsPhone() {
  const t = useStrings(dotsPhoneStrings);
  const { phase, round } = useStep('dots');
  if (phase === 'placing') return <PlaceDots key={round} />;
  if (phase === 'counted') return <CountedDots />;
  return (
    <StepScreen title={t.skippedTitle}>
      <EmptyState art={<CircleArt />} title={t.skippedText} />
    </StepScreen>
  );
}
