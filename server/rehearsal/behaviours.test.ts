import { describe, expect, it } from 'vitest';
import { parseBody } from '#shared/protocol/parse.ts';
import { consentOutcome } from '#shared/steps/consent/outcome.ts';
import type { ConsentBody } from '#shared/steps/consent/types.ts';
import { type StepKind, stepKinds } from '#shared/steps/registry.ts';
import { normId } from '#shared/testing/ids.ts';
import { answerBody, workshopAt } from '#shared/testing/play-through.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import type { View } from '#shared/workshop/views.ts';
import { actOn, behaviours, type Scene } from './behaviours.ts';
import { notesFor } from './deal-notes.ts';
import { demoNotes } from './material.ts';
import { seeded } from './seeded.ts';

const sizes = [3, 4, 5, 7, 8, 12, 30] as const;

/** What a person of a team hands in for every box that collects in a view. */
function handedIn(view: View, people: number, index: number, seed = 'room'): unknown[] {
  const { main: step } = view.step;
  if (!step) return [];
  return Object.entries(view.boxes).flatMap(([box, row]) => {
    if (row.state !== 'collecting') return [];
    const person = { index, people, seed };
    const random = seeded(`${seed}/${index}/${box}`);
    return [actOn(step.kind, { view, step, item: row.item, round: row.round, person, random } as Scene as never)];
  });
}

const team = (people: number) => Array.from({ length: people }, (_, index) => index);
const viewAt = (kind: StepKind) => workshopAt(kind).view('participant');

describe('simulated people', () => {
  it.each(stepKinds)('[REHEARSE-7] hand in for %s what the step takes, whoever they are', (kind) => {
    const view = viewAt(kind);
    for (const seed of ['a', 'b', 'c', 'd'])
      for (const index of team(30))
        for (const body of handedIn(view, 30, index, seed)) expect(parseBody(kind, body)).toMatchObject({ ok: true });
  });

  it.each(stepKinds)('[REHEARSE-8] do the same again for %s after a restart', (kind) => {
    const view = viewAt(kind);
    for (const index of team(8)) expect(handedIn(view, 8, index)).toEqual(handedIn(view, 8, index));
    expect(behaviours[kind].seconds[0]).toBeLessThanOrEqual(behaviours[kind].seconds[1]);
  });

  it.each(sizes)('[REHEARSE-9] of %i write demo notes of which none is there twice before all are used', (people) => {
    const known = new Set(demoNotes.flatMap(({ sv, en }) => [sv, en]));
    for (const question of ['q1', 'q2', 'q3', 'q4', 'other']) {
      const dealing = { seed: 'room', people, language: 'sv', question, maxNotes: 3 } as const;
      const all = team(people).flatMap((index) => notesFor(index, dealing));
      for (const text of all) expect(known).toContain(text);
      const first = all.slice(0, demoNotes.length);
      expect(new Set(first).size).toBe(first.length);
      expect(all.length).toBeGreaterThan(0);
    }
  });

  it('[REHEARSE-9] write in the workshop’s language, and now and then in another', () => {
    const swedish = new Set(demoNotes.map(({ sv }) => sv));
    const dealing = { seed: 'room', people: 30, language: 'sv', question: 'q4', maxNotes: 3 } as const;
    const all = team(30).flatMap((index) => notesFor(index, dealing));
    const share = all.filter((text) => swedish.has(text)).length / all.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1);
  });

  it.each(sizes)('[REHEARSE-10] of %i always come to an agreement, after objections and rewording', (people) => {
    const outcomes: string[] = [];
    for (const seed of team(40).map(String)) {
      const view = workshopAt('consent', { people, norms: 3 }).step('consent', { type: 'ask', norm: normId('n1') });
      for (const order of [0, 1, 2, 3, 4]) {
        const asked = view.view('participant');
        const row = asked.norms.n1;
        if (!row) throw new Error('no norm');
        const earlier = team(order).map((place) => [`earlier${place}`, { ...row, order: place }] as const);
        const norms = { ...Object.fromEntries(earlier), n1: { ...row, order } };
        let concernReworded = false;
        for (let round = 1; round <= 3; round++) {
          const boxes = { 's6/n1/1': { state: 'collecting', item: 'n1', round, boot: null } } as const;
          const answers = team(people).flatMap(
            (index) => handedIn({ ...asked, norms, boxes }, people, index, seed) as (ConsentBody | null)[],
          );
          const result = consentOutcome(
            answers.filter((one) => one !== null) as ConsentBody[],
            round,
            3,
            concernReworded,
          );
          outcomes.push(`${round} ${result.outcome}`);
          concernReworded ||= result.concerns && result.outcome === 'reword';
          if (result.outcome !== 'reword') break;
        }
      }
    }
    expect(new Set(outcomes)).toEqual(new Set(['1 adopted', '1 reword', '2 adopted']));
  });

  it('[REHEARSE-10] say what is wrong and what would have to change when they object', () => {
    const room = workshopAt('consent', { people: 8, norms: 3 }).step('consent', { type: 'ask', norm: normId('n2') });
    const bodies = team(8).flatMap((index) => handedIn(room.view('participant'), 8, index) as ConsentBody[]);
    const objections = bodies.filter(({ level }) => level === 'objection');
    expect(objections).toHaveLength(1);
    expect(objections[0]?.texts).toHaveLength(2);
    for (const [index, body] of bodies.entries()) room.hand(index, 'n2', body, keyFor(`${index}`));
    expect(answerBody('in').level).toBe('in');
    room.step('consent', { type: 'closeRound', norm: normId('n2'), round: 1 });
    expect(room.view('participant').norms.n2?.status).toBe('draft');
  });

  it('[REHEARSE-11] put no more dots than they have, and agree somewhat on where', () => {
    const view = viewAt('dots');
    const votes = team(12).flatMap((index) => handedIn(view, 12, index) as { themes: string[] }[]);
    const counts = new Map<string, number>();
    for (const { themes } of votes) {
      expect(new Set(themes).size).toBe(themes.length);
      for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeGreaterThan(Math.min(...counts.values()));
  });
});
