import type { ReactNode } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { AlwaysApplies } from '#client/phone/AlwaysApplies.tsx';
import { FieldHead } from '#client/phone/FieldHead.tsx';
import { StepHeading, StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useSpoken } from '#client/phone/use-spoken.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { AskConsent } from './AskConsent.tsx';
import { EarlierWording } from './EarlierWording.tsx';
import styles from './Phone.module.css';
import { consentPhoneStrings } from './phone-strings.ts';
import { RoundOutcome } from './RoundOutcome.tsx';

/** The consent round on the phone: a norm to read, five answers, and what the round came to. */
export function ConsentPhone() {
  const t = useStrings(consentPhoneStrings);
  const { norm, round, phase } = useStep('consent');
  const box = `${useStepId()}/${norm ?? ''}/${round}`;
  // The norm stays where it is when the question opens under it; only that it can be answered now is said.
  useSpoken(phase === 'asking' ? t.asked : null, box);
  if (norm === null) {
    return (
      <StepScreen title={t.waitTitle}>
        <EmptyState art={<CircleArt />} title={t.waitText} />
      </StepScreen>
    );
  }
  const head = <NormHead norm={norm} />;
  if (phase === 'asking') return <AskConsent key={box} box={box} head={head} />;
  return (
    <StepScreen head={head}>
      {phase === 'ready' ? <p className="lead">{t.ready}</p> : <RoundOutcome box={box} />}
      <EarlierWording norm={norm} />
      <AlwaysApplies />
    </StepScreen>
  );
}

function NormHead({ norm }: { readonly norm: string }): ReactNode {
  const t = useStrings(consentPhoneStrings);
  const { norms, round } = useStep('consent');
  const view = useView();
  const lang = useWorkshopLang();
  const row = view.norms[norm];
  const theme = row?.theme ? view.themes[row.theme] : undefined;
  const place = (norms as readonly string[]).indexOf(norm) + 1;
  const kicker = [t.place(place, norms.length), theme?.name, round > 1 && t.round(round)].filter(Boolean).join(' · ');
  return (
    <FieldHead field={theme?.field} kicker={kicker}>
      <StepHeading text={row?.principle || row?.boundary || ''} fromWorkshop className={styles.norm} />
      {row?.principle && row.boundary && (
        <p className={styles.boundary} lang={lang}>
          {row.boundary}
        </p>
      )}
    </FieldHead>
  );
}
