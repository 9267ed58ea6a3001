import { largeAgenda } from '#shared/content/large.ts';
import method from '#shared/content/method.json' with { type: 'json' };
import type { Lang } from '#shared/kernel/step-module.ts';
import { themesInOrder } from '#shared/record/queries.ts';
import type { ConsentBody, Level } from '#shared/steps/consent/types.ts';
import { dotBudget } from '#shared/steps/dots/dots.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import type { WriteBody, WriteConfig } from '#shared/steps/write/types.ts';
import { normId, themeId } from './ids.ts';
import { ratingAgenda } from './rating-agenda.ts';
import { Rehearsal, type Setting } from './rehearsal.ts';
import { keyFor } from './seeded-random.ts';

/** What a played workshop should hold; every part has a sensible default. */
export interface Play extends Setting {
  /** Notes in all, spread over people and questions. */
  readonly notes?: number;
  readonly themes?: number;
  readonly norms?: number;
  /** How each person answers about each norm; everybody is in unless said otherwise. */
  readonly answer?: (person: number, norm: number) => Level;
}

const order: readonly StepKind[] = ['welcome', 'write', 'themes', 'dots', 'draft', 'consent', 'next', 'close'];
const shownNotes = method.notes.filter((note) => note.kind !== 'held');
export const FOLLOW_UP = '2027-06-11';

/** A note's text from the content pack; numbered once the pack has been used up. */
export function noteText(index: number, language: 'sv' | 'en'): string {
  const note = shownNotes[index % shownNotes.length];
  const again = Math.floor(index / shownNotes.length);
  return `${note?.[language] ?? ''}${again > 0 ? ` (${again + 1})` : ''}`;
}

/** One person's body for one question. */
export function notesBody(person: number, question: string, texts: readonly string[]): WriteBody {
  return {
    notes: texts.map((text, index) => ({ key: keyFor(`${person} ${question} ${index}`), text })),
    pass: false,
  };
}

export function answerBody(level: Level, text?: string): ConsentBody {
  return { level, texts: text ? [{ key: keyFor(text), text }] : [], canTry: false };
}

function writeNotes(room: Rehearsal, { notes = 12 }: Play): void {
  const { questions, maxNotes } = room.current().config as WriteConfig;
  for (const [from, to] of questions.slice(1).map((_question, index) => [index, index + 1] as const))
    room.step('write', { type: 'goToQuestion', from, to });
  const places = questions.flatMap((question) =>
    Array.from({ length: room.people }, (_, person) => ({ question: question.id, person, texts: [] as string[] })),
  );
  const fits = places.length * maxNotes;
  for (let index = 0; index < Math.min(notes, fits); index++)
    places[index % places.length]?.texts.push(noteText(index, room.state.info.language));
  for (const { question, person, texts } of places)
    room.hand(person, question, texts.length > 0 ? notesBody(person, question, texts) : null, keyFor(`${person}`));
}

function readNotes(room: Rehearsal): void {
  const { questions } = room.current().config as WriteConfig;
  room.step('write', { type: 'reveal', opened: 0 });
  for (let to = 1; to < questions.length; to++) room.step('write', { type: 'goToQuestion', from: to - 1, to });
}

function sortNotes(room: Rehearsal, { themes = 5 }: Play): void {
  const notes = Object.values(room.state.record.notes);
  for (let index = 0; index < themes; index++) {
    const name = method.themes[index % method.themes.length]?.[room.state.info.language] ?? '';
    const own = notes.filter((_note, place) => place % (themes + 1) === index).map((note) => note.id);
    room.step('themes', { type: 'addTheme', theme: themeId(`t${index + 1}`), name, notes: own });
  }
}

function placeDots(room: Rehearsal): void {
  const themes = themesInOrder(room.state.record).map((theme) => theme.id);
  if (themes.length < 3) return;
  const budget = dotBudget(themes.length);
  for (let person = 0; person < room.people; person++) {
    const own = themes.filter((_theme, index) => (index + person) % themes.length < budget);
    room.hand(person, 'dots', { themes: own }, keyFor(`dots ${person}`));
  }
  room.step('dots', { type: 'countDots', round: 1 });
}

function draftNorms(room: Rehearsal, { norms = 3 }: Play): void {
  const themes = themesInOrder(room.state.record);
  for (let index = 0; index < norms; index++) {
    const seed = method.norms[index % method.norms.length];
    const text = seed?.[room.state.info.language] ?? '';
    const boundary = seed?.type === 'boundary';
    room.step('draft', {
      type: 'writeNorm',
      norm: normId(`n${index + 1}`),
      theme: themes[index % Math.max(1, themes.length)]?.id ?? null,
      principle: boundary ? '' : text,
      boundary: boundary ? text : '',
    });
  }
}

function consentOn(room: Rehearsal, { norms = 3, answer = () => 'in' }: Play): void {
  for (let index = 0; index < norms; index++) {
    const norm = normId(`n${index + 1}`);
    room.step('consent', { type: 'ask', norm });
    for (let person = 0; person < room.people; person++)
      room.hand(person, norm, answerBody(answer(person, index)), keyFor(`answer ${person} ${norm}`));
    room.step('consent', { type: 'closeRound', norm, round: 1 });
  }
}

const play: Readonly<Partial<Record<StepKind, (room: Rehearsal, play: Play) => void>>> = {
  write: (room, wanted) => {
    writeNotes(room, wanted);
    readNotes(room);
  },
  themes: sortNotes,
  dots: placeDots,
  draft: draftNorms,
  consent: consentOn,
  next: (room) => {
    room.must({ type: 'setFollowUp', date: FOLLOW_UP });
  },
};

/** Another agenda than the standard one, where that has no such step. */
function agendaWith(kind: StepKind, language: Lang = 'sv'): Pick<Setting, 'agenda'> {
  if (kind === 'rate') return { agenda: ratingAgenda(language) };
  return kind === 'sift' ? { agenda: largeAgenda('standard', language) } : {};
}

/**
 * A workshop that has just entered the first step of this kind, everything before it done. A kind that the standard
 * agenda or the usual order does not have is gone to at once.
 */
export function workshopAt(kind: StepKind, wanted: Play = {}): Rehearsal {
  const room = new Rehearsal({ ...agendaWith(kind, wanted.language), ...wanted });
  // Groups are dealt, and notes sifted, after the notes were read; a workshop may do without either.
  const last = kind === 'groups' || kind === 'sift' ? 'themes' : kind;
  for (const step of order.slice(0, Math.max(0, order.indexOf(last)))) {
    room.goTo(step);
    play[step]?.(room, wanted);
  }
  return room.goTo(kind);
}

/** A workshop played to its end: closing words handed in and shown, the room ended. */
export function endedWorkshop(wanted: Play = {}): Rehearsal {
  const room = workshopAt('close', wanted);
  for (let person = 0; person < room.people; person++) {
    const key = keyFor(`word ${person}`);
    room.hand(
      person,
      'word',
      { word: { key, text: ['lättad', 'hoppfull', 'trött', 'glad', 'nyfiken'][person % 5] } },
      key,
    );
  }
  return room.step('close', { type: 'showWords' }).must({ type: 'endWorkshop' });
}
