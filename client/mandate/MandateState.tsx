import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import { awaitsMandate } from './awaits-mandate.ts';
import styles from './Mandate.module.css';
import { MandateLine } from './MandateLine.tsx';
import { mandateStrings } from './mandate-strings.ts';

interface MandateStateProps {
  readonly norm: string;
  readonly className?: string | undefined;
}

/** In the workshop: the manager's answer about a norm, or that it is on its way. Nothing where no manager is here. */
export function MandateState({ norm, className }: MandateStateProps) {
  const t = useStrings(mandateStrings);
  const { norms, workshop } = useView();
  const { language, setup } = workshop.main;
  const row = norms[norm];
  if (!row) return null;
  if (!awaitsMandate(row, workshop.main)) {
    return <MandateLine mandate={row.mandate} manager={setup.manager} language={language} className={className} />;
  }
  return (
    <p className={cx(styles.line, className)} data-answer="awaited">
      <Icon name="clock" />{' '}
      <span>
        {t.question} {t.awaitedShort}.
      </span>
    </p>
  );
}
