import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rejectionCodes } from '#shared/kernel/decision.ts';
import { type Move, moves, RandomPlay, starts } from '#shared/testing/random-play.ts';
import type { Command } from './commands.ts';
import { evolve, replay } from './evolve.ts';
import type { WorkshopState } from './types.ts';

vi.setConfig({ testTimeout: 60_000 });

/**
 * Two facilitators act on the same view, so that whoever comes second acts on one that is out of date. The room takes
 * them one after the other; these are the promises that make that enough.
 */

/** What a move means where the play stands, without making it. */
function meant(play: RandomPlay, move: Move): Command | null {
  const { state, history } = play.room;
  const { length } = history;
  const before = play.last;
  play.make(move);
  const command = play.last?.command ?? null;
  play.room.state = state;
  play.room.history.splice(length);
  play.last = before;
  return command;
}

/** Decides on `state`, whatever the room's own is; null when refused. */
function taken(play: RandomPlay, command: Command, state: WorkshopState): WorkshopState | null {
  const own = play.room.state;
  play.room.state = state;
  const decision = play.room.consider(command);
  play.room.state = own;
  if (decision.ok) return decision.events.reduce(evolve, state);
  expect(rejectionCodes).toContain(decision.rejection.code);
  return null;
}

/** Everything a state holds, leaf by leaf. */
function leaves(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    for (const [name, part] of Object.entries(value)) leaves(part, `${path}/${name}`, into);
  else into.set(path, JSON.stringify(value));
  return into;
}

function changed(from: WorkshopState, to: WorkshopState): Set<string> {
  const [before, now] = [leaves(from), leaves(to)];
  return new Set([...before.keys(), ...now.keys()].filter((path) => before.get(path) !== now.get(path)));
}

/** Commands that are meant to reach what lies in their way: what they take along is no loss. */
const sweeping = new Set([
  ...['removeTheme', 'mergeThemes', 'mergeNotes', 'splitNote', 'goToStep', 'endWorkshop', 'countDots', 'undo'],
  ...['closeRound', 'parkNorm', 'removeNorm', 'showNorm', 'reveal', 'hideText'],
]);
/** Lists that a command sets as a whole. */
const wholeList = /^\/record\/(topics|always)/;
/** The note, theme, norm, step or list that a leaf belongs to: commands set the whole of it. */
const thingOf = (path: string) =>
  wholeList.exec(path)?.[0] ??
  path
    .split('/')
    .slice(0, path.startsWith('/record/') ? 4 : 3)
    .join('/');
const nameOf = (command: Command) => (command.type === 'step' ? command.command.type : command.type);
/** Lists that grow and numbers that count them, where the second one stands after the first; and the one clock. */
const counted = /^\/(clock|record\/(undo|boardNumber|aside)|keys|opened)|\/(order|field)$/;

describe('two desks', () => {
  const pairs = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 5, maxLength: 30 });

  it('[ROOM-20] both pressing the same do it once', () => {
    fc.assert(
      fc.property(starts, moves, (start, all) => {
        const play = new RandomPlay(start);
        for (const move of all) {
          const command = meant(play, move);
          if (command && move.what !== 'again') {
            const once = taken(play, command, play.room.state);
            const twice = once && taken(play, command, once);
            if (twice) expect(twice).toEqual(once);
          }
          play.make(move);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('[ROOM-20] pressing different things lose nothing of each other', () => {
    let tried = 0;
    fc.assert(
      fc.property(starts, moves, pairs, (start, all, chosen) => {
        const play = new RandomPlay(start);
        for (const move of all) {
          const [a, b, turned] = chosen[play.room.history.length % chosen.length] ?? [0, 0, false];
          const commands = [a, b].map((pick) => meant(play, all[pick % all.length] ?? move));
          const [first, second] = turned ? commands.reverse() : commands;
          if (first && second) tried += nothingLost(play, first, second);
          play.make(move);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(tried).toBeGreaterThan(10);
  });

  it('[ROOM-20] leave a log that says what happened, however they are interleaved', () => {
    fc.assert(
      fc.property(starts, moves, moves, (start, one, other) => {
        const play = new RandomPlay(start);
        for (let turn = 0; turn < Math.max(one.length, other.length); turn++) {
          // Both decide what to do on the same view, and then send it one after the other.
          const sent = [one[turn], other[turn]].flatMap((move) => (move ? (meant(play, move) ?? []) : []));
          for (const command of sent) {
            const decision = play.room.ask(command);
            if (!decision.ok) expect(rejectionCodes).toContain(decision.rejection.code);
          }
        }
        expect(replay(play.room.history)).toEqual(play.room.state);
        expect(play.room.state.keys.some((key) => key.role === 'facilitator')).toBe(true);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

/** What `first` did still stands when `second`, meant for the view before it, has been taken too. 1 when it was tried. */
function nothingLost(play: RandomPlay, first: Command, second: Command): 0 | 1 {
  const { state } = play.room;
  const one = taken(play, first, state);
  const alone = taken(play, second, state);
  const both = one && taken(play, second, one);
  if (!one || !alone || !both || sweeping.has(nameOf(second))) return 0;
  const theirs = new Set([...changed(state, alone)].map(thingOf));
  if (theirs.size === 0) return 0;
  const [now, before] = [leaves(both), leaves(one)];
  const lost = [...changed(state, one)].filter(
    (path) => !theirs.has(thingOf(path)) && !counted.test(path) && now.get(path) !== before.get(path),
  );
  expect(lost, `${JSON.stringify(first)} then ${JSON.stringify(second)}`).toEqual([]);
  return 1;
}
