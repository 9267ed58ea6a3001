import { type FormEvent, useEffect, useState } from 'react';
import { useStrings } from '#client/i18n/LanguageProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { cx } from '#client/ui/cx.ts';
import { Kbd } from '#client/ui/Kbd.tsx';
import { NoteCard } from '#client/ui/NoteCard.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { NoteId } from '#shared/kernel/ids.ts';
import { MAX_THEME_NAME } from '#shared/steps/fields.ts';
import type { BoardNote } from './board.ts';
import styles from './Suggestions.module.css';
import { suggestStrings } from './suggest-strings.ts';

interface SuggestedGroupProps {
  readonly notes: readonly BoardNote[];
  /** The id that the list of notes shall have. */
  readonly notesId: string;
  readonly language: string;
  readonly proposals: readonly string[];
  readonly onRefuse: () => void;
  readonly onMake: (name: string, notes: readonly NoteId[]) => void;
}

/** Notes that may be one theme. Each can be left out, by hand or by its number; the name is the group's own. */
export function SuggestedGroup({ notes, notesId, language, proposals, onRefuse, onMake }: SuggestedGroupProps) {
  const t = useStrings(suggestStrings);
  const [left, setLeft] = useState<ReadonlySet<NoteId>>(new Set());
  const [name, setName] = useState('');
  const kept = notes.map((note) => note.id).filter((note) => !left.has(note));
  const missing = kept.length === 0 ? t.needsNotes : name.trim() === '' ? t.needsName : undefined;

  const toggle = (note: NoteId) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(note)) after.add(note);
      return after;
    });
  useNumberKeys((number) => {
    const note = notes[number - 1];
    if (note) toggle(note.id);
  });
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (missing === undefined) onMake(name, kept);
  };

  return (
    <form className={styles.group} onSubmit={make}>
      <p className="muted">{t.untick}</p>
      <ul id={notesId} className={styles.notes} lang={language}>
        {notes.map((note, index) => (
          <li key={note.id}>
            <NoteCard className={cx(styles.choice, left.has(note.id) && styles.left)}>
              <label>
                <input type="checkbox" checked={!left.has(note.id)} onChange={() => toggle(note.id)} />
                <span>{note.text}</span>
                {index < 9 && <Kbd>{String(index + 1)}</Kbd>}
              </label>
            </NoteCard>
          </li>
        ))}
      </ul>
      <TextField
        type="text"
        label={t.name}
        lang={language}
        maxLength={MAX_THEME_NAME}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {proposals.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as one more field of the form
        <div role="group" aria-label={t.proposed} className={styles.answers} lang={language}>
          {proposals.map((proposal) => (
            <Button key={proposal} kind="tint" onClick={() => setName(proposal)}>
              {proposal}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.answers}>
        <Button kind="primary" type="submit" disabledReason={missing}>
          {t.make} <Kbd>Enter</Kbd>
        </Button>
        <Button onClick={onRefuse}>
          {t.no} <Kbd>0</Kbd>
        </Button>
      </div>
    </form>
  );
}

/** The numbers 1 to 9, while the focus is among the suggestions and not in a name. */
function useNumberKeys(press: (number: number) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      if (!target?.closest('[data-suggestions]') || target.matches('input[type=text]')) return;
      event.preventDefault();
      press(Number(event.key));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [press]);
}
