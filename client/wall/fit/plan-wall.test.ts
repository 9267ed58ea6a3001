import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import method from '#shared/content/method.json' with { type: 'json' };
import { noteHeight, planWall, type WallNote } from './plan-wall.ts';
import { linesOf, sizeFor, widthOf } from './text-size.ts';

const area = { width: 115, height: 59 };
const texts = method.notes.map((note) => note[note.lang as 'sv' | 'en']);
const notes = (count: number): WallNote[] =>
  Array.from({ length: count }, (_, place) => ({ id: `n${place}`, text: texts[place % texts.length] ?? '' }));

describe('the wall of notes', () => {
  it('[WALL-1] shows every note exactly once, whatever their number and length', () => {
    const any = fc.array(fc.string({ minLength: 1, maxLength: 140 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(any, fc.nat({ max: 12 }), (list, step) => {
        const given = list.map((text, place) => ({ id: `n${place}`, text }));
        const shown = planWall(given, area, step).pages.flat(2);
        expect([...shown].sort()).toEqual(given.map((note) => note.id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('[WALL-2] is never set smaller than 24 px at 1920', () => {
    for (const count of [1, 5, 17, 45, 60, 90, 150]) {
      for (const step of [0, 3, 20]) expect(planWall(notes(count), area, step).size).toBeGreaterThanOrEqual(1.5);
    }
  });

  it('[WALL-3] grows larger the fewer the notes are, and turns pages only when they are many', () => {
    const sizes = [2, 12, 25, 45].map((count) => planWall(notes(count), area).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBe(4.5);
    expect(planWall(notes(45), area).pages).toHaveLength(1);
    expect(planWall(notes(150), area).pages.length).toBeGreaterThan(1);
    expect(planWall(notes(150), area).pages.length).toBeLessThanOrEqual(4);
  });

  it('[WALL-4] keeps each column within the height it was given', () => {
    for (const count of [5, 17, 45, 60, 150]) {
      const plan = planWall(notes(count), area);
      const width = (area.width - 0.75 * (plan.columns - 1)) / plan.columns;
      const known = new Map(notes(count).map((note) => [note.id, note.text]));
      for (const column of plan.pages.flat()) {
        const height = column.reduce(
          (sum, id) => sum + 0.75 + noteHeight(known.get(id) ?? '', plan.size, width),
          -0.75,
        );
        expect(height).toBeLessThanOrEqual(area.height);
      }
    }
  });

  it('[WALL-5] steps down to smaller text or more pages, and never back up', () => {
    let before = planWall(notes(40), area, 0);
    for (let step = 1; step < 12; step += 1) {
      const plan = planWall(notes(40), area, step);
      expect(plan.pages.length > before.pages.length || plan.size < before.size).toBe(true);
      before = plan;
    }
  });

  it('[WALL-6] guesses lines as words wrap', () => {
    expect(widthOf('mm')).toBeCloseTo(1.68);
    expect(widthOf('ill', 'head')).toBeLessThan(widthOf('mmm', 'head') / 2);
    expect(linesOf('En tanke per lapp', 12)).toBe(1);
    expect(linesOf('En tanke per lapp', 5)).toBe(2);
    expect(linesOf('Mjukvaruutvecklingsenheten', 5)).toBe(3);
    expect(linesOf('rad\nrad\n\nrad', 12)).toBe(4);
    expect(linesOf('', 12)).toBe(1);
  });

  it('[WALL-6] takes the largest size that fits, and the smallest when none does', () => {
    const box = { width: 60, height: 20 };
    expect(sizeFor(['Kort'], box, [7, 5, 3], 1.1)).toBe(0);
    expect(sizeFor(['Lite längre fråga än så. '.repeat(3)], box, [7, 5, 3], 1.1)).toBe(1);
    expect(sizeFor(['Lång '.repeat(400)], box, [7, 5, 3], 1.1)).toBe(2);
  });
});
