import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import { StepNumber } from '#client/ui/StepTimeline.tsx';
import { deskCommon } from './desk-strings.ts';
import styles from './StepDesk.module.css';
import { useStepNavigation } from './step-navigation.ts';

/** What comes after this step, so that the facilitator can get ready for it. */
export function NextUp() {
  const t = useStrings(deskCommon);
  const { language } = useView().workshop.main;
  const { next, after, goTo } = useStepNavigation();
  if (!next) return null;
  return (
    <Panel label={t.upNext} className={styles.next}>
      <StepNumber state="next" number={next.number} />
      <p>
        <b>
          {t.upNext}: <span lang={language}>{next.title}</span>.
        </b>{' '}
        {next.words.hint}
      </p>
      {after && (
        <Button kind="ghost" className={styles.skip} onClick={() => goTo(after)}>
          {t.skipIt}
        </Button>
      )}
    </Panel>
  );
}
