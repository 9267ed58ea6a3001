import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useOffline } from '#client/phone/ConnectionBanner.tsx';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { useOwnOrder } from '#client/phone/own-order.ts';
import { StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useDraft } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import type { SiftBody, SiftLevel } from '#shared/steps/sift/types.ts';
import styles from './Phone.module.css';
import { siftPhoneStrings } from './phone-strings.ts';
import { SiftCard } from './SiftCard.tsx';
import { chosenItems, siftItems } from './sift-items.ts';

const nothing: SiftBody = { ratings: [], done: false };
/** Best first, as one reads them. */
const levels = [2, 1, 0] as const satisfies readonly SiftLevel[];

/** Sifting on the phone: a few that this phone has drawn by itself, one at a time; then what goes on. */
export function SiftPhone() {
  const { phase } = useStep('sift');
  return phase === 'rating' ? <Sift /> : <Sifted />;
}

function Sift() {
  const t = useStrings(siftPhoneStrings);
  const step = useStep('sift');
  const view = useView();
  const lang = useWorkshopLang();
  const announce = useAnnounce();
  const { body, status, save } = useDraft<SiftBody>(`${useStepId()}/sift/1`);
  const given = body ?? nothing;
  const items = siftItems(step, view);
  const drawn = useOwnOrder([...items.keys()]).slice(0, step.each);
  // A reload goes on where the answers end.
  const [at, setAt] = useState(() => Math.min(given.ratings.length, Math.max(0, drawn.length - 1)));
  if (given.done) {
    const again = () => {
      setAt(0);
      save({ ...given, done: false });
    };
    return <Done received={status === 'received'} onAgain={again} />;
  }
  const item = items.get(drawn[at] ?? '');
  if (!item) return <StepScreen title={t.noneTitle} lead={t.noneText} />;
  const last = at >= drawn.length - 1;
  const rated = given.ratings.find((rating) => rating.item === item.id);
  const set = (level: SiftLevel) => {
    // Only what this phone has drawn now: one that was taken off the wall makes room for another.
    const others = given.ratings.filter((rating) => rating.item !== item.id && drawn.includes(rating.item));
    save({ ratings: [...others, { item: item.id, level }], done: false });
  };
  const finish = () => {
    save({ ...given, done: true });
    announce(t.sent);
  };
  return (
    <StepScreen
      title={t.question[step.of]}
      lead={at === 0 ? t.lead : undefined}
      dock={
        <div className={styles.dock}>
          {at > 0 && <Button onClick={() => setAt(at - 1)}>{t.previous}</Button>}
          <Button kind="primary" size="lg" block onClick={last ? finish : () => setAt(at + 1)}>
            {last ? t.done : rated ? t.next : t.skip}
          </Button>
        </div>
      }
    >
      <p className={styles.place}>{t.place(at + 1, drawn.length)}</p>
      <div lang={lang}>
        <SiftCard item={item} of={step.of} />
      </div>
      <RadioCards
        key={item.id}
        legend={item.text || item.boundary}
        hideLegend
        options={levels.map((level) => ({ value: String(level), label: t.levels[level] }))}
        value={rated ? String(rated.level) : null}
        onChange={(value) => set(Number(value) as SiftLevel)}
      />
    </StepScreen>
  );
}

function Done({ received, onAgain }: { readonly received: boolean; readonly onAgain: () => void }) {
  const t = useStrings(siftPhoneStrings);
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

function Sifted() {
  const t = useStrings(siftPhoneStrings);
  const step = useStep('sift');
  const view = useView();
  const lang = useWorkshopLang();
  return (
    <StepScreen title={t.siftedTitle[step.of]} lead={step.few ? t.few : t.siftedLead}>
      <ul className={styles.chosen} lang={lang}>
        {chosenItems(step, view).map((item) => (
          <li key={item.id}>
            <SiftCard item={item} of={step.of} />
          </li>
        ))}
      </ul>
    </StepScreen>
  );
}
