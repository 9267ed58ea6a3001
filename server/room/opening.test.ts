import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { CODE_ALPHABET } from '#shared/protocol/parse.ts';
import { replay } from '#shared/workshop/evolve.ts';
import { cryptoRandom } from './crypto-random.ts';
import { opensAs } from './keys.ts';
import { codeLength, newCode, newWorkshop } from './opening.ts';

const MAX_SHARE = 1.4e-7;

describe('opening a workshop', () => {
  it('[OPEN-1] gives codes six signs while rooms are few, and more as they grow, so that guessing stays hopeless', () => {
    expect(codeLength(0)).toBe(6);
    expect(codeLength(100)).toBe(6);
    expect(codeLength(102)).toBe(7);
    for (const rooms of [0, 50, 101, 102, 1_000, 3_000, 10_000, 100_000, 5_000_000]) {
      expect((rooms + 1) / CODE_ALPHABET.length ** codeLength(rooms)).toBeLessThanOrEqual(MAX_SHARE);
    }
  });

  it('[OPEN-2] draws codes from all signs of the alphabet and no other', () => {
    const random = cryptoRandom();
    const seen = new Set(Array.from({ length: 300 }, () => newCode(7, random)).join(''));
    expect([...seen].sort()).toEqual([...CODE_ALPHABET].sort());
  });

  it('[OPEN-3] stands in the lobby with its agenda, a provisional date and no key in clear text', () => {
    const now = new Date(2026, 9, 5, 12).getTime();
    const request = { language: 'sv', team: 'Laget', template: 'standard', minutes: 60, always: ['Lagen.'] } as const;
    const setup = { contact: 'Skyddsombudet', manager: 'present', bases: ['Dag', 'Natt'], rehearsal: false } as const;
    const open = { ...request, always: ['Lagen.'], setup: { ...setup, bases: [...setup.bases] } };
    const { events, facilitatorKey, screenKey } = newWorkshop(open, cryptoRandom(), now);
    const state = replay(events);
    expect(state).toMatchObject({
      info: { language: 'sv', team: 'Laget', minutes: 60, date: '2026-10-05', setup },
      current: null,
      record: { always: ['Lagen.'], followUp: { date: '2026-11-16', confirmed: false } },
    });
    expect(opensAs('facilitator', facilitatorKey, state.keys)).toBeDefined();
    expect(opensAs('screen', screenKey, state.keys)).toBeDefined();
    expect(state.agenda).toEqual(buildAgenda('standard', 60, 'sv'));
    const stored = JSON.stringify(events);
    expect(stored).not.toContain(facilitatorKey);
    expect(stored).not.toContain(screenKey);
  });

  it('[OPEN-4] has the agenda it was asked for, and its title', () => {
    const steps = buildAgenda('followup', 30, 'en').slice(0, 3);
    const agenda = { title: 'Monday check', steps };
    const request = { language: 'en', team: 'Team', template: 'blank', minutes: 20, always: [], agenda } as const;
    const state = replay(newWorkshop({ ...request, always: [] }, cryptoRandom(), 0).events);
    expect(state).toMatchObject({ agenda: steps, info: { title: 'Monday check', template: 'blank', minutes: 20 } });
  });
});
