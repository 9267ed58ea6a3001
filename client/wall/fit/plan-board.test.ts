import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import method from '#shared/content/method.json' with { type: 'json' };
import { type BoardNotes, planBoard } from './plan-board.ts';

const area = { width: 117.5, height: 61.5 };

/** The method's own notes in their true themes, repeated until there are `count`. */
function board(count: number, sorted = 1): BoardNotes {
  const all = Array.from({ length: count }, (_, place) => method.notes[place % method.notes.length]);
  const text = (note: (typeof all)[number]) => note?.sv ?? '';
  const placed = all.slice(0, Math.round(count * sorted));
  return {
    themes: method.themes.map((theme) => ({
      id: theme.id,
      name: theme.sv,
      texts: placed.filter((note) => note?.theme === theme.id).map(text),
    })),
    loose: [...placed.filter((note) => !note?.theme), ...all.slice(placed.length)].map(text),
  };
}

describe('the board', () => {
  it('[BOARD-1] has every theme in exactly one column', () => {
    const theme = fc.record({ name: fc.string({ maxLength: 40 }), texts: fc.array(fc.string({ maxLength: 140 })) });
    fc.assert(
      fc.property(
        fc.array(theme, { maxLength: 14 }),
        fc.array(fc.string({ maxLength: 140 }), { maxLength: 60 }),
        fc.nat({ max: 20 }),
        (themes, loose, step) => {
          const given = { themes: themes.map((entry, place) => ({ id: `t${place}`, ...entry })), loose };
          const shown = planBoard(given, area, step).columns.flat();
          expect([...shown].sort()).toEqual(given.themes.map((entry) => entry.id).sort());
        },
      ),
      { numRuns: 80 },
    );
  });

  it('[BOARD-2] is never set smaller than 24 px at 1920', () => {
    for (const count of [5, 45, 60, 150]) expect(planBoard(board(count), area).size).toBeGreaterThanOrEqual(1.5);
  });

  it('[BOARD-3] closes the smallest themes, a third of them at most, before it shows notes page by page', () => {
    for (const count of [16, 30, 45]) expect(planBoard(board(count), area).collapsed.size).toBe(0);
    const many = board(60);
    const { collapsed, pages } = planBoard(many, area);
    expect(collapsed.size).toBeGreaterThan(0);
    expect(pages).toBe(1);
    const sizes = (closed: boolean) =>
      many.themes.filter((theme) => collapsed.has(theme.id) === closed).map((theme) => theme.texts.length);
    expect(Math.max(...sizes(true))).toBeLessThanOrEqual(Math.min(...sizes(false)));
  });

  it('[BOARD-3] shows every theme’s notes in turn when there are too many for one board', () => {
    const plan = planBoard(board(150), area);
    expect(plan.collapsed.size).toBe(0);
    expect(plan.rows).not.toBeNull();
    const longest = Math.max(...board(150).themes.map((theme) => theme.texts.length));
    expect(plan.pages * (plan.rows ?? 0) * plan.across).toBeGreaterThanOrEqual(longest);
  });

  it('[BOARD-4] gives notes outside themes whole columns when they are many, and pages when they are very many', () => {
    expect(planBoard(board(45), area).looseColumns).toBe(0);
    expect(planBoard(board(45, 0.3), area).looseColumns).toBeGreaterThan(0);
    const unsorted = planBoard({ themes: [], loose: board(150, 0).loose }, area);
    expect(unsorted.looseColumns).toBe(4);
    expect(unsorted.pages).toBeGreaterThan(1);
    expect(unsorted.pages * unsorted.looseEach).toBeGreaterThanOrEqual(150);
  });

  it('[BOARD-4] lays notes singly where two side by side would break their words', () => {
    expect(planBoard({ themes: board(9).themes.slice(0, 4), loose: [] }, area)).toMatchObject({
      size: 2.125,
      across: 1,
    });
    expect(planBoard(board(45), area)).toMatchObject({ size: 1.5, across: 2 });
  });

  it('[BOARD-5] keeps a theme in its column while that fits, although a note has moved', () => {
    const plan = planBoard(board(30), area);
    const before = new Map(plan.columns.flatMap((column, place) => column.map((id) => [id, place] as const)));
    const [from, to, ...rest] = board(30).themes;
    if (!from || !to) throw new Error('the method has themes');
    const moved = {
      loose: board(30).loose,
      themes: [
        { ...from, texts: from.texts.slice(1) },
        { ...to, texts: [...to.texts, ...from.texts.slice(0, 1)] },
        ...rest,
      ],
    };
    const after = planBoard(moved, area, 0, before);
    expect(after.columns.map((column) => [...column].sort())).toEqual(plan.columns.map((column) => [...column].sort()));
  });

  it('[BOARD-6] steps down to smaller, tighter or closed, one at a time', () => {
    const dense = (step: number) => {
      const plan = planBoard(board(30), area, step);
      return [plan.size, plan.compact, plan.clamp, plan.collapsed.size, plan.rows];
    };
    for (let step = 0; step < 6; step += 1) expect(dense(step + 1)).not.toEqual(dense(step));
  });
});
