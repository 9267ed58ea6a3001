import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import { Tile } from '#client/ui/Tile.tsx';
import { fieldCount } from '#shared/record/types.ts';
import type { RateView } from '#shared/steps/rate/types.ts';
import styles from './Desk.module.css';
import { rateDesk } from './desk-strings.ts';

/** Rating on the desk: nothing before it is shown to all, then the same words as on the wall. */
export function RateDesk() {
  const t = useStrings(rateDesk);
  const { step } = useView();
  if (step.main?.kind !== 'rate') return null;
  if (step.main.phase === 'rating') {
    return (
      <StepDesk
        about={t.about}
        tips={t.tips}
        progress={<Progress did={t.did} />}
        primary={<OpenButton earlyText={t.early}>{t.show}</OpenButton>}
      />
    );
  }
  return (
    <StepDesk about={t.shownAbout} phase={1} tips={t.shownTips} primary={<NextStepButton />}>
      <Results rate={step.main} />
    </StepDesk>
  );
}

function Results({ rate }: { readonly rate: RateView }) {
  const t = useStrings(rateDesk);
  const { language } = useView().workshop.main;
  return (
    <Panel title={t.results}>
      <ul className={styles.results}>
        {rate.items.map(({ id, text, result }, place) => (
          <li key={id}>
            <Tile field={place % fieldCount} size="sm" />
            <span lang={language}>{text}</span>
            {result === null ? (
              <span className="muted">{t.tooFew}</span>
            ) : (
              <span className={styles.words}>
                <b lang={language}>{rate.labels[result.median - 1]}</b>
                <span className="muted">{result.spread === 'agreed' ? t.agreed : t.differs}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="caption">{t.warning}</p>
    </Panel>
  );
}
