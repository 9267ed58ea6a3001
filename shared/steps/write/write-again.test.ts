import { describe, expect, it } from 'vitest';
import { notesBody } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';

/** A room that has read its first question; the second was asked too. */
function read() {
  const room = new Rehearsal().goTo('write').step('write', { type: 'goToQuestion', from: 0, to: 1 });
  const [question = ''] = room.state.record.questions.map(({ id }) => id);
  room.hand(0, question, notesBody(0, question, ['Bra fika.']), keyFor('0'));
  room.step('write', { type: 'reveal', opened: 0 });
  return { room, question, box: room.state.current };
}

describe('asking a question again', () => {
  it('[WRITE-15] makes a new box for everybody, and lays what comes out beside the rest', () => {
    const { room, question, box } = read();
    room.step('write', { type: 'askAgain', item: 0, round: 2 });
    expect(room.boxes()).toEqual([`${box}/${question}/2`]);
    expect(room.view('participant').step.main).toMatchObject({ phase: 'writing', item: 0, round: 2, again: true });
    expect(room.wall()).toEqual(['Bra fika.']);
    room.hand(3, question, notesBody(3, question, ['När uppgifter blir liggande.']), keyFor('3'));
    room.step('write', { type: 'revealAgain', item: 0, round: 2 });
    expect(room.boxes()).toEqual([]);
    expect(room.wall().sort()).toEqual(['Bra fika.', 'När uppgifter blir liggande.']);
    expect(room.view('participant').step.main).toMatchObject({ phase: 'reading', item: 0, again: false });
    room.step('write', { type: 'goToQuestion', from: 0, to: 1 });
    expect(room.view('participant').step.main).toMatchObject({ item: 1, round: 1 });
  });

  it('[WRITE-15] is only for questions whose notes are shown', () => {
    const { room } = read();
    expect(room.refusal({ type: 'askAgain', item: 1, round: 2 })).toBe('write.notRevealed');
    expect(new Rehearsal().goTo('write').refusal({ type: 'askAgain', item: 0, round: 2 })).toBe('write.notRevealed');
    room.step('write', { type: 'askAgain', item: 0, round: 2 });
    expect(room.refusal({ type: 'goToQuestion', from: 0, to: 1 })).toBe('write.notRevealed');
    expect(room.refusal({ type: 'reveal', opened: 2 })).toBe('write.alreadyRevealed');
  });

  it('[WRITE-16] names the round it makes, and the one it opens', () => {
    const { room } = read();
    for (const round of [3, 4]) expect(room.refusal({ type: 'askAgain', item: 0, round })).toBe('step.changed');
    expect(room.refusal({ type: 'revealAgain', item: 0, round: 2 })).toBe('write.alreadyRevealed');
    room.step('write', { type: 'askAgain', item: 0, round: 2 });
    const again = room.consider(room.inStep({ type: 'askAgain', item: 0, round: 2 }));
    expect(again).toEqual({ ok: true, events: [] });
    room.step('write', { type: 'revealAgain', item: 0, round: 2 });
    expect(room.refusal({ type: 'revealAgain', item: 0, round: 2 })).toBe('write.alreadyRevealed');
    expect(room.refusal({ type: 'askAgain', item: 0, round: 2 })).toBe('step.changed');
    room.step('write', { type: 'askAgain', item: 0, round: 3 });
    expect(room.refusal({ type: 'revealAgain', item: 0, round: 2 })).toBe('write.alreadyRevealed');
  });
});
