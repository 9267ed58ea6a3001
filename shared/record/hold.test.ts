import { describe, expect, it } from 'vitest';
import type { NoteId } from '#shared/kernel/ids.ts';
import { notesBody } from '#shared/testing/play-through.ts';
import { Rehearsal } from '#shared/testing/rehearsal.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import { agreementOf } from '#shared/workshop/agreement.ts';
import type { Setup } from '#shared/workshop/types.ts';
import { handleOf } from './note-handle.ts';

const NAMED = 'Kalle är lat och gör aldrig klart något.';
const ALSO = 'Everyone knows the problem is Miriam’s attitude.';
const audiences = ['participant', 'screen', 'facilitator'] as const;

/** A room whose first two questions have been answered, one note of each naming somebody, and turned over. */
function opened(setup: Partial<Setup> = {}) {
  const room = new Rehearsal({ setup }).goTo('write');
  const [first, second] = room.state.record.questions.map(({ id }) => id);
  room.step('write', { type: 'goToQuestion', from: 0, to: 1 });
  room.hand(0, first ?? '', notesBody(0, first ?? '', [NAMED, 'Bra fika.']), keyFor('0'));
  room.hand(1, second ?? '', notesBody(1, second ?? '', [ALSO, 'Sena beslut.']), keyFor('1'));
  room.step('write', { type: 'reveal', opened: 0 });
  return room;
}

const heldOf = (room: Rehearsal, text: string): NoteId => {
  const note = Object.values(room.state.record.held).find((held) => held.text === text);
  if (!note) throw new Error(`${text} is not held`);
  return note.id;
};
const decided = (room: Rehearsal, text: string, as: 'released' | 'returned' | 'aside') =>
  room.must({ type: 'decideHeld', note: heldOf(room, text), as });

describe('held notes', () => {
  it('[HELD-1] are held at the opening, in the same batch, before the question is shown', () => {
    const room = opened();
    const recorded = room.history.flatMap((event) => (event.on === 'record' ? [event.event] : []));
    const shownAt = recorded.findIndex((event) => event.type === 'questionShown');
    const heldAt = recorded.findIndex((event) => event.type === 'notesHeld');
    expect(heldAt).toBeGreaterThan(0);
    expect(heldAt).toBeLessThan(shownAt);
    expect(Object.values(room.state.record.notes).map(({ text }) => text)).toEqual(['Bra fika.', 'Sena beslut.']);
    expect(
      Object.values(room.state.record.held)
        .map(({ text }) => text)
        .sort(),
    ).toEqual([ALSO, NAMED]);
  });

  it('[HELD-2] are read nowhere but in the workshop leader’s list', () => {
    const room = opened();
    for (const audience of audiences) {
      const { heldTexts, ...rest } = room.view(audience);
      expect(JSON.stringify(rest)).not.toContain('Kalle');
      const texts = Object.values(heldTexts).map(({ text }) => text);
      expect(texts.sort()).toEqual(audience === 'facilitator' ? [ALSO, NAMED] : []);
    }
    expect(JSON.stringify(agreementOf(room.view('participant')))).not.toContain('Kalle');
  });

  it('[HELD-3] are told to everybody by handles that only the key behind them makes', () => {
    const room = opened();
    const questions = room.state.record.questions.map(({ id }) => id);
    const keys = [0, 1].map((person) => notesBody(person, questions[person] ?? '', [NAMED]).notes[0]?.key ?? '');
    const handles = keys.map(handleOf).sort();
    for (const audience of audiences) expect(Object.keys(room.view(audience).held).sort()).toEqual(handles);
    expect(new Set(handles).size).toBe(2);
    const out = JSON.stringify([room.history, audiences.map((audience) => room.view(audience))]);
    for (const key of [...keys, keyFor('0'), keyFor('1')]) expect(out).not.toContain(key);
  });

  it('[HELD-4] are counted on every surface', () => {
    const room = opened();
    const counts = () => audiences.map((audience) => room.view(audience).workshop.main.heldNotes);
    expect(counts()).toEqual([2, 2, 2]);
    decided(room, NAMED, 'returned');
    expect(counts()).toEqual([2, 2, 2]);
    decided(room, ALSO, 'released');
    expect(counts()).toEqual([1, 1, 1]);
  });

  it('[HELD-5] are shown when they are released, once their question is', () => {
    const room = opened();
    decided(room, NAMED, 'released');
    expect(room.wall().sort()).toEqual(['Bra fika.', NAMED]);
    decided(room, ALSO, 'released');
    expect(room.wall()).not.toContain(ALSO);
    room.step('write', { type: 'goToQuestion', from: 0, to: 1 });
    expect(room.wall()).toContain(ALSO);
  });

  it('[HELD-6] have no text any more once they are returned or set aside', () => {
    const room = opened();
    decided(room, NAMED, 'returned');
    decided(room, ALSO, 'aside');
    expect(JSON.stringify(room.state.record)).not.toMatch(/Kalle|Miriam/);
    expect(
      Object.values(room.view('participant').held)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['aside', 'returned']);
    expect(room.view('facilitator').heldTexts).toEqual({});
  });

  it('[HELD-7] go back to their authors alone when the manager leads', () => {
    const room = opened({ manager: 'leads' });
    const said = JSON.stringify([room.history, room.state, audiences.map((audience) => room.view(audience))]);
    expect(said).not.toMatch(/Kalle|Miriam/);
    expect(Object.values(room.view('participant').held).map(({ status }) => status)).toEqual(['returned', 'returned']);
    expect(room.view('facilitator').workshop.main.heldNotes).toBe(2);
    const [note] = Object.values(room.state.record.held);
    for (const as of ['released', 'aside'] as const) {
      const decision = room.consider({ type: 'decideHeld', note: note?.id ?? ('none' as NoteId), as });
      expect(decision).toMatchObject({ ok: false, rejection: { code: 'held.decided' } });
    }
  });

  it('[HELD-8] are decided about once', () => {
    const room = opened();
    const note = heldOf(room, NAMED);
    const other = heldOf(room, ALSO);
    decided(room, NAMED, 'returned');
    decided(room, ALSO, 'released');
    const ask = (id: NoteId, as: 'released' | 'returned' | 'aside') => {
      const decision = room.consider({ type: 'decideHeld', note: id, as });
      return decision.ok ? decision.events : decision.rejection.code;
    };
    expect(ask(note, 'returned')).toEqual([]);
    expect(ask(note, 'released')).toBe('held.decided');
    expect(ask(other, 'released')).toEqual([]);
    expect(ask(other, 'aside')).toBe('held.decided');
    expect(ask('nobody' as NoteId, 'aside')).toBe('held.unknown');
  });

  it('[HELD-9] come out the same whoever wrote them and whoever came first', () => {
    const play = (seats: readonly number[]) => {
      const room = new Rehearsal({ seed: 7 }).goTo('write');
      const [question = ''] = room.state.record.questions.map(({ id }) => id);
      const bodies = [NAMED, ALSO, 'Bra fika.'].map((text, index) => notesBody(index, question, [text]));
      seats.forEach((seat, index) => {
        const at = seats.length === 3 && index < 3 ? seat : 0;
        room.hand(index, question, bodies[at], keyFor(String(at)));
      });
      room.arrival = seededRandom(seats[0] ?? 0);
      room.step('write', { type: 'reveal', opened: 0 });
      return JSON.stringify([room.history, audiences.map((audience) => room.view(audience))]);
    };
    expect(play([2, 0, 1])).toBe(play([0, 1, 2]));
    expect(play([1, 2, 0])).toBe(play([0, 1, 2]));
  });
});
