import '#client/ui/more-icons.ts';
import { formatDate } from '#client/i18n/format.ts';
import { cx } from '#client/ui/cx.ts';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-store.ts';
import { agreementWords, mandateLine } from '#shared/content/agreement-words.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { Mandate } from '#shared/record/types.ts';
import type { Setup } from '#shared/workshop/types.ts';
import styles from './Mandate.module.css';

const icons: Readonly<Record<Mandate['answer'], IconName>> = { yes: 'check', check: 'calendar', no: 'stop' };

interface MandateLineProps {
  readonly mandate: Mandate | null;
  readonly manager: Setup['manager'];
  /** The workshop's: what the manager wrote is in it. */
  readonly language: Lang;
  readonly className?: string | undefined;
}

/** The manager's answer beside a norm, in a line; nothing where nobody has answered. */
export function MandateLine({ mandate, manager, language, className }: MandateLineProps) {
  const line = mandateLine(agreementWords[language], mandate, manager, (date) => formatDate(language, date));
  if (mandate === null || line === null) return null;
  return (
    <p className={cx(styles.line, className)} data-answer={mandate.answer} lang={language}>
      <Icon name={icons[mandate.answer]} /> <span>{line}</span>
    </p>
  );
}
