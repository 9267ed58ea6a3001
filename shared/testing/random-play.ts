import fc from 'fast-check';
import { buildAgenda } from '#shared/content/agenda.ts';
import { anotherRound } from '#shared/content/new-step.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import type { Decision } from '#shared/kernel/decision.ts';
import { asId, type NormId, type NoteId, type QuestionId, type StepId, type ThemeId } from '#shared/kernel/ids.ts';
import { normsInOrder, themesInOrder } from '#shared/record/queries.ts';
import { type Level, levels } from '#shared/steps/consent/types.ts';
import { type StepKind, stepModule } from '#shared/steps/registry.ts';
import type { WriteConfig, WriteState } from '#shared/steps/write/types.ts';
import type { Command, StepCommandMessage } from '#shared/workshop/commands.ts';
import { collectingBoxes } from '#shared/workshop/decide.ts';
import type { AgendaStep, WorkshopEvent } from '#shared/workshop/types.ts';
import { workshopAt } from './play-through.ts';
import { Rehearsal } from './rehearsal.ts';
import { keyFor } from './seeded-random.ts';

/**
 * Workshops that nobody would lead: random moves, most of them sensible where the room stands, some late, doubled or
 * wrong. A move is a handful of numbers and gets its meaning from the room, so that shortened counterexamples still play.
 */
export interface Move {
  readonly what: 'go' | 'lead' | 'step' | 'hand' | 'withdraw' | 'again' | 'wait';
  readonly pick: number;
  readonly a: number;
  readonly b: number;
}

const number = fc.nat({ max: 999 });
export const moves = fc.array(
  fc.record({
    what: fc.constantFrom<Move['what']>(
      ...([
        'go',
        'lead',
        'step',
        'step',
        'step',
        'step',
        'hand',
        'hand',
        'hand',
        'hand',
        'withdraw',
        'again',
        'wait',
      ] as const),
    ),
    pick: number,
    a: number,
    b: number,
  }),
  { minLength: 20, maxLength: 160, size: 'max' },
);

/** A text that one phone laid in a box, and that must not be seen before its time. */
export interface Handed {
  readonly box: string;
  readonly seat: number;
  readonly text: string;
  /** Replaced by a later envelope of the same phone. */
  readonly withdrawn: boolean;
}

/** How a random workshop begins. Plain, so that a counterexample can be read. */
export interface Start {
  readonly seed: number;
  /** Writing question by question instead of all questions first. */
  readonly each: boolean;
  /** The step it has been played to, or the lobby. */
  readonly from: StepKind | null;
}

export const starts: fc.Arbitrary<Start> = fc.record({
  seed: fc.nat(),
  each: fc.boolean(),
  from: fc.constantFrom<StepKind | null>(
    null,
    null,
    null,
    'rate',
    'sift',
    'themes',
    'dots',
    'draft',
    'consent',
    'consent',
    'close',
  ),
});

function roomOf({ seed, each, from }: Start): Rehearsal {
  if (from !== null) return workshopAt(from, { seed });
  const agenda = buildAgenda('standard', 60, 'sv').map((step) =>
    step.kind === 'write' && each
      ? { ...step, config: { ...(step.config as WriteConfig), collect: 'each' as const } }
      : step,
  );
  return new Rehearsal({ seed, agenda });
}

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];
const none = 'none';

/** Plays moves in a rehearsal. `seatOf` says which phone a seat's contributions come from (the swap test turns them). */
export class RandomPlay {
  readonly room: Rehearsal;
  handed: Handed[] = [];
  last: { readonly command: Command; readonly decision: Decision<WorkshopEvent> } | null = null;
  private made = 0;
  private readonly seatOf: (seat: number) => number;

  constructor(start: Start, seatOf: (seat: number) => number = (seat) => seat) {
    this.room = roomOf(start);
    this.seatOf = seatOf;
  }

  /** Makes one move. Returns what was decided when the move was a command. */
  make(move: Move): Decision<WorkshopEvent> | null {
    switch (move.what) {
      case 'hand':
      case 'withdraw':
        this.hand(move);
        return null;
      case 'wait':
        this.room.now += move.a * 1000;
        this.room.people = 1 + (move.b % 12);
        return null;
      case 'again':
        return this.last ? this.ask(this.last.command) : null;
      case 'go':
        return this.ask(this.goCommand(move));
      case 'lead':
        return this.ask(at(this.leadCommands(move), move.pick) ?? { type: 'pauseClock' });
      case 'step':
        return this.ask(at(this.stepCommands(move), move.pick) ?? { type: 'pauseClock' });
    }
  }

  private ask(command: Command): Decision<WorkshopEvent> {
    const decision = this.room.ask(command);
    this.last = { command, decision };
    return decision;
  }

  /** Mostly one step on, else anywhere. */
  private goCommand({ pick, a, b }: Move): Command {
    const { agenda, current } = this.room.state;
    const place = agenda.findIndex((step) => step.id === current);
    const next = agenda[pick % 4 === 0 ? a % agenda.length : (place + 1) % agenda.length];
    const from = b % 12 === 0 ? asId<StepId>('s1') : current;
    return {
      type: 'goToStep',
      from,
      to: b % 13 === 0 ? asId<StepId>(none) : (next?.id ?? asId(none)),
      confirmed: b % 3 > 0,
    };
  }

  private leadCommands({ a, b }: Move): Command[] {
    const { state } = this.room;
    const { totalMs } = state.clock;
    const note = at(Object.keys(state.record.notes), a) ?? none;
    return [
      { type: 'pauseClock' },
      { type: 'resumeClock' },
      { type: 'extendClock', fromMs: b % 5 === 0 ? 1 : totalMs, toMs: Math.max(0, totalMs + (a - 300) * 100) },
      { type: 'lockRoom', locked: a % 2 === 0 },
      { type: 'blankScreen', blanked: a % 2 === 0 },
      { type: 'setCareful', careful: a % 2 === 0 },
      { type: 'hideNote', note: asId<NoteId>(note), hidden: b % 3 > 0 },
      { type: 'hideNote', note: asId<NoteId>(note), hidden: b % 3 > 0 },
      { type: 'setAlways', lines: [`Rad ${a}`] },
      { type: 'setAgenda', from: b % 7 === 0 ? a : state.agendaNumber, agenda: this.changedAgenda(a, b) },
      { type: 'setFollowUp', date: a % 4 === 0 ? '2027-01-01' : `2027-0${5 + (b % 5)}-11` },
      { type: 'hideText', text: at(this.openedTexts(), a) ?? none, hidden: b % 3 > 0 },
      { type: 'hideText', text: at(this.openedTexts(), b) ?? none, hidden: true },
      {
        type: 'addKey',
        id: `k${a % 9}`,
        role: b % 3 > 0 ? 'facilitator' : 'screen',
        label: b % 2 > 0 ? 'Anna' : '',
        hash: keyFor(`key ${b}`).repeat(3).slice(0, 43),
        ...(b % 5 === 0 ? { replaces: `k${b % 9}` } : {}),
      },
      { type: 'revokeKey', id: `k${b % 9}` },
      ...(a % 25 === 0 ? ([{ type: 'endWorkshop' }] as const) : []),
      ...(a % 50 === 0 ? ([{ type: 'endWorkshop', early: true }] as const) : []),
    ];
  }

  /** Another round of some step at the end, or somewhere; or another title for the last one. */
  private changedAgenda(a: number, b: number): AgendaStep[] {
    const { agenda, record } = this.room.state;
    const questions = record.questions.map((question) => question.id);
    const step = at(agenda, a);
    const last = agenda.at(-1);
    if (!step || !last) return [];
    if (a % 3 > 0 || agenda.length > 14) return [...agenda.slice(0, -1), { ...last, title: `Steg ${b}` }];
    return agenda.toSpliced(
      b % 3 === 0 ? b % agenda.length : agenda.length,
      0,
      anotherRound(step, { agenda, questions }),
    );
  }

  /** What phones wrote and steps have opened, notes left out. */
  private openedTexts(): string[] {
    const { agenda, steps } = this.room.state;
    return agenda.flatMap(({ id, kind }) => (id in steps ? (stepModule(kind).texts?.(steps[id]) ?? []) : []));
  }

  private stepCommands(move: Move): Command[] {
    const { agenda, current } = this.room.state;
    const step = agenda.find((each) => each.id === current);
    if (!step) return [];
    const own = commandsOf[step.kind](this.room, move, step);
    return own.map((command) => ({ type: 'step', step: step.id, command }));
  }

  private hand({ what, pick, a, b }: Move): void {
    const box = at(collectingBoxes(this.room.state), pick);
    if (!box) return;
    const seat = a % 9;
    const id = boxId(box);
    const number = this.made++;
    const text = `kanarie${number}fågel`;
    const kind = this.room.current().kind;
    const body = what === 'withdraw' ? null : bodyFor(kind, text, number, b, this.room, box.item);
    this.handed = this.handed.map((each) =>
      each.box === id && each.seat === seat ? { ...each, withdrawn: true } : each,
    );
    for (const mark of 'ab') {
      const own = `${text}${mark}`;
      if (JSON.stringify(body).includes(own)) this.handed.push({ box: id, seat, text: own, withdrawn: false });
    }
    this.room.hand(this.seatOf(seat), box.item, body, keyFor(`envelope ${number}`));
  }
}

/** A body of the step's kind; its texts hold `text`, its keys belong to the contribution and not to the seat. */
function bodyFor(kind: StepKind, text: string, number: number, b: number, room: Rehearsal, item: string): unknown {
  const entry = (index: number) => ({ key: keyFor(`${number} ${index}`), text: `${text}${'ab'[index]}` });
  const entries = [entry(0), entry(1)].slice(0, b % 3);
  switch (kind) {
    case 'write':
      return { notes: entries, pass: entries.length === 0 };
    case 'checkin':
      return { level: b % 6 === 0 ? null : b % 6 };
    case 'rate':
      return { ratings: [{ item: 'r1', level: b % 6 === 0 ? null : b % 6 }], done: b % 2 === 0 };
    case 'sift': {
      const { notes, groupDrafts } = room.state.record;
      const items = [...Object.keys(notes), ...groupDrafts.map((draft) => draft.id)].sort();
      const ratings = [at(items, b), at(items, b + 3), none].map((own) => ({ item: own ?? none, level: b % 3 }));
      return { ratings: ratings.slice(0, b % 4), done: b % 2 === 0 };
    }
    case 'themes':
      return { names: entries };
    case 'groups':
      return groupsBody(item, entries, number, b, room);
    case 'dots': {
      const themes = themesInOrder(room.state.record).map((theme) => theme.id);
      return { themes: [at(themes, b), at(themes, b + 1), asId<ThemeId>(none)].slice(0, b % 4) };
    }
    case 'draft':
      return { proposals: entries.map((each) => ({ ...each, form: b % 2 === 0 ? 'principle' : 'boundary' })) };
    case 'consent': {
      const level: Level = b % 4 > 0 ? 'in' : (at(levels, Math.floor(b / 4)) ?? 'in');
      return { level, texts: entries, canTry: b % 2 === 0 };
    }
    case 'close':
      return { word: entry(0) };
    default:
      return null;
  }
}

/** What a phone hands in for a box of mixed groups: a lot, what its group wrote, or a choice; now and then a wrong one. */
function groupsBody(
  item: string,
  entries: readonly { readonly key: string; readonly text: string }[],
  number: number,
  b: number,
  room: Rehearsal,
): unknown {
  const { deals, groupDrafts } = room.state.record;
  const dealt = Object.values(deals).flat(2);
  const themes = themesInOrder(room.state.record).map((theme) => theme.id);
  switch (b % 11 === 0 ? 'deal' : item) {
    case 'deal': {
      const earlier = b % 3 === 0 ? [at(dealt, b) ?? keyFor('no lot')] : [];
      return { lot: keyFor(`lot ${number}`), base: b % 4 === 0 ? null : b % 3, earlier };
    }
    case 'work': {
      const form = b % 2 === 0 ? ('principle' as const) : ('boundary' as const);
      if (room.own<{ deal: string }>().deal === 's10') return { group: b % 3, notes: entries };
      return { group: b % 3, proposals: entries.map((entry) => ({ ...entry, form, topic: at(themes, b) ?? null })) };
    }
    default:
      return { choices: [at(groupDrafts, b)?.id ?? none, none] };
  }
}

type Own = StepCommandMessage['command'];
type CommandsOf = (room: Rehearsal, move: Move, step: AgendaStep) => readonly Own[];

const commandsOf: Readonly<Record<StepKind, CommandsOf>> = {
  welcome: () => [],
  next: () => [],
  checkin: (_room, { b }) => [{ type: b % 3 === 0 ? 'askCheckin' : 'showCheckin' }],
  rate: () => [{ type: 'showRatings' }],
  sift: () => [{ type: 'openSift' }],
  write: (room, { a, b }, step) => {
    const { questions } = step.config as WriteConfig;
    const { item, opened, rounds = {} } = room.own<WriteState>();
    const round = rounds[questions[item]?.id ?? ''] ?? 1;
    const from = b % 7 === 0 ? a % 5 : item;
    return [
      { type: 'goToQuestion', from, to: item + 1 },
      { type: 'goToQuestion', from, to: a % (questions.length + 1) },
      { type: 'reveal', opened: b % 9 === 0 ? a % 3 : opened },
      { type: 'askAgain', item, round: b % 9 === 0 ? 2 + (a % 3) : round + 1 },
      { type: 'revealAgain', item, round: b % 9 === 0 ? 2 + (a % 3) : round },
    ];
  },
  themes: (room, { a, b }) => {
    const { record, steps, current } = room.state;
    const notes = Object.keys(record.notes).map((note) => asId<NoteId>(note));
    const themes = themesInOrder(record).map((theme) => theme.id);
    const [note, other] = [at(notes, a) ?? asId<NoteId>(none), at(notes, b) ?? asId<NoteId>(none)];
    const [theme, into] = [at(themes, a) ?? asId<ThemeId>(none), at(themes, b) ?? asId<ThemeId>(none)];
    const { round } = steps[current ?? none] as { round: number };
    const fresh = asId<ThemeId>(`t${a % 14}`);
    return [
      { type: 'addTheme', theme: fresh, name: `Tema ${b}`, notes: b % 2 === 0 ? [] : [note, other] },
      { type: 'addTheme', theme: fresh, name: b % 9 === 0 ? '' : `Tema ${b}`, notes: [] },
      { type: 'renameTheme', theme, name: b % 9 === 0 ? '' : `Namn ${b}` },
      { type: 'removeTheme', theme },
      { type: 'mergeThemes', from: theme, into },
      { type: 'moveNote', note, theme: b % 4 === 0 ? null : into },
      { type: 'moveNote', note, theme: b % 4 === 0 ? null : into },
      { type: 'mergeNotes', note, into: other },
      { type: 'mergeNotes', note, into: other },
      { type: 'splitNote', note },
      { type: 'undo', number: b % 5 === 0 ? a : (record.undo.at(-1)?.number ?? 0) },
      { type: 'openNames', round: b % 5 === 0 ? a : round },
    ];
  },
  groups: (room, { a, b }) => {
    const { round } = room.own<{ round: number }>();
    const named = b % 7 === 0 ? a : round;
    return [
      { type: 'deal', round: named },
      { type: 'deal', round: named },
      { type: 'placeLate', round: named },
      { type: 'openWork' },
      { type: 'showChoice' },
    ];
  },
  dots: (room, { a, b }) => {
    const { round } = room.own<{ round: number }>();
    const named = b % 7 === 0 ? a : round;
    const themes = themesInOrder(room.state.record).map((theme) => theme.id);
    return [
      { type: 'countDots', round: named },
      { type: 'askAgain', round: named },
      { type: 'chooseTopics', topics: [at(themes, a), at(themes, b)].map((theme) => theme ?? asId<ThemeId>(none)) },
    ];
  },
  draft: (room, { a, b }) => {
    const { topic, rounds } = room.own<{ topic: ThemeId | null; rounds: Readonly<Record<string, number>> }>();
    const theme = at(
      themesInOrder(room.state.record).map((each) => each.id),
      a,
    );
    const norm = asId<NormId>(`n${b % 9}`);
    const shown = topic ?? asId<ThemeId>(none);
    return [
      { type: 'chooseTopic', topic: theme ?? asId<ThemeId>(none) },
      { type: 'writeNorm', norm, theme: theme ?? null, principle: `Vi gör ${a}.`, boundary: '' },
      { type: 'writeNorm', norm, theme: null, principle: '', boundary: b % 5 === 0 ? '' : `Vi gör inte ${a}.` },
      { type: 'removeNorm', norm },
      { type: 'openProposals', topic: shown, round: b % 7 === 0 ? a : (rounds[shown] ?? 1) },
    ];
  },
  consent: (room, { a, b }) => {
    const { norm: shown, norms } = room.own<{
      norm: NormId | null;
      norms: Readonly<Record<string, { round: number }>>;
    }>();
    const some = at(normsInOrder(room.state.record), a)?.id ?? asId<NormId>(none);
    const norm = b % 3 > 0 && shown !== null ? shown : some;
    const round = b % 7 === 0 ? 1 + (a % 3) : (norms[norm]?.round ?? 1);
    return [
      { type: 'showNorm', norm: some },
      { type: 'ask', norm },
      { type: 'ask', norm: some },
      { type: 'closeRound', norm, round },
      { type: 'closeRound', norm, round },
      { type: 'askReworded', norm, round, principle: b % 5 === 0 ? '' : `Vi provar ${a}.`, boundary: '' },
      ...(a % 4 === 0 ? ([{ type: 'parkNorm', norm }] as const) : []),
    ];
  },
  close: () => [{ type: 'showWords' }],
};

/** The texts that may be read by now: opened, shown, not withdrawn, not taken off the wall. */
export function readableTexts({ room: { state }, handed }: RandomPlay): {
  readonly open: string[];
  readonly sealed: string[];
} {
  const shown = new Set(state.record.questions.filter((question) => question.shown).map((question) => question.id));
  const hidden = Object.values(state.record.notes).filter((note) => note.hidden || !shown.has(note.question));
  const open: string[] = [];
  const sealed: string[] = [];
  for (const { box, text, withdrawn } of handed) {
    const item = box.split('/')[1] ?? '';
    const isQuestion = state.record.questions.some((question) => question.id === item);
    const late = isQuestion && !shown.has(asId<QuestionId>(item));
    const offTheWall = hidden.some((note) => note.text === text);
    const aside = state.record.aside.includes(text);
    const readable = Object.hasOwn(state.opened, box) && !withdrawn && !late && !offTheWall && !aside;
    (readable ? open : sealed).push(text);
  }
  return { open, sealed };
}
