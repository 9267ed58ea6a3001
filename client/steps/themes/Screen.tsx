import { useMemo, useState } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { BoardArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { Pager } from '#client/wall/Pager.tsx';
import { StepWall } from '#client/wall/StepWall.tsx';
import { usePages } from '#client/wall/use-pages.ts';
import { wallStrings } from '#client/wall/wall-strings.ts';
import { BoardWall } from './BoardWall.tsx';
import { boardOf } from './board-data.ts';
import styles from './Screen.module.css';
import { screenStrings } from './screen-strings.ts';

/** A page of the board is looked at, not read through. */
const PAGE_SECONDS = 20;

/** Sorting: every theme as a field of its notes. Moves are seen on the wall as they are made on the desk. */
export function ThemesScreen() {
  const t = useStrings(screenStrings);
  const words = useStrings(common);
  const wall = useStrings(wallStrings);
  const { notes, themes, workshop, agenda, step } = useView();
  const board = useMemo(() => boardOf({ notes, themes }), [notes, themes]);
  const { current, hiddenNotes, heldNotes } = workshop.main;
  const proposals = step.main?.kind === 'themes' ? step.main.proposals : [];
  const [count, setCount] = useState(1);
  const pages = usePages(count, PAGE_SECONDS);
  const numbers = [words.notes(board.count), words.themes(board.fields.length)].join(', ');
  return (
    <StepWall
      board
      prompt={current === null ? '' : agenda[current]?.title}
      extra={
        <span className={styles.extra}>
          <span>
            {[numbers, hiddenNotes > 0 && wall.hidden(hiddenNotes), heldNotes > 0 && wall.held(heldNotes)]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Pager pages={pages} count={count} />
        </span>
      }
      className={styles.themes}
    >
      {board.count === 0 && board.fields.length === 0 ? (
        <EmptyState art={<BoardArt />} title={t.empty} className={styles.none}>
          {t.emptyHint}
        </EmptyState>
      ) : (
        <BoardWall board={board} page={pages.page} onPages={setCount} />
      )}
      {proposals.length > 0 && (
        <section className={styles.proposals}>
          <h2>{t.proposals}</h2>
          <ul>
            {proposals.map((name, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: mixed once by the server, then never changed
              <li key={place}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </StepWall>
  );
}
