import type { ReactNode } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { buttonClass } from '#client/ui/button-class.ts';
import { Chip } from '#client/ui/Chip.tsx';
import { Dots } from '#client/ui/Dots.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-store.ts';
import { Logo } from '#client/ui/Logo.tsx';
import { PhoneFrame, PhoneTop } from '#client/ui/PhoneFrame.tsx';
import { formatRoomCode } from '#client/ui/room-code.ts';
import { SunRise } from '#client/ui/SunRise.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { kitStrings } from './kit-strings.ts';
import styles from './Lobby.module.css';
import { lobbyStrings } from './lobby-strings.ts';
import { PlainHttpLine } from './PlainHttpLine.tsx';
import { PromiseButton } from './PromiseSheet.tsx';
import { StepHeading } from './StepScreen.tsx';

/** So many dots still look like a group; of more than that only the number is said. */
const DOTS_AT_MOST = 120;

/** A few are large enough to count; many are still one group at a glance. */
function dotSize(count: number) {
  if (count <= 20) return 'lg';
  return count <= 40 ? 'md' : 'sm';
}

/** The waiting room: in, and how the others see you. `children` come before what is good to know. */
export function Lobby({ children }: { readonly children?: ReactNode }) {
  const t = useStrings(lobbyStrings);
  const view = useView();
  return (
    <PhoneFrame
      top={
        <PhoneTop
          left={<Logo word={false} />}
          right={
            <Chip tone="tint" icon="check">
              {t.connectedTo} {formatRoomCode(view.links.main.code)}
            </Chip>
          }
        />
      }
      className={styles.main}
    >
      <div className={styles.title}>
        <StepHeading text={t.youAreIn} className={styles.heading} />
        <p className="lead">{t.othersSeeYou}</p>
      </div>
      <ConnectionBanner />
      <SeenAs people={view.live.main.joined} />
      {children}
      <Facts />
      <SunRise className={styles.sun}>{t.startsSoon}</SunRise>
    </PhoneFrame>
  );
}

function SeenAs({ people }: { readonly people: number }) {
  const t = useStrings(lobbyStrings);
  const count = Math.max(1, people);
  return (
    <section className={styles.seen}>
      {count <= DOTS_AT_MOST && <Dots filled={count} size={dotSize(count)} label={t.dotsLabel(count)} />}
      <p>{t.oneOfDots(count)}</p>
    </section>
  );
}

function Facts() {
  const t = useStrings(lobbyStrings);
  const kit = useStrings(kitStrings);
  const facts: readonly (readonly [IconName, string, string])[] = [
    ['eye', t.seen, t.seenText],
    ['eyeoff', t.neverSeen, t.neverSeenText],
    ['pencil', t.goodToKnow, t.goodToKnowText],
  ];
  return (
    <>
      <ul className={styles.facts}>
        {facts.map(([icon, title, text]) => (
          <li key={title}>
            <Icon name={icon} size="1.625rem" />
            <p>
              <b>{title}</b>
              {text}
            </p>
          </li>
        ))}
      </ul>
      <PlainHttpLine />
      <PromiseButton className={buttonClass({ kind: 'line', className: styles.more })}>{kit.whoSees}</PromiseButton>
    </>
  );
}
