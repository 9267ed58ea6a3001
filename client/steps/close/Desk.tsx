import { EndWorkshopButton } from '#client/desk/EndWorkshop.tsx';
import { HideText } from '#client/desk/HideText.tsx';
import { OpenButton } from '#client/desk/OpenButton.tsx';
import { Progress } from '#client/desk/Progress.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { Chip } from '#client/ui/Chip.tsx';
import { Panel } from '#client/ui/Panel.tsx';
import styles from './Desk.module.css';
import { closeDesk } from './desk-strings.ts';

/** The close on the desk: the words, shown from five, and the end. */
export function CloseDesk() {
  const t = useStrings(closeDesk);
  const { step, workshop } = useView();
  if (step.main?.kind !== 'close') return null;
  const { phase, words } = step.main;
  if (phase === 'collecting') {
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
    <StepDesk about={t.about} tips={t.tips} primary={<EndWorkshopButton />}>
      <Panel title={t.words}>
        {words.length === 0 ? (
          <p className="muted">{t.tooFewWords}</p>
        ) : (
          <ul className={styles.words} lang={workshop.main.language}>
            {words.map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same word, and the list never changes
              <li key={index}>
                <Chip tone="tint">{word}</Chip>
                <HideText text={word} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </StepDesk>
  );
}
