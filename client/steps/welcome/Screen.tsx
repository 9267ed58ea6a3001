import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { CodeDisplay } from '#client/ui/CodeDisplay.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { JoinQr } from '#client/wall/JoinQr.tsx';
import { useJoinPlace } from '#client/wall/join-place.ts';
import { StepWall } from '#client/wall/StepWall.tsx';
import { wallStrings } from '#client/wall/wall-strings.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** Today's frame and what always applies, before anybody writes; and still the way in. */
export function WelcomeScreen() {
  const t = useStrings(screenStrings);
  const { step, workshop } = useView();
  if (step.main?.kind !== 'welcome') return null;
  const { frame } = step.main;
  const { always, locked } = workshop.main;
  return (
    <StepWall className={styles.welcome}>
      <FitBox
        texts={[...frame, ...always, t.always]}
        sizes={[2.875, 2.625, 2.375, 2.125, 1.875, 1.75, 1.6, 1.5]}
        lineHeight={1.42}
        besides={14}
        className={styles.words}
      >
        <h1 className={styles.title}>{t.frame}</h1>
        <ol className={styles.frame}>
          {frame.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        {always.length > 0 && (
          <section className={styles.always}>
            <h2>{t.always}</h2>
            <ul>
              {always.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </FitBox>
      {!locked && <ComeIn />}
    </StepWall>
  );
}

function ComeIn() {
  const t = useStrings(screenStrings);
  const wall = useStrings(wallStrings);
  const words = useStrings(common);
  const { links } = useView();
  const { host } = useJoinPlace();
  return (
    <aside className={styles.door}>
      <h2>{t.comeIn}</h2>
      <JoinQr framed label={t.qr} className={styles.qr} />
      <p>
        {wall.goTo} <b>{host}</b>
      </p>
      <CodeDisplay code={links.main.code} label={words.roomCode} className={styles.code} />
    </aside>
  );
}
