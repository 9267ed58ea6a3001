import '#client/ui/more-icons.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { IconName } from '#client/ui/icon-store.ts';
import { ContactLine } from './ContactLine.tsx';
import { kitStrings } from './kit-strings.ts';
import { PlainHttpLine } from './PlainHttpLine.tsx';
import styles from './PromiseDialog.module.css';
import { promiseStrings } from './promise-strings.ts';

/** The plain sheet: who sees what, the promise, and what cannot be promised. */
export function PromiseDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings(kitStrings);
  return (
    <Dialog open onClose={onClose} title={t.whoSees}>
      <PromiseText />
      <ContactLine />
    </Dialog>
  );
}

function PromiseText() {
  const t = useStrings(promiseStrings);
  const leads = useView().workshop.main.setup.manager === 'leads';
  const rows: readonly (readonly [IconName, string, string])[] = [
    ['people', t.everybodySees, t.everybodySeesText],
    ['screen', t.facilitatorSees, `${t.facilitatorSeesText} ${leads ? t.heldToAuthor : t.heldToLeader}`],
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
