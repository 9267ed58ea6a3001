import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Qr } from '#client/ui/Qr.tsx';
import styles from './Access.module.css';
import { accessStrings } from './access-strings.ts';

interface LinkCardProps {
  readonly title: string;
  readonly hint: string;
  readonly path: string;
  readonly copy: (text: string, said: string) => void;
}

/** A facilitator's link to give to somebody: to be scanned, or copied. */
export function LinkCard({ title, hint, path, copy }: LinkCardProps) {
  const t = useStrings(accessStrings);
  const link = window.location.origin + path;
  return (
    <section className={styles.link} aria-label={title}>
      <Qr text={link} label={t.qr} framed className={styles.qr} />
      <div className={styles.words}>
        <h3 className="head">{title}</h3>
        <p className="muted">{hint}</p>
        <Button kind="primary" icon="copy" onClick={() => copy(link, t.copied)}>
          {t.copy}
        </Button>
      </div>
    </section>
  );
}
