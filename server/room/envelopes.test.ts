import { describe, expect, it } from 'vitest';
import { Envelopes } from './envelopes.ts';

const contribution = (rev: number, boxes: Record<string, unknown>) => ({
  rev,
  boxes: new Map(Object.entries(boxes).map(([box, body]) => [box, { key: `key of ${String(body)}`, body }])),
});
const bodies = (envelopes: Envelopes, box: string) => envelopes.sealed(box).map(({ body }) => body);

describe('envelopes', () => {
  it('[ENV-1] are replaced as a whole by a newer one of the same seat, never by an older', () => {
    const envelopes = new Envelopes();
    const open = ['a', 'b'];
    expect(envelopes.put('seat', contribution(2, { a: 'a2', b: 'b2' }), open)).toBe(2);
    expect(envelopes.put('seat', contribution(1, { a: 'a1', b: 'b1' }), open)).toBe(2);
    expect([bodies(envelopes, 'a'), bodies(envelopes, 'b')]).toEqual([['a2'], ['b2']]);
    expect(envelopes.put('seat', contribution(3, { a: 'a3' }), open)).toBe(3);
    expect([bodies(envelopes, 'a'), bodies(envelopes, 'b')]).toEqual([['a3'], []]);
  });

  it('[ENV-2] keep what was handed in for boxes that do not collect just now', () => {
    const envelopes = new Envelopes();
    envelopes.put('seat', contribution(1, { a: 'a1' }), ['a']);
    envelopes.put('seat', contribution(2, { b: 'b2' }), ['b']);
    expect(bodies(envelopes, 'a')).toEqual(['a1']);
  });

  it('[ENV-3] leave without their seats, in an order that has nothing to do with arrival', () => {
    const one = new Envelopes();
    const two = new Envelopes();
    for (const name of ['x', 'y', 'z']) one.put(`seat ${name}`, contribution(1, { a: name }), ['a']);
    for (const name of ['z', 'x', 'y']) two.put(`other ${name}`, contribution(5, { a: name }), ['a']);
    expect(one.sealed('a')).toEqual(two.sealed('a'));
    expect(Object.keys(one.sealed('a')[0] ?? {})).toEqual(['key', 'body']);
  });

  it('[ENV-4] count as handed in when there is something in them that counts', () => {
    const envelopes = new Envelopes();
    envelopes.put('writer', contribution(1, { a: 'text' }), ['a']);
    envelopes.put('blank', contribution(1, { a: null }), ['a']);
    envelopes.put('empty', contribution(1, { a: '' }), ['a']);
    expect(envelopes.handedIn('a', (body) => body !== '')).toBe(1);
    expect(envelopes.sealed('a')).toHaveLength(3);
  });

  it('[ENV-5] are forgotten once opened, but not which revision was the newest', () => {
    const envelopes = new Envelopes();
    envelopes.put('seat', contribution(4, { a: 'a', b: 'b' }), ['a', 'b']);
    envelopes.drop(['a']);
    expect([bodies(envelopes, 'a'), bodies(envelopes, 'b'), envelopes.isEmpty()]).toEqual([[], ['b'], false]);
    envelopes.drop(['b']);
    expect(envelopes.isEmpty()).toBe(true);
    expect(envelopes.put('seat', contribution(3, { c: 'old' }), ['c'])).toBe(4);
  });
});
