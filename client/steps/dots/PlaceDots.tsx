import { useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { lateStrings } from '#client/phone/late-strings.ts';
import { useOwnOrder } from '#client/phone/own-order.ts';
import { StepScreen } from '#client/phone/StepScreen.tsx';
import { ThemeRow } from '#client/phone/ThemeRow.tsx';
import { useDraft } from '#client/store/phone-memory.ts';
import { useView } from '#client/store/room-store.ts';
import { useStep, useStepId } from '#client/store/use-step.ts';
import { useAnnounce } from '#client/ui/Announcer.tsx';
import { Button } from '#client/ui/Button.tsx';
import { DotButton } from '#client/ui/DotButton.tsx';
import { Dots } from '#client/ui/Dots.tsx';
import { vibrate } from '#client/ui/haptics.ts';
import { asId } from '#shared/kernel/ids.ts';
import type { DotsBody } from '#shared/steps/dots/types.ts';
import styles from './Phone.module.css';
import { dotsPhoneStrings } from './phone-strings.ts';

/** Tap a theme's dot on or off, within the budget; the themes lie in this phone's own order. */
export function PlaceDots() {
  const t = useStrings(dotsPhoneStrings);
  const { budget } = useStep('dots');
  const { themes } = useView();
  const announce = useAnnounce();
  const { placed, place } = useOwnDots();
  const [done, setDone] = useState(false);
  const order = useOwnOrder(Object.keys(themes));
  const left = Math.max(0, budget - placed.length);

  const toggle = (theme: string, on: boolean) => {
    setDone(false);
    vibrate('place');
    place(theme, on);
    const now = left + (on ? -1 : 1);
    announce(`${t.left(now)} ${now > 0 ? t.ofTotal(budget) : ''}`.trim());
  };
  return (
    <StepScreen
      title={t.title}
      lead={t.lead(budget)}
      dock={<DotsDock left={left} budget={budget} done={done} onDone={() => setDone(true)} />}
    >
      <ul className={styles.rows} aria-label={t.themes}>
        {order.map((id) => {
          const { name = '', field } = themes[id] ?? {};
          const on = placed.includes(id);
          return (
            <ThemeRow
              key={id}
              theme={id}
              name={name}
              field={field}
              chosen={on}
              aside={
                <DotButton
                  pressed={on}
                  label={t.dotOn(name)}
                  disabledReason={!on && left === 0 ? t.noneLeft : undefined}
                  onToggle={(pressed) => toggle(id, pressed)}
                />
              }
            />
          );
        })}
      </ul>
      <p className="caption">{t.manager}</p>
    </StepScreen>
  );
}

/** This phone's dots in the round that is open; a theme that has been merged away gives its dot back. */
function useOwnDots() {
  const { round } = useStep('dots');
  const { themes } = useView();
  const draft = useDraft<DotsBody>(`${useStepId()}/dots/${round}`);
  const placed: readonly string[] = draft.body?.themes.filter((id) => themes[id]) ?? [];
  const place = (theme: string, on: boolean) => {
    const rest = placed.filter((id) => id !== theme);
    const next = on ? [...rest, theme] : rest;
    draft.save(next.length > 0 ? { themes: next.map((id) => asId(id)) } : null);
  };
  return { placed, place };
}

interface DotsDockProps {
  readonly left: number;
  readonly budget: number;
  readonly done: boolean;
  readonly onDone: () => void;
}

function DotsDock({ left, budget, done, onDone }: DotsDockProps) {
  const t = useStrings(dotsPhoneStrings);
  const kit = useStrings(lateStrings);
  const words = useStrings(common);
  return (
    <>
      <p className={styles.left}>
        {t.left(left)}
        {left > 0 && <span className="visually-hidden">{t.ofTotal(budget)}</span>}
        <Dots filled={left} total={budget} size="md" className={styles.budget} />
      </p>
      {done ? (
        <p tabIndex={-1} data-arrival="">
          <b>{kit.waitForOthers}.</b> {t.doneText}
        </p>
      ) : (
        <Button
          kind="primary"
          size="lg"
          block
          disabledReason={left === budget ? t.lead(budget) : undefined}
          onClick={onDone}
        >
          {words.done}
        </Button>
      )}
    </>
  );
}
