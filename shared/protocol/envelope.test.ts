import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanText } from '#shared/kernel/text.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { BOX_BYTES, receiptFor, sealEnvelope } from './envelope.ts';
import { parseBody, parseEnvelope } from './parse.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

const bytes = (thing: unknown) => new TextEncoder().encode(JSON.stringify(thing)).length;
const key = fc.integer().map((number) => keyFor(`${number}`));

/** Any text a note may hold: up to 140 units after cleaning, heavy with what takes room in JSON and UTF-8. */
const noteText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 140 }),
    fc
      .array(fc.constantFrom('"', '\\', '\n', 'å', '中', '😀', '👩\u200d💻', 'ﷺ', '\u0001', '\ud800', '\u007f', '<'), {
        maxLength: 140,
      })
      .map((parts) => parts.join('')),
    fc.constantFrom('中', '"', '\\', 'ﷺ', '\n\n x').map((sign) => sign.repeat(140).slice(0, 140)),
  )
  .map((text) => cleanText(text.slice(0, 140)).slice(0, 140))
  .map(cleanText);

const notes = fc.record({
  notes: fc.array(fc.record({ key, text: noteText.filter((text) => text.length > 0) }), { maxLength: 3 }),
  pass: fc.boolean(),
});
const proposals = fc.record({
  proposals: fc.array(
    fc.record({ key, form: fc.constantFrom('principle', 'boundary'), text: noteText.filter((text) => text !== '') }),
    { maxLength: 2 },
  ),
});
const answer = fc.record({
  level: fc.constantFrom('in', 'tryable', 'concern', 'objection', 'pass'),
  texts: fc.array(fc.record({ key, text: noteText.filter((text) => text.length > 0) }), { maxLength: 2 }),
  canTry: fc.boolean(),
});
const body = fc.oneof(fc.constant(null), notes, proposals, answer);
const box = fc.record({
  box: fc.constantFrom('s2/q1/1', 's10/q8/1', `s12/${'x'.repeat(40)}/1000`, 's4/dots/2'),
  key,
  body,
});
const rev = fc.integer({ min: 0, max: 1_000_000 });

describe('the envelope', () => {
  it('[ENVELOPE-1] has the same length in bytes whatever it holds', () => {
    fc.assert(
      fc.property(rev, box, (number, one) => {
        expect(bytes(sealEnvelope(number, [one]))).toBe(BOX_BYTES);
      }),
      { numRuns: 200 },
    );
    expect(bytes(sealEnvelope(0, [{ box: 's2/q1/1', key: keyFor('blank'), body: null }]))).toBe(BOX_BYTES);
  });

  it('[ENVELOPE-1] has a length that depends on the number of boxes alone', () => {
    fc.assert(
      fc.property(rev, fc.array(box, { minLength: 1, maxLength: 8 }), (number, boxes) => {
        expect(bytes(sealEnvelope(number, boxes))).toBe(BOX_BYTES * boxes.length);
      }),
      { numRuns: 200 },
    );
    expect(bytes(sealEnvelope(0, []))).toBe(BOX_BYTES);
  });

  it('[ENVELOPE-2] holds three notes of 140 signs in any script', () => {
    for (const sign of ['a', 'å', '中', '"', '\\', 'ﷺ', '😀']) {
      const text = sign.repeat(140).slice(0, 140);
      const full = { notes: [0, 1, 2].map((index) => ({ key: keyFor(`${index}`), text })), pass: false };
      const envelope = sealEnvelope(999_999, [{ box: `s99/${'q'.repeat(40)}/1000`, key: keyFor('e'), body: full }]);
      expect(bytes(envelope), sign).toBe(BOX_BYTES);
      expect(parseEnvelope(envelope)).toMatchObject({ ok: true });
    }
  });

  it('[ENVELOPE-2] is taken by the parser, and its body by its step', () => {
    fc.assert(
      fc.property(rev, key, notes, (number, own, written) => {
        const sealed = sealEnvelope(number, [{ box: 's2/q1/1', key: own, body: written }]);
        const parsed = parseEnvelope(JSON.parse(JSON.stringify(sealed)));
        expect(parsed).toEqual({ ok: true, value: sealed });
        expect(parseBody('write', written)).toEqual({ ok: true, value: written });
      }),
    );
  });

  it('[ENVELOPE-5] is answered at one length, however often its sender has changed something', () => {
    const length = bytes(receiptFor(1, 0));
    for (const [boot, rev] of [
      [1, 9],
      [1, 10],
      [1, 12_345],
      [99, 0],
      [1_000_000, 1_000_000],
    ] as const) {
      expect(bytes(receiptFor(boot, rev))).toBe(length);
      expect(receiptFor(boot, rev)).toMatchObject({ ok: true, boot, rev });
    }
  });

  it('[ENVELOPE-1] says nothing in its padding', () => {
    expect(sealEnvelope(1, []).pad).toMatch(/^ +$/);
  });
});
