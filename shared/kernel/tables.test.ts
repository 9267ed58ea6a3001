import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { apply, diff, isEmpty, type Tables } from './tables.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/).filter((text) => !(text in Object.prototype));
const value = fc.jsonValue({ maxDepth: 2 });
const row = fc.dictionary(id, value, { maxKeys: 4 });
/** Views have the same tables always; only their rows come and go. */
const tables = fc.record({
  notes: fc.dictionary(id, row, { maxKeys: 5 }),
  themes: fc.dictionary(id, row, { maxKeys: 5 }),
  step: fc.dictionary(fc.constant('main'), row, { maxKeys: 1 }),
});

function frozen<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null) {
    for (const part of Object.values(thing)) frozen(part);
    Object.freeze(thing);
  }
  return thing;
}

describe('the difference of two views', () => {
  it('[KERNEL-1] applied to the first gives the second', () => {
    fc.assert(
      fc.property(tables, tables, (from, to) => {
        expect(apply(from, diff(from, to))).toEqual(to);
      }),
      { numRuns: 200 },
    );
  });

  it('[KERNEL-1] also after a trip over the wire', () => {
    fc.assert(
      fc.property(tables, tables, (from, to) => {
        const sent = JSON.parse(JSON.stringify(diff(from, to))) as ReturnType<typeof diff>;
        expect(apply(from, sent)).toEqual(JSON.parse(JSON.stringify(to)));
      }),
    );
  });

  it('[KERNEL-1] names only the rows that changed', () => {
    const from: Tables = { notes: { a: { text: 'one' }, b: { text: 'two' }, c: { text: 'three' } } };
    const to: Tables = { notes: { a: { text: 'one' }, b: { text: 'TWO' }, d: { text: 'four' } } };
    expect(diff(from, to)).toEqual({
      put: { notes: { b: { text: 'TWO' }, d: { text: 'four' } } },
      del: { notes: ['c'] },
    });
  });

  it('[KERNEL-2] is empty for equal views', () => {
    fc.assert(
      fc.property(tables, (view) => {
        expect(isEmpty(diff(view, structuredClone(view)))).toBe(true);
      }),
    );
    expect(isEmpty(diff({ notes: {} }, { notes: { a: {} } }))).toBe(false);
    expect(isEmpty(diff({ notes: { a: {} } }, { notes: {} }))).toBe(false);
  });

  it('[KERNEL-2] counts an undefined field as absent, as the wire does', () => {
    expect(isEmpty(diff({ notes: { a: { x: 1 } } }, { notes: { a: { x: 1, y: undefined } } }))).toBe(true);
    expect(isEmpty(diff({ notes: { a: { x: 1, y: null } } }, { notes: { a: { x: 1 } } }))).toBe(false);
  });

  it('[KERNEL-2] tells lists from tables and a shorter list from a longer one', () => {
    expect(isEmpty(diff({ t: { a: [] } }, { t: { a: {} } }))).toBe(false);
    expect(isEmpty(diff({ t: { a: [1] } }, { t: { a: [1, 2] } }))).toBe(false);
    expect(isEmpty(diff({ t: { a: [1, 2] } }, { t: { a: [2, 1] } }))).toBe(false);
  });

  it('[KERNEL-3] changes neither argument and keeps tables it does not name', () => {
    fc.assert(
      fc.property(tables, tables, (from, to) => {
        const delta = diff(frozen(from), frozen(to));
        const applied = apply(from, frozen(delta));
        for (const name of Object.keys(from) as (keyof typeof from)[])
          if (!(name in delta.put) && !(name in delta.del)) expect(applied[name]).toBe(from[name]);
      }),
    );
  });
});
