import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { kitStrings } from './kit-strings.ts';
import styles from './PlainHttpLine.module.css';

/** Whether what this page sends can be read by others on the same network. On the machine itself nobody else can. */
function isReadableOnNetwork(): boolean {
  const { protocol, hostname } = window.location;
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** One line where the page is not encrypted (decision 16); nothing where it is. */
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
