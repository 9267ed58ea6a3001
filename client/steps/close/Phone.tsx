import { type FormEvent, useState } from 'react';
import { formatDate } from '#client/i18n/format.ts';
import { useLang, useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useOffline } from '#client/phone/ConnectionBanner.tsx';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useNameNudge } from '#client/phone/use-name-nudge.tsx';
import { useDraft, usePhoneMemory } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Chip } from '#client/ui/Chip.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { SunRise } from '#client/ui/SunRise.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { withinLimit } from '#client/ui/within-limit.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { CloseBody } from '#shared/steps/close/close.ts';
import styles from './Phone.module.css';
import { closePhoneStrings } from './phone-strings.ts';

/** As the step's module has it; that module brings the parsers along, which no phone needs. */
const MAX_WORD = 30;

/** One word each on the way out, and when the team meets again. */
export function ClosePhone() {
  const t = useStrings(closePhoneStrings);
  const { phase } = useStep('close');
  return phase === 'shown' ? (
    <ShownWords />
  ) : (
    <StepScreen title={t.title} lead={t.lead}>
      <OwnWord />
      <SeeYou />
    </StepScreen>
  );
}

function OwnWord() {
  const t = useStrings(closePhoneStrings);
  const { body, status, save } = useDraft<CloseBody>(`${useStepId()}/word/1`);
  const { makeKey } = usePhoneMemory();
  const announce = useAnnounce();
  const [changing, setChanging] = useState(false);
  const [typed, setTyped] = useState('');
  const nudge = useNameNudge();
  if (body && !changing) {
    return (
      <LaidWord
        word={body.word.text}
        received={status === 'received'}
        onChange={() => {
          setTyped(body.word.text);
          setChanging(true);
        }}
      />
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        const text = cleanLine(typed);
        nudge.ask(text, () => {
          save(text === '' ? null : { word: { key: body?.word.key ?? makeKey(), text } });
          setChanging(false);
          setTyped('');
          if (text !== '') announce(t.laid);
        });
      }}
    >
      {nudge.question}
      <TextField
        label={t.label}
        value={typed}
        maxLength={MAX_WORD}
        autoComplete="off"
        data-arrival=""
        enterKeyHint="done"
        onChange={(event) => setTyped(withinLimit(event.target.value, MAX_WORD))}
      />
      <Button type="submit" kind="primary" size="lg" block>
        {t.lay}
      </Button>
    </form>
  );
}

interface LaidWordProps {
  readonly word: string;
  readonly received: boolean;
  readonly onChange: () => void;
}

function LaidWord({ word, received, onChange }: LaidWordProps) {
  const t = useStrings(closePhoneStrings);
  const kit = useStrings(kitStrings);
  const offline = useOffline();
  return (
    <section className={styles.laid}>
      <h2 className="caption" tabIndex={-1} data-arrival="">
        {t.yours}
      </h2>
      <p className={styles.word}>{word}</p>
      <div className={styles.foot}>
        <span className={styles.state}>
          <Icon name={received ? 'check' : 'clock'} />
          {received ? t.received : offline ? kit.waiting : kit.sending}
        </span>
        <Button onClick={onChange}>{t.changeIt}</Button>
      </div>
    </section>
  );
}

function ShownWords() {
  const t = useStrings(closePhoneStrings);
  const { words } = useStep('close');
  const workshopLang = useWorkshopLang();
  return (
    <StepScreen title={t.shownTitle} lead={words.length === 0 ? t.tooFew : undefined}>
      <ul className={styles.words} lang={workshopLang}>
        {words.map((word, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may be there twice, and the list never changes
          <li key={place}>
            <Chip tone="tint" className={styles.chip}>
              {word}
            </Chip>
          </li>
        ))}
      </ul>
      <SeeYou />
    </StepScreen>
  );
}

function SeeYou() {
  const t = useStrings(closePhoneStrings);
  const { lang } = useLang();
  const { followUp } = useView().workshop.main;
  return (
    <SunRise className={styles.sun}>
      {t.seeYou(formatDate(lang, followUp.date, 'weekday'))} <span>{t.untilThen}</span>
    </SunRise>
  );
}
