import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { cx } from '#client/ui/cx.ts';
import type { Band } from '#shared/kernel/bands.ts';
import { deskCommon } from './desk-strings.ts';
import { useDeskLayout } from './layout.ts';
import styles from './Progress.module.css';

interface ProgressProps {
  /** Goes on after "De flesta": "har lagt minst en lapp". */
  readonly did: string;
}

/** How far each band fills the line: of four parts, or of two where the bands are coarser. */
const filled: Readonly<Record<Band, readonly [number, number]>> = {
  few: [1, 4],
  half: [2, 4],
  most: [3, 4],
  all: [4, 4],
  some: [1, 2],
  nearlyAll: [2, 2],
};

/** How many have handed in, in words and never in numbers, so that nobody can count out the one who is missing. */
export function Progress({ did }: ProgressProps) {
  const t = useStrings(deskCommon);
  const { wide } = useDeskLayout();
  const band = useView().live.main.handedIn;
  if (band === null) return null;
  const [full, parts] = filled[band];
  return (
    <div className={cx(styles.progress, wide && styles.brief)}>
      <p role="status">
        <b className="head">{t.band[band]}</b> {did}
      </p>
      <span className={styles.parts} aria-hidden="true">
        {Array.from({ length: parts }, (_, part) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are identical
          <i key={part} className={part < full ? styles.full : undefined} />
        ))}
      </span>
      {!wide && <p className="caption">{t.bandNote}</p>}
    </div>
  );
}
