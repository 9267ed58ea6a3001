import { type ReactNode, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { cx } from '#client/ui/cx.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-shapes.tsx';
import { kitStrings } from './kit-strings.ts';
import styles from './PromiseSheet.module.css';

/** Whether what this page sends can be read by others on the same network. On the machine itself nobody else can. */
export function isReadableOnNetwork(): boolean {
  const { protocol, hostname } = window.location;
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** The chip "Anonymt", on every step: opens a plain sheet with who sees what, what is promised and what is not. */
export function PromiseChip() {
  const t = useStrings(kitStrings);
  return (
    <PromiseButton className={styles.chip}>
      <Icon name="eyeoff" />
      {t.anonymous}
      <span className="visually-hidden">. {t.whoSees}</span>
    </PromiseButton>
  );
}

/** Anything that opens the same sheet. */
export function PromiseButton({
  className,
  children,
}: {
  readonly className: string | undefined;
  children: ReactNode;
}) {
  const t = useStrings(kitStrings);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t.whoSees}>
        <PromiseText />
      </Dialog>
    </>
  );
}

function PromiseText() {
  const t = useStrings(kitStrings);
  const rows: readonly (readonly [IconName, string, string])[] = [
    ['people', t.everybodySees, t.everybodySeesText],
    ['screen', t.facilitatorSees, t.facilitatorSeesText],
    ['phone', t.onlyYou, t.onlyYouText],
  ];
  return (
    <>
      <p className="lead">{t.promise}</p>
      <ul className={styles.facts}>
        {rows.map(([icon, title, text]) => (
          <li key={title}>
            <Icon name={icon} size="1.5rem" />
            <p>
              <b>{title}</b> {text}
            </p>
          </li>
        ))}
      </ul>
      <div>
        <h3 className={styles.small}>{t.notPromised}</h3>
        <ul className={cx(styles.plain, 'muted')}>
          {t.notPromisedList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <PlainHttpLine />
    </>
  );
}

/** One line where the page is not encrypted (DECISIONS 16); nothing where it is. */
export function PlainHttpLine() {
  const t = useStrings(kitStrings);
  if (!isReadableOnNetwork()) return null;
  return (
    <p className={styles.http}>
      <Icon name="unlock" />
      <span>{t.plainHttp}</span>
    </p>
  );
}
