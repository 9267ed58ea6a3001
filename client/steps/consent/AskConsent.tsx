import { type ReactNode, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { AlwaysApplies } from '#client/phone/AlwaysApplies.tsx';
import { LateOffers } from '#client/phone/LateOffers.tsx';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { useNameNudge } from '#client/phone/use-name-nudge.tsx';
import { useDraft, usePhoneMemory } from '#client/store/phone-memory.ts';
import { useStep } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { vibrate } from '#client/ui/haptics.ts';
import { Level } from '#client/ui/Level.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { type ConsentBody, levels } from '#shared/steps/consent/types.ts';
import { drawnLevels } from './drawn-levels.ts';
import { EarlierWording } from './EarlierWording.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';
import { consentPhoneStrings } from './phone-strings.ts';
import { ReasonFields } from './ReasonFields.tsx';
import { bodyOf, type Missing, missingIn, useAnswer } from './use-answer.ts';

interface AskConsentProps {
  readonly box: string;
  readonly head: ReactNode;
}

/** The open question: choose, say why where it is asked, send; then see what one answered, and change it. */
export function AskConsent({ box, head }: AskConsentProps) {
  const t = useStrings(consentPhoneStrings);
  const { norm, asksTrial } = useStep('consent');
  const { makeKey } = usePhoneMemory();
  const draft = useDraft<ConsentBody>(box);
  const [answer, change] = useAnswer(box);
  const [changing, setChanging] = useState(false);
  const [missing, setMissing] = useState<Missing | null>(null);
  const announce = useAnnounce();
  const nudge = useNameNudge();

  const send = () => {
    const lacks = missingIn(answer, asksTrial);
    setMissing(lacks);
    if (lacks) return;
    const keys = draft.body?.texts.map((text) => text.key) ?? [];
    const body = bodyOf(answer, keys, makeKey);
    nudge.ask((body?.texts ?? []).map(({ text }) => text).join('\n'), () => {
      draft.save(body);
      setChanging(false);
      vibrate('place');
      announce(t.sent);
    });
  };

  if (draft.body && !changing) {
    return (
      <StepScreen head={head}>
        <GivenAnswer body={draft.body} received={draft.status === 'received'} onChange={() => setChanging(true)} />
        {norm !== null && <EarlierWording norm={norm} />}
        <AlwaysApplies />
      </StepScreen>
    );
  }
  return (
    <StepScreen
      head={head}
      dock={
        <Button
          kind="primary"
          size="lg"
          block
          disabledReason={answer.level === null ? t.chooseFirst : undefined}
          onClick={send}
        >
          {t.send}
        </Button>
      }
    >
      <LateOffers
        kinds={['consent']}
        onTake={(text) => {
          change({ concern: text, wrong: text });
          return true;
        }}
      />
      <RadioCards
        legend={t.question}
        options={levels.map((level) => ({
          value: level,
          ...t.levels[level],
          art: <Level level={drawnLevels[level]} />,
        }))}
        value={answer.level}
        onChange={(level) => {
          setMissing(null);
          change({ level });
        }}
      />
      {nudge.question}
      <ReasonFields answer={answer} change={change} missing={missing} />
      {norm !== null && <EarlierWording norm={norm} />}
      <AlwaysApplies />
    </StepScreen>
  );
}
