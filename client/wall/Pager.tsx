import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import styles from './Pager.module.css';
import type { Pages } from './use-pages.ts';
import { wallStrings } from './wall-strings.ts';

/** Which page of how many. The buttons show while somebody is at the screen's own pointer or keyboard. */
export function Pager({ pages, count }: { readonly pages: Pages; readonly count: number }) {
  const t = useStrings(wallStrings);
  if (count < 2) return null;
  return (
    <span className={styles.pager}>
      <span className={styles.buttons} data-at-hand>
        <IconButton icon="left" label={t.pageBack} onClick={() => pages.turn(-1)} />
        <IconButton
          icon={pages.playing ? 'pause' : 'play'}
          label={pages.playing ? t.pagesPause : t.pagesPlay}
          onClick={pages.playOrPause}
        />
        <IconButton icon="right" label={t.pageOn} onClick={() => pages.turn(1)} />
      </span>
      <span>{t.page(pages.page + 1, count)}</span>
    </span>
  );
}
