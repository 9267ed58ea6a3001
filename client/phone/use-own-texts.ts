import { useCallback, useState } from 'react';
import { typingPage, useDraft, useNotebook, usePhoneMemory } from '#client/store/phone-memory.ts';
import { sameData } from '#shared/kernel/tables.ts';
import { cleanText } from '#shared/kernel/text.ts';

/** One text of a contribution: a note, a proposed name, a proposal. Each has a random key of its own. */
export interface OwnText {
  readonly key: string;
  readonly text: string;
}

export interface OwnTextsParts<Body, Entry extends OwnText> {
  readonly box: string;
  readonly max: number;
  readonly read: (body: Body | null) => readonly Entry[];
  /** The body for these entries; null when there is nothing to hand in. */
  readonly write: (entries: readonly Entry[]) => Body | null;
  /** Makes an entry of a text; also what fields besides the text it has. */
  readonly make: (text: OwnText) => Entry;
}

export interface OwnTexts<Entry extends OwnText> {
  readonly entries: readonly Entry[];
  readonly isReceived: (entry: Entry) => boolean;
  readonly full: boolean;
  /** What stands in the composer; kept on the phone until it is laid. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /** The entry that is being changed, or null. */
  readonly editing: Entry | null;
  readonly edit: (entry: Entry) => void;
  readonly cancelEdit: () => void;
  /** Lays a text, or puts it in place of the one that is being changed. False when nothing is left of it or room is out. */
  readonly lay: (text: string) => boolean;
  /** Lays a text beside the others, whatever stands in the composer. False when nothing is left of it or room is out. */
  readonly add: (text: string) => boolean;
  /** Takes an entry away; returns how to put it back. */
  readonly remove: (entry: Entry) => () => void;
}

/** A person's own short texts for one box: lay, change and take back until the box is opened. */
export function useOwnTexts<Body, Entry extends OwnText>(parts: OwnTextsParts<Body, Entry>): OwnTexts<Entry> {
  const { box, max, read, write, make } = parts;
  const { makeKey } = usePhoneMemory();
  const draft = useDraft<Body>(box);
  const [typed, type] = useNotebook(typingPage(box));
  const [editingKey, setEditingKey] = useState<string | null>(null);
  const entries = read(draft.body);
  const received = read(draft.received);
  const editing = entries.find((entry) => entry.key === editingKey) ?? null;
  const save = (next: readonly Entry[]) => draft.save(write(next));

  const stopEditing = useCallback(() => {
    setEditingKey(null);
    type('');
  }, [type]);

  function lay(text: string): boolean {
    const clean = cleanText(text);
    if (clean === '') return false;
    if (editing) {
      save(entries.map((entry) => (entry.key === editing.key ? make({ key: entry.key, text: clean }) : entry)));
    } else if (!add(clean)) return false;
    stopEditing();
    return true;
  }

  function add(text: string): boolean {
    const clean = cleanText(text);
    if (clean === '' || entries.length >= max) return false;
    save([...entries, make({ key: makeKey(), text: clean })]);
    return true;
  }

  function remove(entry: Entry) {
    const place = entries.indexOf(entry);
    save(entries.filter((other) => other !== entry));
    if (editing === entry) stopEditing();
    return () => {
      // What was laid since stays; the entry comes back where there is room.
      const now = read(draft.latest());
      if (now.length < max && !now.some(({ key }) => key === entry.key)) save(now.toSpliced(place, 0, entry));
    };
  }

  return {
    entries,
    isReceived: (entry) => received.some((known) => sameData(known, entry)),
    full: entries.length >= max,
    typed,
    type,
    editing,
    edit: (entry) => {
      setEditingKey(entry.key);
      type(entry.text);
    },
    cancelEdit: stopEditing,
    lay,
    add,
    remove,
  };
}
