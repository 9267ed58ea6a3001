import { describe, expect, it } from 'vitest';
import { workshopAt } from '#shared/testing/play-through.ts';

describe('next step and date', () => {
  it('[NEXT-1] offers four, six and eight weeks', () => {
    expect(workshopAt('next').view('participant').step.main).toEqual({ kind: 'next', weeks: [4, 6, 8] });
  });

  it('[NEXT-3] collects nothing: one’s own next step stays on the phone', () => {
    const room = workshopAt('next');
    expect(room.boxes()).toEqual([]);
    expect(() => room.hand(0, 'next', { text: 'min' }, 'key')).toThrow();
    expect(room.view('facilitator').live.main.handedIn).toBe(null);
  });
});
