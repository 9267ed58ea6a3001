import { NextStepButton } from '#client/desk/NextStepButton.tsx';
import { StepDesk } from '#client/desk/StepDesk.tsx';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { useView } from '#client/store/room-store.ts';
import { FEWEST_NOTES } from '#client/suggest/offers.ts';
import { Button } from '#client/ui/Button.tsx';
import { BoardArt } from '#client/ui/EmptyArt.tsx';
import { EmptyState } from '#client/ui/EmptyState.tsx';
import { Kbd } from '#client/ui/Kbd.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import type { ThemesView } from '#shared/steps/themes/types.ts';
import { BoardArea } from './BoardArea.tsx';
import type { Board } from './board.ts';
import styles from './Desk.module.css';
import { themesDesk } from './desk-strings.ts';
import { NameProposals } from './NameProposals.tsx';
import { NamingDialog } from './NamingDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { RestNotes } from './RestNotes.tsx';
import { Suggestions } from './Suggestions.tsx';
import { suggestStrings } from './suggest-strings.ts';
import { type BoardControl, useBoardState } from './use-board-state.ts';

/** Grouping on the desk, the hardest moment of it: sixty notes in five minutes, by hand. */
// biome-ignore lint/style/noDefaultExport: React.lazy loads it, with the library for dragging
export default function ThemesDesk() {
  const { step } = useView();
  return step.main?.kind === 'themes' ? <Grouping themes={step.main} /> : null;
}

function Grouping({ themes }: { readonly themes: ThemesView }) {
  const t = useStrings(themesDesk);
  const state = useBoardState();
  const { board, merging } = state;
  return (
    <StepDesk
      about={merging === null ? <Count board={board} themes={themes} /> : t.mergingHint}
      tips={t.tips}
      primary={<NextStepButton disabledReason={board.themes.length === 0 ? t.needsTheme : undefined} />}
    >
      {board.order.length === 0 ? (
        <EmptyState art={<BoardArt />} title={t.noNotes} />
      ) : (
        <BoardArea state={state} tools={<Tools themes={themes} state={state} />}>
          {state.suggesting && <Suggestions state={state} proposals={themes.proposals} />}
        </BoardArea>
      )}
      <NoteDialog state={state} />
      <NamingDialog state={state} proposals={themes.proposals} />
    </StepDesk>
  );
}

/** What concerns the whole board. */
function Tools({ themes, state }: { readonly themes: ThemesView; readonly state: BoardControl }) {
  const t = useStrings(themesDesk);
  const s = useStrings(suggestStrings);
  const { board, commands } = state;
  return (
    <>
      <Button
        icon="undo"
        disabledReason={themes.undo === null ? t.nothingToUndo : undefined}
        onClick={() => void commands.undo()}
      >
        {t.undo}
      </Button>
      <Button
        icon="pair"
        aria-keyshortcuts="F"
        aria-pressed={state.suggesting}
        disabledReason={board.looseCount < FEWEST_NOTES && !state.suggesting ? s.tooFew : undefined}
        onClick={() => (state.suggesting ? state.endSuggesting() : state.actions.suggest())}
      >
        {s.open} <Kbd>F</Kbd>
      </Button>
      <NameProposals themes={themes} board={board} commands={commands} />
      <RestNotes state={state} />
      <Keys />
    </>
  );
}

/** Where the sorting stands, and a word where the number of themes is outside what is advised. */
function Count({ board, themes }: { readonly board: Board; readonly themes: ThemesView }) {
  const t = useStrings(themesDesk);
  const count = board.themes.length;
  const { advisedMin, advisedMax } = themes;
  const sorted = board.looseCount === 0;
  const advice =
    count > advisedMax
      ? t.many(advisedMin, advisedMax)
      : count > 0 && count < 3 && sorted
        ? t.skipsDots
        : count > 0 && count < advisedMin && sorted
          ? t.few(advisedMin, advisedMax)
          : null;
  return (
    <>
      {t.count(count, board.looseCount)} {advice}
    </>
  );
}

/** The keys, for who wants to look them up. */
function Keys() {
  const t = useStrings(themesDesk);
  return (
    <Popover label={t.keys} icon="help" hideLabel kind="ghost">
      <dl className={styles.keys}>
        {t.keyList.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
