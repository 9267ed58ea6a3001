import { useMemo } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { NotesArt } from '#client/ui/EmptyArt.tsx';
import { BandLine } from '#client/wall/BandLine.tsx';
import { NoteWall } from '#client/wall/NoteWall.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import type { SiftView } from '#shared/steps/sift/types.ts';
import styles from './Screen.module.css';
import { siftScreenStrings } from './screen-strings.ts';
import { chosenItems } from './sift-items.ts';

/** Sifting on the wall: what to do, then what goes on, page by page if it takes more than one. */
export function SiftScreen() {
  const { main } = useView().step;
  if (main?.kind !== 'sift') return null;
  return main.phase === 'rating' ? <Asking sift={main} /> : <Chosen sift={main} />;
}

const countOf = ({ notes, drafts }: SiftView): number => notes.length + drafts.length;

function Asking({ sift }: { readonly sift: SiftView }) {
  const t = useStrings(siftScreenStrings);
  return (
    <StepWall className={styles.sift}>
      <h1>{t.title[sift.of]}</h1>
      <div className={styles.ask}>
        <NotesArt />
        <p className={styles.hint}>{t.hint[sift.of]}</p>
        <p className={styles.shared}>{t.shared[sift.of](countOf(sift))}</p>
      </div>
      <BandLine className={styles.band} />
    </StepWall>
  );
}

function Chosen({ sift }: { readonly sift: SiftView }) {
  const t = useStrings(siftScreenStrings);
  const view = useView();
  const notes = useMemo(
    () =>
      chosenItems(sift, view).map(({ id, text, boundary }) => ({
        id,
        text: [text, boundary].filter(Boolean).join('\n'),
      })),
    [sift, view],
  );
  const rest = countOf(sift) - notes.length;
  const foot = sift.few ? t.few : rest > 0 ? t.rest(rest) : undefined;
  return (
    <StepWall className={styles.sift}>
      <h1>{t.sifted[sift.of]}</h1>
      <NoteWall notes={notes} label={t.sifted[sift.of]} foot={foot && <span className={styles.rest}>{foot}</span>} />
    </StepWall>
  );
}
