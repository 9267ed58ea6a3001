import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rejectionCodes } from '#shared/kernel/decision.ts';
import { apply, diff } from '#shared/kernel/tables.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import { stepKinds } from '#shared/steps/registry.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import { type Move, moves, RandomPlay, readableTexts, type Start, starts } from '#shared/testing/random-play.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import { agreementOf } from './agreement.ts';
import { evolve, replay } from './evolve.ts';
import type { View } from './views.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

/** What must hold in every workshop, however it is led. Counterexamples are short lists of moves. */
const audiences = ['participant', 'screen', 'facilitator'] as const;
const views = (room: Rehearsal) => audiences.map((audience) => room.view(audience));

function inEvery(runs: number, check: (start: Start, all: readonly Move[]) => void): void {
  fc.assert(fc.property(starts, moves, check), { numRuns: runs });
}

/** Plays all moves and checks after each. */
function played(start: Start, all: readonly Move[], after?: (play: RandomPlay) => void): RandomPlay {
  const play = new RandomPlay(start);
  for (const move of all) {
    play.make(move);
    after?.(play);
  }
  return play;
}

function frozen<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) frozen(part);
  }
  return thing;
}

const onTheWire = <T>(thing: T): T => JSON.parse(JSON.stringify(thing)) as T;

/** Notes that lie two deep, in another theme than the one they lie under, or in a theme that is not there. */
function misplaced({ state: { record } }: Rehearsal): string[] {
  return Object.values(record.notes).flatMap((note) => {
    const top = note.under === null ? undefined : record.notes[note.under];
    const lies = note.under === null || (top && top.under === null && top.theme === note.theme);
    return lies && (note.theme === null || record.themes[note.theme]) ? [] : [note.id];
  });
}

/** The names of the events and refusals a play led to. */
function cameUp(start: Start, all: readonly Move[]): string[] {
  const play = new RandomPlay(start);
  return all.flatMap((move) => {
    const decision = play.make(move);
    if (!decision) return [];
    if (!decision.ok) return [decision.rejection.code];
    return decision.events.map((event) =>
      event.on === 'clock' ? 'clock' : event.on === 'workshop' ? event.type : event.event.type,
    );
  });
}

/** Every command with its fields: first those of the workshop, then those of the steps. */
const workshopCommands = 13;
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  goToStep: ['from', 'to', 'confirmed'],
  pauseClock: [],
  resumeClock: [],
  extendClock: ['fromMs', 'toMs'],
  lockRoom: ['locked'],
  blankScreen: ['blanked'],
  hideNote: ['note', 'hidden'],
  setAlways: ['lines'],
  setFollowUp: ['date'],
  setCareful: ['careful'],
  setAgenda: ['from', 'agenda'],
  endWorkshop: [],
  showCheckin: [],
  askCheckin: [],
  showRatings: [],
  hideText: ['text', 'hidden'],
  addKey: ['id', 'role', 'label', 'hash', 'replaces'],
  revokeKey: ['id'],
  goToQuestion: ['from', 'to'],
  reveal: ['opened'],
  addTheme: ['theme', 'name', 'notes'],
  renameTheme: ['theme', 'name'],
  removeTheme: ['theme'],
  mergeThemes: ['from', 'into'],
  moveNote: ['note', 'theme'],
  mergeNotes: ['note', 'into'],
  splitNote: ['note'],
  undo: ['number'],
  openNames: ['round'],
  deal: ['round'],
  placeLate: ['round'],
  openWork: [],
  showChoice: [],
  countDots: ['round'],
  askAgain: ['round'],
  chooseTopics: ['topics'],
  chooseTopic: ['topic'],
  writeNorm: ['norm', 'theme', 'principle', 'boundary'],
  removeNorm: ['norm'],
  openProposals: ['topic', 'round'],
  showNorm: ['norm'],
  ask: ['norm'],
  closeRound: ['norm', 'round'],
  askReworded: ['norm', 'round', 'principle', 'boundary'],
  parkNorm: ['norm'],
  showWords: [],
};

describe('in every workshop', () => {
  it('[KERNEL-1] a client that applies each delta holds the server’s view', () => {
    inEvery(20, (start, all) => {
      const held: View[] = views(new RandomPlay(start).room).map(onTheWire);
      let server = held;
      played(start, all, ({ room }) => {
        const now = views(room);
        now.forEach((view, index) => {
          const before = server[index];
          const client = held[index];
          if (!before || !client) throw new Error('no view');
          const delta = diff({ ...before }, { ...view });
          held[index] = apply({ ...client }, onTheWire(delta)) as unknown as View;
        });
        server = now;
        expect(held).toEqual(now);
      });
    });
  });

  it('[ROOM-2] a replay equals the live state, from the start and from any snapshot', () => {
    inEvery(40, (start, all) => {
      const { room } = played(start, all);
      expect(replay(room.history)).toEqual(room.state);
      const middle = Math.floor(room.history.length / 2);
      const snapshot = onTheWire(replay(room.history.slice(0, middle)));
      expect(replay(room.history.slice(middle), snapshot)).toEqual(room.state);
    });
  });

  it('[ROOM-3] state and events survive JSON', () => {
    inEvery(40, (start, all) => {
      const { room } = played(start, all);
      expect(onTheWire(room.state)).toEqual(room.state);
      expect(onTheWire(room.history)).toEqual(room.history);
      expect(replay(onTheWire(room.history))).toEqual(room.state);
    });
  });

  it('[ROOM-2] folding an event changes nothing that was there before', () => {
    inEvery(30, (start, all) => {
      const { room } = played(start, all);
      room.history.reduce((state, event) => evolve(frozen(state), frozen(event)), frozen(replay([])));
    });
  });

  it('[ROOM-4] a doubled command has no effect beyond the first', () => {
    inEvery(40, (start, all) => {
      const play = new RandomPlay(start);
      for (const move of all) {
        play.make(move);
        if (!play.last || play.last.decision.ok === false) continue;
        const before = play.room.state;
        const again = play.room.ask(play.last.command);
        if (again.ok) expect(play.room.state).toEqual(before);
        else expect(rejectionCodes).toContain(again.rejection.code);
      }
    });
  });

  it('[BOX-3] no box that was opened takes envelopes again', () => {
    inEvery(40, (start, all) => {
      played(start, all, ({ room }) => {
        for (const box of room.boxes()) expect(room.state.opened).not.toHaveProperty([box]);
      });
    });
  });

  it('[BOX-6] who handed in what, and in which order, changes no event and no view', () => {
    inEvery(40, (start, all) => {
      const one = new RandomPlay(start);
      const swapped = new RandomPlay(start, (seat) => (seat * 4 + 2) % 9);
      swapped.room.arrival = seededRandom(99);
      for (const move of all) {
        one.make(move);
        swapped.make(move);
      }
      expect(swapped.room.history).toEqual(one.room.history);
      expect(views(swapped.room)).toEqual(views(one.room));
      expect(agreementOf(swapped.room.view('participant'))).toEqual(agreementOf(one.room.view('participant')));
    });
  });

  it('[VIEW-3] nobody sees what was not opened, was withdrawn, is not shown or was taken off the wall', () => {
    inEvery(40, (start, all) => {
      played(start, all, (play) => {
        const { sealed } = readableTexts(play);
        const [participant, screen, facilitator] = views(play.room);
        const seen = JSON.stringify([participant, screen, { ...facilitator, hidden: {} }]);
        expect(sealed.filter((text) => seen.includes(text))).toEqual([]);
      });
    });
  });

  it('[VIEW-3] the list of hidden notes holds nothing but hidden notes', () => {
    inEvery(40, (start, all) => {
      const { room } = played(start, all);
      const hidden = Object.values(room.state.record.notes).filter((note) => note.hidden);
      const { aside } = room.state.record;
      expect(room.view('facilitator').hidden).toEqual({
        ...Object.fromEntries(hidden.map((note) => [note.id, { text: note.text, what: 'note' }])),
        ...Object.fromEntries(aside.map((text, place) => [`aside ${place + 1}`, { text, what: 'text' }])),
      });
    });
  });

  it('[ROOM-15] no event holds what was never opened, nor any phone’s key', () => {
    inEvery(40, (start, all) => {
      const play = played(start, all);
      const log = JSON.stringify(play.room.history);
      for (const { box, text, withdrawn } of play.handed)
        if (withdrawn || !Object.hasOwn(play.room.state.opened, box)) expect(log.includes(text), text).toBe(false);
      expect(log).not.toMatch(/"(key|seat|author|at|time|by|token)":/);
    });
  });

  it('[VIEW-1] the workshop leader sees what participants see, and the documented rest', () => {
    inEvery(40, (start, all) => {
      played(start, all, ({ room }) => {
        const {
          hidden: _hidden,
          plan: _plan,
          keys: _keys,
          live,
          links,
          agenda,
          step,
          ...facilitator
        } = room.view('facilitator');
        const {
          live: theirLive,
          links: theirLinks,
          agenda: theirAgenda,
          step: theirStep,
          hidden,
          plan,
          keys,
          ...participant
        } = room.view('participant');
        expect(facilitator).toEqual(participant);
        expect([hidden, plan, keys]).toEqual([{}, {}, {}]);
        expect({ ...live.main, away: 0, enough: false }).toEqual(theirLive.main);
        expect({ ...links.main, joinKey: null }).toEqual(theirLinks.main);
        expect(Object.keys(agenda)).toEqual(Object.keys(theirAgenda));
        const { main } = step;
        expect(main?.kind === 'themes' ? { main: { ...main, undo: null } } : step).toEqual(theirStep);
      });
    });
  });

  it('[THEMES-6] notes lie one deep, in the theme of the one they lie under, and themes exist', () => {
    inEvery(40, (start, all) => {
      played(start, all, ({ room }) => {
        expect(misplaced(room)).toEqual([]);
      });
    });
  });

  it('[DRAFT-2] there are never more than seven norms in play', () => {
    inEvery(40, (start, all) => {
      played(start, all, ({ room: { state } }) => {
        const inPlay = Object.values(state.record.norms).filter((norm) => norm.status !== 'parked');
        expect(inPlay.length).toBeLessThanOrEqual(7);
      });
    });
  });

  it('[THEMES-11] undo takes the board back change by change', () => {
    const board = ({ state: { record } }: Rehearsal) => ({ notes: record.notes, themes: record.themes });
    fc.assert(
      fc.property(fc.integer(), moves, (seed, all) => {
        const play = new RandomPlay({ seed, each: false, from: 'themes' });
        const boards = [board(play.room)];
        for (const move of all.filter(({ what }) => what === 'step')) {
          const before = play.room.state.record.undo.length;
          play.make(move);
          const { length } = play.room.state.record.undo;
          if (length > before) boards.push(board(play.room));
          else if (length < before) boards.pop();
          expect(board(play.room)).toEqual(boards.at(-1));
        }
        for (let newest = play.room.state.record.undo.at(-1); newest; newest = play.room.state.record.undo.at(-1)) {
          boards.pop();
          play.room.step('themes', { type: 'undo', number: newest.number });
          expect(board(play.room)).toEqual(boards.at(-1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[PROTOCOL-2] every command that was decided gets through the parser as it is', () => {
    inEvery(40, (start, all) => {
      played(start, all, ({ room, last }) => {
        if (!last?.decision.ok) return;
        const kindOf = (step: string) => room.state.agenda.find(({ id }) => id === step)?.kind;
        expect(parseCommand(onTheWire(last.command), kindOf)).toEqual({ ok: true, value: last.command });
      });
    });
  });

  it('[ROOM-14] whatever the parser lets through is decided, never thrown at', () => {
    const rooms = stepKinds.map((kind) => workshopAt(kind, { notes: 6 }));
    const values = fc.oneof(
      fc.constantFrom<unknown>(...['s1', 's2', 's3', 's4', 's5', 's6', 's8', 'q1', 't1', 't2', 'n1', 'n2', null, 0, 1]),
      fc.constantFrom<unknown>(true, false, '', 'Vi hälsar.', '2027-06-11', ['t1', 't9'], [], ['Lagen.'], 240_000),
      fc.constantFrom(...rooms.flatMap(({ state }) => Object.keys(state.record.notes).slice(0, 2))),
    );
    const message = (types: readonly string[]) =>
      fc.tuple(fc.constantFrom(...types), fc.array(values, { minLength: 5, maxLength: 5 })).map(([type, given]) => {
        const fields = fieldsOf[type] ?? [];
        return { type, ...Object.fromEntries(fields.map((field, index) => [field, given[index]])) };
      });
    const own = Object.keys(fieldsOf).slice(workshopCommands);
    let decided = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...rooms),
        fc.oneof(message(Object.keys(fieldsOf).slice(0, workshopCommands)), message(own)),
        (room, made) => {
          const step = room.state.current;
          const input = own.includes(made.type) ? { type: 'step', step, command: made } : made;
          const parsed = parseCommand(input, () => room.current().kind);
          if (!parsed.ok) return;
          const decision = room.consider(parsed.value);
          if (decision.ok) expect(replay(decision.events, room.state)).toBeDefined();
          else expect(rejectionCodes).toContain(decision.rejection.code);
          decided++;
        },
      ),
      { numRuns: 2000 },
    );
    expect(decided).toBeGreaterThan(20);
  });

  it('[ROOM-4] random moves reach every step, opening and refusal that matters, so that these rules are tried', () => {
    const samples = fc.sample(fc.tuple(starts, moves), { numRuns: 600, seed: 3 });
    const seen = new Set(samples.flatMap(([start, all]) => cameUp(start, all)));
    const mustComeUp = [
      ...['questionsAsked', 'revealed', 'notesRevealed', 'questionShown', 'noteHidden', 'namesOpened'],
      ...['boardChanged', 'boardRestored', 'dotsCounted', 'dotsAskedAgain', 'themesRanked', 'topicsChosen'],
      ...['topicReached', 'proposalsOpened', 'normWritten', 'normRemoved', 'normReworded', 'normDecided'],
      ...['roundOpened', 'roundClosed', 'normParked', 'wordsShown', 'workshopEnded', 'boxesOpened', 'clock'],
      ...[
        'carefulSet',
        'checkinNotAsked',
        'checkinAsked',
        'checkinShown',
        'checkin.tooFew',
        'ratingsShown',
        'notesSifted',
      ],
      ...['textHidden', 'keyAdded', 'keyRevoked', 'keys.last', 'keys.unknown'],
      ...['step.changed', 'room.ended', 'write.tooFew', 'write.alreadyRevealed', 'themes.mergeLoop', 'dots.notVoting'],
      ...['groupsDealt', 'lateComersPlaced', 'groupDraftsOpened', 'groupDraftsRanked', 'groups.nobody'],
      ...['consent.tooFewAnswers', 'consent.stillAsking', 'consent.notRewording', 'close.dateMissing', 'clock.changed'],
    ];
    expect(mustComeUp.filter((name) => !seen.has(name))).toEqual([]);
  });
});
