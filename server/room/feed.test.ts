import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Tables } from '#shared/kernel/tables.ts';
import type { View } from '#shared/workshop/views.ts';
import { Feed } from './feed.ts';

const view = (tables: Record<string, Record<string, unknown>>) => tables as unknown as View;

describe('the feed of one audience', () => {
  it('[FEED-1] numbers what changed and keeps silent about what did not', () => {
    const feed = new Feed(view({ t: { a: 1 } }));
    expect(feed.advance(view({ t: { a: 1 } }))).toBeNull();
    expect(feed.advance(view({ t: { a: 2 } }))).toEqual({ seq: 1, delta: { put: { t: { a: 2 } }, del: {} } });
    expect(feed.advance(view({ t: { a: 2 } }))).toBeNull();
    expect(feed.advance(view({ t: {} }))).toEqual({ seq: 2, delta: { put: {}, del: { t: ['a'] } } });
  });

  it('[FEED-2] brings anybody who was ever here to the present view, by deltas or as a whole', () => {
    const table = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 30 }), (states) => {
        const feed = new Feed(view({ t: {} }));
        const history: { seq: number; view: Tables }[] = [{ seq: 0, view: { t: {} } }];
        for (const rows of states) {
          const frame = feed.advance(view({ t: rows }));
          if (frame) history.push({ seq: frame.seq, view: { t: rows } });
        }
        const now = history.at(-1);
        for (const known of history) {
          const standing = feed.standing(known.seq);
          let tables = (standing.view ?? known.view) as unknown as Tables;
          for (const delta of standing.deltas) tables = apply(tables, delta);
          expect([standing.seq, tables]).toEqual([now?.seq, now?.view]);
        }
      }),
    );
  });

  it('[FEED-3] sends the whole view after a long absence, a number from nowhere, or none', () => {
    const feed = new Feed(view({ t: { a: 0 } }));
    for (let index = 1; index <= 300; index++) feed.advance(view({ t: { a: index } }));
    for (const since of [null, 0, 200, 301, -1]) {
      expect(feed.standing(since)).toEqual({ seq: 300, view: { t: { a: 300 } }, deltas: [] });
    }
    expect(feed.standing(300)).toEqual({ seq: 300, view: null, deltas: [] });
    expect(feed.standing(290).deltas).toHaveLength(10);
  });

  it('[FEED-4] hands out one and the same view until something changes, so that it is encoded once', () => {
    const feed = new Feed(view({ t: { a: 0 } }));
    expect(feed.standing(null).view).toBe(feed.standing(null).view);
  });
});
