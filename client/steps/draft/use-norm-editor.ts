import { nanoid } from 'nanoid';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepDraft, keptDraft, type NormDraft } from '#client/desk/kept-draft.ts';
import { useDeskStepCommand } from '#client/desk/use-desk-command.ts';
import { useDrafting, useRoomContext, useView } from '#client/store/room-store.ts';
import { asId, type NormId, type ThemeId } from '#shared/kernel/ids.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { Wording } from '#shared/record/types.ts';
import type { View } from '#shared/workshop/views.ts';

/** How long a pause in the typing counts as done for now. */
export const PAUSE_MS = 1000;

export interface NormEditor {
  readonly draft: NormDraft;
  /** `dirty`: typed and not committed yet. */
  readonly state: 'blank' | 'dirty' | 'saved';
  readonly change: (part: keyof Wording, text: string) => void;
  /** Commits now: on leaving a field. */
  readonly commit: () => void;
  readonly open: (norm: NormId) => void;
  readonly startNew: (wording?: Partial<Wording>) => void;
  /** Lets go of what is typed without committing it: the norm has been removed. */
  readonly discard: () => void;
}

/** What is in the editor. `base` is what the server has of this norm as far as this desk knows. */
interface Editing {
  readonly draft: NormDraft;
  readonly base: Wording;
  readonly dirty: boolean;
}

const blank: Wording = { principle: '', boundary: '' };
const isBlank = (wording: Wording) => wording.principle === '' && wording.boundary === '';
const same = (a: Wording, b: Wording) => a.principle === b.principle && a.boundary === b.boundary;
const cleaned = ({ principle, boundary }: Wording): Wording => ({
  principle: cleanLine(principle),
  boundary: cleanLine(boundary),
});

function newDraft(theme: ThemeId | null, wording: Partial<Wording> = {}): NormDraft {
  return { norm: asId<NormId>(nanoid()), theme, ...blank, ...wording };
}

function draftFrom(norms: View['norms'], id: string): NormDraft | null {
  const row = norms[id];
  if (row?.status !== 'draft') return null;
  const theme = row.theme === null ? null : asId<ThemeId>(row.theme);
  return { norm: asId<NormId>(id), theme, principle: row.principle, boundary: row.boundary };
}

/** The newest draft on a topic, else a blank one. */
function draftFor(norms: View['norms'], topic: ThemeId | null): NormDraft {
  const known = Object.entries(norms)
    .filter(([, row]) => row.theme === topic && row.status === 'draft')
    .sort(([, a], [, b]) => b.order - a.order)[0];
  return (known && draftFrom(norms, known[0])) ?? newDraft(topic);
}

/** What was typed before a reload, where it belongs to this topic; else what the topic has. */
function firstEditing(room: string, norms: View['norms'], topic: ThemeId | null): Editing {
  const kept = keptDraft(room);
  const draft = kept?.theme === topic ? kept : draftFor(norms, topic);
  const row = norms[draft.norm];
  const base = row ? { principle: row.principle, boundary: row.boundary } : blank;
  return { draft, base, dirty: !same(cleaned(draft), base) };
}

/**
 * Writes one norm at a time: every change goes to the screen at once, and is committed on a pause or on leaving the
 * field. What is not committed yet outlives a reload. A wording that changes elsewhere is taken over unless something
 * is typed here.
 */
export function useNormEditor(topic: ThemeId | null): NormEditor {
  const { id: room } = useRoomContext();
  const { norms } = useView();
  const drafting = useDrafting();
  const [editing, setEditing] = useState<Editing>(() => firstEditing(room, norms, topic));
  const latest = useRef({ editing, norms });
  latest.current = { editing, norms };

  const load = useCallback(
    (draft: NormDraft, typed: boolean) => {
      setEditing({
        draft,
        base: typed ? blank : { principle: draft.principle, boundary: draft.boundary },
        dirty: typed,
      });
      keepDraft(room, typed ? draft : null);
      drafting(isBlank(draft) ? null : draft);
    },
    [drafting, room],
  );

  const change = useCallback(
    (part: keyof Wording, text: string) => {
      const draft: NormDraft = { ...latest.current.editing.draft, [part]: text };
      setEditing((before) => ({ ...before, draft, dirty: true }));
      keepDraft(room, draft);
      drafting(draft);
    },
    [drafting, room],
  );

  const commit = useCommit(room, latest, setEditing);
  useCommitOnPause(editing, commit);
  useTakeOver(norms, setEditing);

  useEffect(() => {
    // Only a new topic loads another draft; a norm that arrives does not take the editor away.
    if (latest.current.editing.draft.theme === topic) return;
    commit();
    load(draftFor(latest.current.norms, topic), false);
  }, [topic, commit, load]);

  useEffect(
    () => () => {
      commit();
      drafting(null);
    },
    [commit, drafting],
  );

  const { draft, dirty } = editing;
  const actions = useMemo(() => editorActions(latest, commit, load, topic), [commit, load, topic]);
  return { draft, state: isBlank(cleaned(draft)) ? 'blank' : dirty ? 'dirty' : 'saved', change, commit, ...actions };
}

interface Latest {
  readonly current: { readonly editing: Editing; readonly norms: View['norms'] };
}

function editorActions(
  latest: Latest,
  commit: () => void,
  load: (draft: NormDraft, typed: boolean) => void,
  topic: ThemeId | null,
): Pick<NormEditor, 'open' | 'startNew' | 'discard'> {
  return {
    open: (norm) => {
      const draft = draftFrom(latest.current.norms, norm);
      if (!draft) return;
      commit();
      load(draft, false);
    },
    startNew: (wording) => {
      commit();
      load(newDraft(topic, wording), wording !== undefined);
    },
    discard: () => load(newDraft(topic), false),
  };
}

type SetEditing = (change: (before: Editing) => Editing) => void;

/** Sends what is typed, if anything is. Refused, it stays here, typed and kept; the refusal has been shown. */
function useCommit(room: string, latest: Latest, setEditing: SetEditing): () => void {
  const command = useDeskStepCommand('draft');
  return useCallback(() => {
    const { draft, dirty } = latest.current.editing;
    const wording = cleaned(draft);
    if (!dirty || isBlank(wording)) return;
    void command({ type: 'writeNorm', norm: draft.norm, theme: draft.theme, ...wording }).then((answer) => {
      if (!answer.ok) return;
      const now = latest.current.editing.draft;
      if (now.norm === draft.norm && same(now, draft)) keepDraft(room, null);
      setEditing((before) => {
        if (before.draft.norm !== draft.norm) return before;
        return { ...before, base: wording, dirty: !same(before.draft, draft) };
      });
    });
  }, [command, room, latest, setEditing]);
}

function useCommitOnPause({ draft, dirty }: Editing, commit: () => void): void {
  const { norm, principle, boundary } = draft;
  // Every change starts the pause anew.
  const typed = `${norm} ${principle} ${boundary}`;
  useEffect(() => {
    if (!dirty || typed === '') return;
    const timer = setTimeout(commit, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [dirty, typed, commit]);
}

/** A wording that another desk has changed is shown here too, unless something is typed. */
function useTakeOver(norms: View['norms'], setEditing: SetEditing): void {
  useEffect(() => {
    setEditing((before) => {
      const row = norms[before.draft.norm];
      if (!row || before.dirty || same(row, before.base)) return before;
      const wording = { principle: row.principle, boundary: row.boundary };
      return { ...before, draft: { ...before.draft, ...wording }, base: wording };
    });
  }, [norms, setEditing]);
}
