import { describe, expect, it } from 'vitest';
import { largeAgenda } from '#shared/content/large.ts';
import { normsInOrder } from '#shared/record/queries.ts';
import { sift, siftingDrafts } from '#shared/testing/large-play.ts';
import type { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import { agreementOf } from '#shared/workshop/agreement.ts';
import type { ConsentBody } from './types.ts';

const norm = (room: Rehearsal) => normsInOrder(room.state.record)[0]?.id ?? ('none' as never);
const objection = (text: string | null, harm = false): ConsentBody => ({
  level: 'objection',
  texts: text === null ? [] : [{ key: keyFor(text), text }],
  canTry: false,
  ...(harm && { harm }),
});
const inIt: ConsentBody = { level: 'in', texts: [], canTry: false };

/** A large group that has come to the second round about its first norm, and these people's answers in it. */
function secondRound(objections: readonly ConsentBody[], arrival = false): Rehearsal {
  const room = sift(siftingDrafts({ people: 40 })).goTo('consent');
  if (arrival) room.arrival = seededRandom(3);
  const id = norm(room);
  const answer = (round: number, own: readonly ConsentBody[]) => {
    for (let person = 0; person < 40; person++)
      room.hand(person, id, own[person] ?? inIt, keyFor(`answer ${round} ${person}`));
    room.step('consent', { type: 'closeRound', norm: id, round });
  };
  room.step('consent', { type: 'ask', norm: id });
  answer(1, [objection('Det blir för mycket', false)]);
  room.step('consent', {
    type: 'askReworded',
    norm: id,
    round: 1,
    principle: 'Vi provar i liten skala.',
    boundary: '',
  });
  answer(2, objections);
  return room;
}

describe('a large group', () => {
  it('[CONSENT-22] prints the objections it tries a norm with, and keeps what was not to be shown', () => {
    const room = secondRound([objection('Vi hinner inte'), objection(null)]);
    expect(room.state.record.norms[norm(room)]).toMatchObject({ status: 'onTrial', objections: ['Vi hinner inte'] });
    expect(agreementOf(room.view('participant')).norms[0]?.objections).toEqual(['Vi hinner inte']);
    expect(JSON.stringify(room.history)).not.toMatch(/"level"|"harm"|"canTry"/);
  });

  it('[CONSENT-22] prints none beside a norm that nobody objects to, or that is not tried', () => {
    expect(agreementOf(secondRound([]).view('participant')).norms[0]?.objections).toBe(undefined);
    const stopped = secondRound([objection('Någon blir utan hjälp', true)]);
    expect(stopped.view('participant').step.main).toMatchObject({ outcome: 'reword' });
    expect(stopped.state.record.norms[norm(stopped)]?.objections).toBe(undefined);
  });

  it('[CONSENT-22] writes the same in whatever order the envelopes lie', () => {
    const given = [objection('Vi hinner inte'), objection('Det kostar för mycket')];
    expect(secondRound(given, true).history).toEqual(secondRound(given).history);
  });

  it('[CONSENT-21] asks about harm only where the rule of large groups holds', () => {
    const large = sift(siftingDrafts({ people: 40 })).goTo('consent');
    expect(large.view('participant').step.main).toMatchObject({ kind: 'consent', large: true });
    const agenda = largeAgenda('standard', 'sv').map((step) =>
      step.kind === 'consent' ? { ...step, config: { maxRounds: 3 } } : step,
    );
    const usual = sift(siftingDrafts({ people: 40, agenda })).goTo('consent');
    expect(usual.view('participant').step.main).toMatchObject({ kind: 'consent', large: false });
  });
});
