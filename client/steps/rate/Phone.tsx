import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useOffline } from '#client/phone/ConnectionBanner.tsx';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useDraft } from '#client/store/phone-memory.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import type { Rating } from '#shared/steps/rate/result.ts';
import type { RateBody } from '#shared/steps/rate/types.ts';
import styles from './Phone.module.css';
import { ratePhoneStrings } from './phone-strings.ts';

const PASS = 'pass';
const nothing: RateBody = { ratings: [], done: false };

/** Rating on the phone: one sentence at a time, then what all of it came to, in words. */
export function RatePhone() {
  const { phase } = useStep('rate');
  return phase === 'rating' ? <Rate /> : <Results />;
}

function Rate() {
  const t = useStrings(ratePhoneStrings);
  const { items } = useStep('rate');
  const { body, status, save } = useDraft<RateBody>(`${useStepId()}/ratings/1`);
  const announce = useAnnounce();
  const given = body ?? nothing;
  // A reload goes on where the answers end.
  const [at, setAt] = useState(() => Math.min(given.ratings.length, items.length - 1));
  if (given.done) {
    const again = () => {
      setAt(0);
      save({ ...given, done: false });
    };
    return <Done received={status === 'received'} onAgain={again} />;
  }
  const item = items[at];
  if (!item) return null;
  const last = at === items.length - 1;
  const set = (level: Rating | null) => {
    const others = given.ratings.filter((rating) => rating.item !== item.id);
    save({ ratings: [...others, { item: item.id, level }], done: false });
  };
  const finish = () => {
    save({ ...given, done: true });
    announce(t.sent);
  };
  const rated = given.ratings.find((rating) => rating.item === item.id);
  return (
    <StepScreen
      title={item.text}
      titleFromWorkshop
      lead={t.lead}
      dock={
        <div className={styles.dock}>
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{t.previous}</Button>}
          <Button kind="primary" size="lg" block onClick={last ? finish : () => setAt(at + 1)}>
            {last ? t.done : rated ? t.next : t.skip}
          </Button>
        </div>
      }
    >
      <p className={styles.place}>{t.place(at + 1, items.length)}</p>
      <Levels key={item.id} legend={item.text} level={rated && (rated.level ?? PASS)} onChange={set} />
    </StepScreen>
  );
}

interface LevelsProps {
  readonly legend: string;
  /** What stands there; undefined where nothing does. */
  readonly level: Rating | typeof PASS | undefined;
  readonly onChange: (level: Rating | null) => void;
}

function Levels({ legend, level, onChange }: LevelsProps) {
  const t = useStrings(ratePhoneStrings);
  const { labels } = useStep('rate');
  const lang = useWorkshopLang();
  const words = labels.map((label, index) => ({ value: String(index + 1), label }));
  return (
    <div lang={lang}>
      <RadioCards
        legend={legend}
        hideLegend
        options={[...words, { value: PASS, label: t.pass }]}
        value={level === undefined ? null : String(level)}
        onChange={(value) => onChange(value === PASS ? null : (Number(value) as Rating))}
      />
    </div>
  );
}

function Done({ received, onAgain }: { readonly received: boolean; readonly onAgain: () => void }) {
  const t = useStrings(ratePhoneStrings);
  const kit = useStrings(kitStrings);
  const offline = useOffline();
  return (
    <StepScreen title={t.doneTitle} lead={t.doneText}>
      <p className={styles.state}>
        <Icon name={received ? 'check' : 'clock'} />
        {received ? t.received : offline ? kit.waiting : kit.sending}
      </p>
      <Button className={styles.change} onClick={onAgain}>
        {t.changeIt}
      </Button>
    </StepScreen>
  );
}

function Results() {
  const t = useStrings(ratePhoneStrings);
  const { items, labels } = useStep('rate');
  const lang = useWorkshopLang();
  return (
    <StepScreen title={t.shownTitle} lead={t.shownLead}>
      <ul className={styles.results}>
        {items.map(({ id, text, result }) => (
          <li key={id}>
            <p lang={lang}>{text}</p>
            {result === null ? (
              <p className="muted">{t.tooFew}</p>
            ) : (
              <p>
                <b lang={lang}>{labels[result.median - 1]}</b>
                {` · ${result.spread === 'agreed' ? t.agreed : t.differs}`}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="caption">{t.warning}</p>
    </StepScreen>
  );
}
