import { useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { FieldHead } from '#client/phone/FieldHead.tsx';
import { HandedIn } from '#client/phone/HandedIn.tsx';
import { StepHeading, StepScreen, useWorkshopLang } from '#client/phone/StepScreen.tsx';
import { useDraft } from '#client/store/phone-memory.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { cx } from '#client/ui/cx.ts';
import { Dots } from '#client/ui/Dots.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { fieldCount } from '#shared/record/types.ts';
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
    return (
      <HandedIn
        title={t.doneTitle}
        text={t.doneText}
        received={status === 'received'}
        changeLabel={t.changeIt}
        onChange={again}
      />
    );
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
      head={<ItemHead at={at} />}
      dock={
        <>
          <p className={styles.promise}>
            <Icon name="eyeoff" />
            <span>{t.promise}</span>
          </p>
          <div className={styles.dock}>
            {at > 0 && (
              <IconButton icon="left" label={t.previous} kind="line" size="lg" onClick={() => setAt(at - 1)} />
            )}
            <Button kind={rated ? 'primary' : 'line'} size="lg" block onClick={last ? finish : () => setAt(at + 1)}>
              {last ? t.done : rated ? t.next : t.skip}
            </Button>
          </div>
        </>
      }
    >
      <p className={cx('head', styles.ask)}>{t.ask}</p>
      <Levels key={item.id} legend={`${item.text} ${t.ask}`} level={rated && (rated.level ?? PASS)} onChange={set} />
    </StepScreen>
  );
}

/** Which sentence this is, in the colour of the theme that it becomes, and how many are left. */
function ItemHead({ at }: { readonly at: number }) {
  const t = useStrings(ratePhoneStrings);
  const { items } = useStep('rate');
  const lang = useWorkshopLang();
  const item = items[at];
  if (!item) return null;
  const kicker = (
    <>
      {t.place(at + 1, items.length)} · <span lang={lang}>{item.name}</span>
    </>
  );
  return (
    <FieldHead field={at % fieldCount} kicker={kicker}>
      <StepHeading text={item.text} fromWorkshop className={styles.sentence} />
      <div className={styles.segments} aria-hidden="true">
        {items.map(({ id }, place) => (
          <i key={id} data-done={place <= at ? '' : undefined} />
        ))}
      </div>
    </FieldHead>
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
  // The best answer first, as everywhere in the product.
  const words = labels
    .map((label, index) => ({
      value: String(index + 1),
      label,
      art: <Dots filled={index + 1} total={labels.length} size="sm" tone="ink" />,
    }))
    .reverse();
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

function Results() {
  const t = useStrings(ratePhoneStrings);
  const { items, labels } = useStep('rate');
  const lang = useWorkshopLang();
  return (
    <StepScreen title={t.shownTitle} lead={t.shownLead}>
      <ul className={styles.results}>
        {items.map(({ id, text, result }, place) => (
          <li key={id}>
            <Tile field={place % fieldCount} />
            <div>
              <p lang={lang}>{text}</p>
              {result === null ? (
                <p className="muted">{t.tooFew}</p>
              ) : (
                <p className={styles.words}>
                  <b lang={lang}>{labels[result.median - 1]}</b>
                  <span>{result.spread === 'agreed' ? t.agreed : t.differs}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="caption">{t.warning}</p>
    </StepScreen>
  );
}
