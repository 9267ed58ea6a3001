import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { HandedIn } from '#client/phone/HandedIn.tsx';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useDraft } from '#client/store/phone-memory.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { CircleArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { vibrate } from '#client/ui/haptics.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import type { CheckinLevel } from '#shared/steps/checkin/band.ts';
import type { CheckinBody } from '#shared/steps/checkin/types.ts';
import styles from './Phone.module.css';
import { checkinPhoneStrings } from './phone-strings.ts';

const PASS = 'pass';

/** The check-in on the phone: one question, then the one sentence that everybody sees. */
export function CheckinPhone() {
  const { phase } = useStep('checkin');
  if (phase === 'asking') return <Asking />;
  return phase === 'shown' ? <Shown /> : <NotAsked />;
}

function Asking() {
  const t = useStrings(checkinPhoneStrings);
  const { question, levels } = useStep('checkin');
  const lang = useWorkshopLang();
  const { body, status, save } = useDraft<CheckinBody>(`${useStepId()}/checkin/1`);
  const announce = useAnnounce();
  const [changing, setChanging] = useState(false);
  // Not kept anywhere until it is handed in, and not shown again afterwards.
  const [chosen, setChosen] = useState<string | null>(null);
  if (body && !changing) {
    return (
      <HandedIn
        title={t.doneTitle}
        text={t.doneText}
        received={status === 'received'}
        changeLabel={t.changeIt}
        onChange={() => setChanging(true)}
      />
    );
  }
  const hand = () => {
    save({ level: chosen === PASS ? null : (Number(chosen) as CheckinLevel) });
    setChanging(false);
    setChosen(null);
    vibrate('place');
    announce(t.sent);
  };
  const words = levels.map((text, index) => ({ value: String(index + 1), label: text }));
  return (
    <StepScreen
      title={question}
      titleFromWorkshop
      lead={t.lead}
      dock={
        <Button
          kind="primary"
          size="lg"
          block
          disabledReason={chosen === null ? t.chooseFirst : undefined}
          onClick={hand}
        >
          {t.hand}
        </Button>
      }
    >
      <div lang={lang}>
        <RadioCards
          legend={t.legend}
          hideLegend
          options={[...words, { value: PASS, label: t.pass }]}
          value={chosen}
          onChange={setChosen}
        />
      </div>
    </StepScreen>
  );
}

function Shown() {
  const t = useStrings(checkinPhoneStrings);
  const { sentence, said } = useStep('checkin');
  const lang = useWorkshopLang();
  if (sentence === null) {
    const few = said === 'few';
    return (
      <StepScreen title={few ? t.fewTitle : t.goneTitle}>
        <EmptyState art={<CircleArt />} title={few ? t.fewText : t.goneText} />
      </StepScreen>
    );
  }
  return (
    <StepScreen title={t.shownLabel}>
      <div className={styles.said}>
        <CircleArt className={styles.art} />
        <p className={styles.sentence} lang={lang}>
          {sentence}
        </p>
      </div>
      <p className={styles.forgotten}>
        <Icon name="eyeoff" />
        <span>{t.forgotten}</span>
      </p>
    </StepScreen>
  );
}

function NotAsked() {
  const t = useStrings(checkinPhoneStrings);
  return (
    <StepScreen title={t.notAskedTitle}>
      <EmptyState art={<CircleArt />} title={t.notAskedText} />
    </StepScreen>
  );
}
