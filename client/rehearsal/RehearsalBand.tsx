import { useLayoutEffect } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { bandStrings } from './band-strings.ts';
import styles from './RehearsalBand.module.css';

interface RehearsalBandProps {
  readonly on: 'phone' | 'desk' | 'screen';
}

/** The calm band that marks a rehearsal on every surface; the page makes room for it (`--band` in base.css). */
export function RehearsalBand({ on }: RehearsalBandProps) {
  const t = useStrings(bandStrings);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.rehearsal = '';
    return () => {
      delete dataset.rehearsal;
    };
  }, []);
  return (
    <p className={styles.band} role="note">
      {on !== 'phone' && <Icon name="shuffle" className={styles.icon} />}
      <b>{t.word}</b> <span>{t[on]}</span>
    </p>
  );
}
