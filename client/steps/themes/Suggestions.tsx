import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { common } from '#client/i18n/common.ts';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { IconButton } from '#client/ui/IconButton.tsx';
import { Kbd } from '#client/ui/Kbd.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { Skeleton } from '#client/ui/Skeleton.tsx';
import { SuggestedGroup } from './SuggestedGroup.tsx';
import styles from './Suggestions.module.css';
import { suggestStrings } from './suggest-strings.ts';
import type { BoardControl } from './use-board-state.ts';
import { type Offer, useSuggestions } from './use-suggestions.ts';

interface SuggestionsProps {
  readonly state: BoardControl;
  /** Names that phones have proposed, once opened. */
  readonly proposals: readonly string[];
}

const plain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * Questions about unsorted notes, one at a time: the same thing, or one theme? Answered with Enter or 0; nothing is done
 * but what is answered yes, by the board's own commands, so that undo takes it back.
 */
export function Suggestions({ state, proposals }: SuggestionsProps) {
  const t = useStrings(suggestStrings);
  const words = useStrings(common);
  const { commands, endSuggesting } = state;
  const offers = useSuggestions(state.board);
  const { offer } = offers;
  const panel = useRef<HTMLElement>(null);
  const questionId = useId();
  const notesId = useId();
  const asked = offer?.notes.map((note) => note.id).join(' ') ?? offers.state;

  useEffect(() => {
    // The next question is read out, and takes the keys, wherever the answer to the last one was given.
    if (asked !== '') panel.current?.focus();
  }, [asked]);

  const answer = async (given: Offer, carryOut: () => Promise<boolean>) => {
    const takeBack = offers.answered(given);
    if (!(await carryOut())) takeBack();
  };
  const refuse = () => offer && void offers.answered(offer);
  const merge = ({ notes: [top, under] }: Offer) =>
    offer && top && under && void answer(offer, () => commands.mergeNotes(under.id, top.id));
  const accept = () => {
    if (offer?.kind === 'pair') merge(offer);
    else panel.current?.querySelector<HTMLElement>('form')?.querySelector<HTMLElement>('input[type=text]')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const run = plain(event)
      ? keyOf(event, { accept, refuse, close: endSuggesting, undo: () => void commands.undo() })
      : null;
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-suggestions
      aria-label={t.label}
      aria-describedby={`${questionId} ${notesId}`}
      className={styles.panel}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h3 id={questionId}>{offer ? (offer.kind === 'pair' ? t.samePair : t.group) : t.open}</h3>
        {offer && <span className="muted num">{t.left(offers.count)}</span>}
        <IconButton icon="x" label={words.close} onClick={endSuggesting} />
      </div>
      {offer?.kind === 'pair' && (
        <>
          <div id={notesId} className={styles.pair} lang={state.language}>
            {offer.notes.map((note) => (
              <NoteCard key={note.id}>{note.text}</NoteCard>
            ))}
          </div>
          <p className="caption">{t.mergeHint}</p>
          <div className={styles.answers}>
            <Button kind="primary" onClick={() => merge(offer)}>
              {t.merge} <Kbd>Enter</Kbd>
            </Button>
            <Button onClick={refuse}>
              {t.no} <Kbd>0</Kbd>
            </Button>
          </div>
        </>
      )}
      {offer?.kind === 'group' && (
        <SuggestedGroup
          key={asked}
          notes={offer.notes}
          notesId={notesId}
          language={state.language}
          proposals={proposals}
          onRefuse={refuse}
          onMake={(name, notes) => void answer(offer, () => commands.addTheme(name, notes))}
        />
      )}
      {offers.state === 'comparing' && <Skeleton label={t.comparing} shape="lines" />}
      {offers.state === 'few' && <p id={notesId}>{t.tooFew}</p>}
      {offers.state === 'none' && (
        <p id={notesId}>
          {t.none} {t.noneHint}
        </p>
      )}
      <p className={styles.honest}>{t.honest}</p>
    </section>
  );
}

interface Keys {
  readonly accept: () => void;
  readonly refuse: () => void;
  readonly close: () => void;
  readonly undo: () => void;
}

/** What a key means here: in a name only Esc, on a button not its own Enter. */
function keyOf({ key, target }: KeyboardEvent, keys: Keys): (() => void) | null {
  if (key === 'Escape') return keys.close;
  const element = target instanceof HTMLElement ? target : null;
  if (element?.matches('input[type=text]')) return null;
  if (key === '0') return keys.refuse;
  if (key.toLowerCase() === 'u') return keys.undo;
  return key === 'Enter' && !element?.closest('button') ? keys.accept : null;
}
