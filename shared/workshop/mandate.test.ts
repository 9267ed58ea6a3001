import { describe, expect, it } from 'vitest';
import { parseCommand } from '#shared/protocol/parse.ts';
import type { Mandate } from '#shared/record/types.ts';
import { normId } from '#shared/testing/ids.ts';
import { FOLLOW_UP, workshopAt } from '#shared/testing/play-through.ts';
import { type Rehearsal, TODAY } from '#shared/testing/rehearsal.ts';
import { agreementOf } from './agreement.ts';
import type { Command } from './commands.ts';
import { mayAsk } from './mandate.ts';
import { noSetup, type Setup } from './types.ts';

const at = (manager: Setup['manager']): Rehearsal =>
  workshopAt('next', { setup: { ...noSetup, manager }, answer: (_person, norm) => (norm === 2 ? 'pass' : 'in') });
const answer = (mandate: Mandate | null, norm = 'n1'): Command => ({
  type: 'answerMandate',
  norm: normId(norm),
  mandate,
});
const yes: Mandate = { answer: 'yes' };
const check: Mandate = { answer: 'check', date: '2027-05-20' };
const no: Mandate = { answer: 'no', because: 'Schemat bestäms av ledningsgruppen.' };
const rejectionOf = (room: Rehearsal, command: Command) => {
  const answered = room.consider(command);
  return answered.ok ? null : answered.rejection.code;
};

describe('the mandate', () => {
  it('[MANDATE-1] is answered norm by norm, and the answer can be changed and taken back', () => {
    const room = at('present');
    for (const mandate of [yes, check, no, null]) {
      room.must(answer(mandate));
      expect(room.state.record.mandates.n1 ?? null).toEqual(mandate);
    }
    room.must(answer(no, 'n2'));
    expect(room.state.record.mandates).toEqual({ n2: no });
  });

  it('[MANDATE-1] the same answer again changes nothing', () => {
    const room = at('present').must(answer(no));
    expect(room.consider(answer(no))).toEqual({ ok: true, events: [] });
  });

  it('[MANDATE-1] needs a reason of at most 140 signs for a no, and a day to come for an answer later', () => {
    const parse = (mandate: unknown) => parseCommand({ type: 'answerMandate', norm: 'n1', mandate }, () => undefined);
    expect(parse(no).ok).toBe(true);
    for (const bad of [
      { answer: 'no', because: '' },
      { answer: 'no', because: 'x'.repeat(141) },
      { answer: 'no' },
      { answer: 'check', date: '2027-06-31' },
      { answer: 'yes', because: 'därför' },
      'yes',
    ])
      expect(parse(bad).ok).toBe(false);
    expect(rejectionOf(at('present'), answer({ answer: 'check', date: TODAY }))).toBe('next.badDate');
  });

  it('[MANDATE-2] is asked only about what the group has agreed on', () => {
    const room = at('present');
    expect(rejectionOf(room, answer(yes, 'n3'))).toBe('mandate.notDecided');
    expect(rejectionOf(room, answer(yes, 'n9'))).toBe('mandate.notDecided');
    expect(rejectionOf(workshopAt('consent', { setup: { ...noSetup, manager: 'present' } }), answer(yes))).toBe(
      'mandate.notDecided',
    );
  });

  it('[MANDATE-3] with the manager absent one can only note that the question goes on', () => {
    const room = at('absent');
    for (const mandate of [yes, no]) expect(rejectionOf(room, answer(mandate))).toBe('mandate.notPresent');
    room.must(answer(check)).must(answer(null));
  });

  it('[MANDATE-4] stands beside the norm for everybody', () => {
    const room = at('present').must(answer(check)).must(answer(no, 'n2'));
    for (const audience of ['participant', 'screen', 'facilitator'] as const) {
      const { norms } = room.view(audience);
      expect([norms.n1?.mandate, norms.n2?.mandate, norms.n3?.mandate]).toEqual([check, no, null]);
    }
  });

  it('[MANDATE-5] a norm with a no is not in force: the agreement lists it by itself, with the reason', () => {
    const room = at('present').must(answer(check)).must(answer(no, 'n2'));
    const { norms, outside, parked } = agreementOf(room.view('participant'));
    expect(norms.map(({ id, mandate }) => [id, mandate])).toEqual([['n1', check]]);
    expect(outside.map(({ id, mandate }) => [id, mandate])).toEqual([['n2', no]]);
    expect(parked.map(({ id }) => id)).toEqual(['n3']);
    const back = room.must(answer(yes, 'n2'));
    expect(agreementOf(back.view('participant')).norms).toHaveLength(2);
  });

  it('[MANDATE-6] an answer that does not come stops nothing; after the end there is none any more', () => {
    const room = at('present').must({ type: 'setFollowUp', date: FOLLOW_UP }).must({ type: 'endWorkshop' });
    expect(agreementOf(room.view('participant')).norms).toHaveLength(2);
    expect(rejectionOf(room, answer(yes))).toBe('room.ended');
  });
});

describe('the manager', () => {
  const ask: Command = { type: 'lockRoom', locked: true };

  it('[MANAGER-1] may answer about the mandate and nothing else, and nobody answers in their place', () => {
    const { state } = at('present');
    expect(mayAsk('manager', answer(yes), state)).toBe(true);
    expect(mayAsk('manager', ask, state)).toBe(false);
    expect(mayAsk('manager', { type: 'askManagerOut', out: true }, state)).toBe(false);
    expect(mayAsk('facilitator', answer(yes), state)).toBe(false);
    expect(mayAsk('facilitator', ask, state)).toBe(true);
  });

  it('[MANAGER-1] a manager who leads or is absent has no link: the desk answers, or says that the question goes on', () => {
    for (const manager of ['leads', 'absent'] as const) {
      const { state } = at(manager);
      expect(mayAsk('manager', answer(yes), state)).toBe(false);
      expect(mayAsk('facilitator', answer(check), state)).toBe(true);
    }
  });

  it('[MANAGER-2] is asked to leave the room, and back, openly', () => {
    const room = at('present').must({ type: 'askManagerOut', out: true });
    for (const audience of ['participant', 'screen', 'facilitator'] as const)
      expect(room.view(audience).workshop.main.managerOut).toBe(true);
    expect(room.consider({ type: 'askManagerOut', out: true })).toEqual({ ok: true, events: [] });
    room.must({ type: 'askManagerOut', out: false });
    expect(room.state.managerOut).toBe(false);
  });
});
