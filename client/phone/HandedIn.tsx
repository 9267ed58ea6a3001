import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { SunRise } from '#client/ui/SunRise.tsx';
import { useOffline } from './ConnectionBanner.tsx';
import styles from './HandedIn.module.css';
import { handedInStrings } from './handed-in-strings.ts';
import { kitStrings } from './kit-strings.ts';
import { StepScreen } from './StepScreen.tsx';

interface HandedInProps {
  readonly title: string;
  readonly text: string;
  /** Whether the server holds it. */
  readonly received: boolean;
  readonly changeLabel: string;
  readonly onChange: () => void;
}

/** Answers that are handed in and not shown again on this phone, while the others still answer. */
export function HandedIn({ title, text, received, changeLabel, onChange }: HandedInProps) {
  const t = useStrings(handedInStrings);
  const kit = useStrings(kitStrings);
  const offline = useOffline();
  return (
    <StepScreen title={title} lead={text} foot={<SunRise>{t.waiting}</SunRise>}>
      <div className={styles.card}>
        <span className={styles.state}>
          <Icon name={received ? 'check' : 'clock'} />
          {received ? t.received : offline ? kit.waiting : kit.sending}
        </span>
        <Button onClick={onChange}>{changeLabel}</Button>
      </div>
    </StepScreen>
  );
}
