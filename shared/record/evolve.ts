import type { RecordEvent } from './events.ts';
import { evolveHeld } from './evolve-held.ts';
import type { BoardChange, BoardPatch, Mandate, Norm, Note, TeamRecord, Theme, Wording } from './types.ts';

/** How many board changes can be undone, newest first. */
const UNDO_DEPTH = 50;

export const emptyRecord: TeamRecord = {
  questions: [],
  notes: {},
  held: {},
  themes: {},
  undo: [],
  boardNumber: 0,
  ranking: [],
  topics: [],
  norms: {},
  mandates: {},
  deals: {},
  groupDrafts: [],
  always: [],
  followUp: { date: '', confirmed: false },
  aside: [],
};

/** Folds one event into the record. Pure; an id the record does not know leaves it as it is. */
export function evolveRecord(record: TeamRecord, event: RecordEvent): TeamRecord {
  switch (event.type) {
    case 'alwaysSet':
      return { ...record, always: event.lines };
    case 'followUpSet':
      return { ...record, followUp: { date: event.date, confirmed: event.confirmed } };
    case 'questionsAsked': {
      const known = new Set(record.questions.map((question) => question.id));
      const fresh = event.questions.filter((question) => !known.has(question.id));
      return {
        ...record,
        questions: [...record.questions, ...fresh.map((question) => ({ ...question, shown: false }))],
      };
    }
    case 'notesRevealed': {
      const notes: Record<string, Note> = { ...record.notes };
      for (const { id, question, text } of event.notes) {
        notes[id] = { id, question, text, theme: null, under: null, hidden: false };
      }
      return { ...record, notes };
    }
    case 'notesHeld':
    case 'heldDecided':
      return evolveHeld(record, event);
    case 'questionShown':
      return {
        ...record,
        questions: record.questions.map((question) =>
          question.id === event.question ? { ...question, shown: true } : question,
        ),
      };
    case 'noteHidden': {
      const note = record.notes[event.note];
      return note ? { ...record, notes: { ...record.notes, [event.note]: { ...note, hidden: event.hidden } } } : record;
    }
    case 'notesSifted':
      return sifted(record, event.chosen);
    case 'textHidden': {
      const rest = record.aside.filter((text) => text !== event.text);
      return { ...record, aside: event.hidden ? [...rest, event.text] : rest };
    }
    case 'boardChanged': {
      const number = record.boardNumber + 1;
      const undo: BoardChange[] = [...record.undo, { number, before: event.before }];
      return { ...patched(record, event.change), boardNumber: number, undo: undo.slice(-UNDO_DEPTH) };
    }
    case 'boardRestored':
      return { ...patched(record, event.change), undo: record.undo.slice(0, -1) };
    case 'themesRanked':
      return { ...record, ranking: event.ranking, topics: event.topics };
    case 'topicsChosen':
      return { ...record, topics: event.topics };
    case 'mandateAnswered':
      return withMandate(record, event.norm, event.mandate);
    case 'groupsDealt':
    case 'lateComersPlaced':
    case 'groupDraftsOpened':
    case 'groupDraftsRanked':
      return evolveGroups(record, event);
    default:
      return evolveNorms(record, event);
  }
}

type GroupEvent = Extract<RecordEvent, { type: `group${string}` | 'lateComersPlaced' }>;

function evolveGroups(record: TeamRecord, event: GroupEvent): TeamRecord {
  switch (event.type) {
    case 'groupsDealt':
      return { ...record, deals: { ...record.deals, [event.deal]: event.groups } };
    case 'lateComersPlaced': {
      const known = record.deals[event.deal] ?? [];
      const joined = known.map((lots, group) => {
        const late = event.places.filter((place) => place.group === group).map((place) => place.lot);
        return late.length === 0 ? lots : [...lots, ...late].sort();
      });
      return { ...record, deals: { ...record.deals, [event.deal]: joined } };
    }
    case 'groupDraftsOpened':
      return { ...record, groupDrafts: [...record.groupDrafts, ...event.drafts] };
    case 'groupDraftsRanked': {
      const rankOf = new Map(event.ranks.map(({ draft, rank }) => [draft, rank]));
      const groupDrafts = record.groupDrafts.map((draft) => ({ ...draft, rank: rankOf.get(draft.id) ?? draft.rank }));
      return { ...record, groupDrafts };
    }
  }
}

function sifted(record: TeamRecord, chosen: readonly string[]): TeamRecord {
  const going = new Set(chosen);
  const notes: Record<string, Note> = {};
  for (const [id, { aside: _, ...note }] of Object.entries(record.notes)) {
    notes[id] = going.has(id) ? note : { ...note, aside: true };
  }
  return { ...record, notes };
}

type NormEvent = Extract<RecordEvent, { type: `norm${string}` }>;

function evolveNorms(record: TeamRecord, event: NormEvent): TeamRecord {
  const norm = record.norms[event.norm];
  switch (event.type) {
    case 'normWritten': {
      const { norm: id, theme, principle, boundary } = event;
      const order = norm?.order ?? 1 + Math.max(0, ...Object.values(record.norms).map((other) => other.order));
      const written: Norm = { id, theme, principle, boundary, order, status: 'draft', earlier: norm?.earlier ?? [] };
      return withNorm(record, written);
    }
    case 'normRemoved': {
      const norms = { ...record.norms };
      delete norms[event.norm];
      return { ...record, norms };
    }
    case 'normReworded': {
      if (!norm) return record;
      const { principle, boundary } = event;
      return withNorm(record, { ...norm, principle, boundary, earlier: [...norm.earlier, wordingOf(norm)] });
    }
    case 'normObjections':
      return norm ? withNorm(record, { ...norm, objections: event.texts }) : record;
    case 'normDecided':
      return norm ? withNorm(record, { ...norm, status: event.status }) : record;
  }
}

function withMandate(record: TeamRecord, norm: string, mandate: Mandate | null): TeamRecord {
  const { [norm]: _before, ...others } = record.mandates;
  return { ...record, mandates: mandate === null ? others : { ...others, [norm]: mandate } };
}

function withNorm(record: TeamRecord, norm: Norm): TeamRecord {
  return { ...record, norms: { ...record.norms, [norm.id]: norm } };
}

/** The wording alone of a norm or of anything that carries one. */
export function wordingOf({ principle, boundary }: Wording): Wording {
  return { principle, boundary };
}

function patched(record: TeamRecord, change: BoardPatch): TeamRecord {
  const notes: Record<string, Note> = { ...record.notes };
  for (const [id, place] of Object.entries(change.notes)) {
    const note = notes[id];
    if (note) notes[id] = { ...note, theme: place.theme, under: place.under };
  }
  const themes: Record<string, Theme> = { ...record.themes };
  for (const [id, theme] of Object.entries(change.themes)) {
    if (theme) themes[id] = theme;
    else delete themes[id];
  }
  return { ...record, notes, themes };
}
