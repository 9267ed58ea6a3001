import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Panel } from '#client/ui/Panel.tsx';
import styles from './Desk.module.css';
import { siftDesk } from './desk-strings.ts';
import { SiftCard } from './SiftCard.tsx';
import { chosenItems } from './sift-items.ts';

/** Sifting on the desk: how it goes, and then what goes on. No score is anywhere. */
export function SiftDesk() {
  const t = useStrings(siftDesk);
  const view = useView();
  const { main } = view.step;
  if (main?.kind !== 'sift') return null;
  if (main.phase === 'rating') {
    return (
      <StepDesk
        about={t.about[main.of]}
        tips={t.tips}
        progress={<Progress did={t.did} />}
        primary={<OpenButton earlyText={t.early}>{t.open}</OpenButton>}
      />
    );
  }
  const chosen = chosenItems(main, view);
  return (
    <StepDesk
      about={main.few ? t.few : t.siftedAbout[main.of]}
      tips={t.siftedTips[main.of]}
      phase={1}
      primary={<NextStepButton />}
    >
      <Panel title={t.chosen(chosen.length)}>
        <ul className={styles.chosen} lang={view.workshop.main.language}>
          {chosen.map((item) => (
            <li key={item.id}>
              <SiftCard item={item} of={main.of} />
            </li>
          ))}
        </ul>
      </Panel>
    </StepDesk>
  );
}
