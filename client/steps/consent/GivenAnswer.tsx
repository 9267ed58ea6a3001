import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useOffline } from '#client/phone/ConnectionBanner.tsx';
import { kitStrings } from '#client/phone/kit-strings.ts';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Level } from '#client/ui/Level.tsx';
import type { ConsentBody } from '#shared/steps/consent/types.ts';
import { drawnLevels } from './drawn-levels.ts';
import styles from './Phone.module.css';
import { consentPhoneStrings } from './phone-strings.ts';

interface GivenAnswerProps {
  readonly body: ConsentBody;
  readonly received: boolean;
  readonly onChange: () => void;
}

/** What this phone has answered, while the others still do. */
export function GivenAnswer({ body, received, onChange }: GivenAnswerProps) {
  const t = useStrings(consentPhoneStrings);
  const kit = useStrings(kitStrings);
  const offline = useOffline();
  return (
    <section className={styles.given}>
      <h2 className={styles.label} tabIndex={-1} data-arrival="">
        {t.yourAnswer}
      </h2>
      <p className={styles.level}>
        <Level level={drawnLevels[body.level]} />
        <b>{t.levels[body.level].label}</b>
      </p>
      {body.texts.map((text) => (
        <p key={text.key} className={styles.text}>
          {text.text}
        </p>
      ))}
      <p className={styles.state}>
        <Icon name={received ? 'check' : 'clock'} />
        {received ? t.received : offline ? kit.waiting : kit.sending}
      </p>
      <p className="muted">{t.untilClosed}</p>
      <Button className={styles.change} onClick={onChange}>
        {t.changeAnswer}
      </Button>
    </section>
  );
}
