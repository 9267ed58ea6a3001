import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { rehearsalStrings } from '#client/rehearsal/rehearsal-strings.ts';
import { useView } from '#client/store/room-store.ts';
import { CodeDisplay } from '#client/ui/CodeDisplay.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { LensArt } from '#client/ui/LensArt.tsx';
import { Logo } from '#client/ui/Logo.tsx';
import { Soft } from '#client/ui/Soft.tsx';
import { FitBox } from '#client/wall/FitBox.tsx';
import { JoinQr } from '#client/wall/JoinQr.tsx';
import { useJoinPlace } from '#client/wall/join-place.ts';
import { wallStrings } from '#client/wall/wall-strings.ts';
import { JoinedDots } from './JoinedDots.tsx';
import styles from './LobbyScreen.module.css';
import { screenStrings } from './screen-strings.ts';

/** Before the first step: what we are here for, the way in, and how many have found it. */
export function LobbyScreen() {
  const t = useStrings(screenStrings);
  const wall = useStrings(wallStrings);
  const words = useStrings(common);
  const rehearsal = useStrings(rehearsalStrings);
  const { workshop, links, live } = useView();
  const { host } = useJoinPlace();
  const { title, team, locked, setup } = workshop.main;
  const { joined, simulated } = live.main;
  const count = setup.rehearsal ? rehearsal.joined(simulated, joined - simulated) : words.people(joined);
  return (
    <main className={styles.lobby}>
      <LensArt className={styles.lens}>{!locked && <JoinQr label={t.qr} />}</LensArt>
      <Logo className={styles.logo} />
      <section className={styles.intro}>
        <FitBox texts={[title]} sizes={[5, 4.25, 3.5, 3]} className={styles.title}>
          {team !== '' && <p className={styles.team}>{team}</p>}
          <h1>
            <Soft>{title}</Soft>
          </h1>
        </FitBox>
        {locked ? (
          <p className={styles.how}>
            <b>{wall.locked}.</b> {t.lockedHint}
          </p>
        ) : (
          <>
            <p className={styles.how}>
              {wall.goTo} <b>{host}</b> {wall.andType}
            </p>
            <CodeDisplay code={links.main.code} label={words.roomCode} className={styles.code} />
          </>
        )}
      </section>
      <footer>
        <div className={styles.here} role="status">
          <p className={styles.count}>{count}</p>
          <JoinedDots count={live.main.joined} />
        </div>
        <p className={styles.promise}>
          <Icon name="eyeoff" /> <span>{t.promise}</span>
        </p>
      </footer>
    </main>
  );
}
