import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { rejectionCodes } from '#shared/kernel/decision.ts';
import { asId, type BoxId } from '#shared/kernel/ids.ts';
import { stepKinds } from '#shared/steps/registry.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  normalizeCode,
  parseBody,
  parseCommand,
  parseDrafting,
  parseEnvelope,
  parseHello,
  parseJoin,
  parseOpen,
  stepOfBox,
} from './parse.ts';

// Many cases on a busy machine; and time to shorten a counterexample.
vi.setConfig({ testTimeout: 60_000 });

const kindOf = (step: string) => (step === 's2' ? 'write' : step === 's1' ? 'welcome' : undefined);
const hello = { v: 1, audience: 'participant', room: 'r1', token: 'a.b', since: null };
const envelope = { rev: 1, boxes: [{ box: 's2/q1/1', key: keyFor('e'), body: null }], pad: '  ' };
const open = { language: 'sv', team: 'Kundtjänst', template: 'standard', minutes: 60, always: [] };

const parsers: Readonly<Record<string, (input: unknown) => { readonly ok: boolean }>> = {
  hello: parseHello,
  command: (input) => parseCommand(input, kindOf),
  envelope: parseEnvelope,
  drafting: parseDrafting,
  open: parseOpen,
  join: parseJoin,
  ...Object.fromEntries(stepKinds.map((kind) => [`${kind} body`, (input: unknown) => parseBody(kind, input)])),
};

/** Good messages with one thing wrong, and things that are no messages at all. */
const anything = fc.oneof(
  fc.anything({ maxDepth: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc
    .tuple(
      fc.constantFrom<object>(hello, envelope, open, { type: 'pauseClock' }, { code: 'K7MQ2X' }),
      fc.string(),
      fc.anything(),
    )
    .map(([message, name, value]) => ({ ...message, [name]: value })),
  fc
    .tuple(fc.constantFrom<object>(hello, envelope, open), fc.nat({ max: 4 }), fc.anything())
    .map(([message, index, value]) => ({ ...message, [Object.keys(message)[index] ?? 'x']: value })),
);

describe('messages from outside', () => {
  it.each(Object.keys(parsers))(
    '[PROTOCOL-1] %s: no input makes the parser throw, and each refusal has a code',
    (name) => {
      fc.assert(
        fc.property(anything, (input) => {
          const parsed = parsers[name]?.(input);
          if (parsed && !parsed.ok) {
            const { rejection } = parsed as unknown as { rejection: { code: (typeof rejectionCodes)[number] } };
            expect(rejectionCodes).toContain(rejection.code);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each([
    ['hello', hello],
    ['envelope', envelope],
    ['open', open],
    ['join', { code: 'K7MQ2X' }],
    ['join', { room: 'r1', joinKey: 'abc' }],
    ['command', { type: 'pauseClock' }],
    ['command', { type: 'step', step: 's2', command: { type: 'reveal', opened: 0 } }],
    ['drafting', { norm: 'n1', theme: null, principle: 'Vi', boundary: '' }],
    ['write body', { notes: [], pass: true }],
  ] as const)('[PROTOCOL-1] %s is taken as it should be, and refused with one key more', (name, message) => {
    expect(parsers[name]?.(message)).toMatchObject({ ok: true });
    expect(parsers[name]?.({ ...message, seat: 3 })).toMatchObject({ ok: false });
  });

  it('[PROTOCOL-1] is refused when a value is too long', () => {
    expect(parseHello({ ...hello, token: 'x'.repeat(201) }).ok).toBe(false);
    expect(parseOpen({ ...open, team: 'x'.repeat(61) }).ok).toBe(false);
    expect(parseOpen({ ...open, minutes: 45 }).ok).toBe(false);
    const setup = { contact: '', manager: 'absent', bases: ['Dag', 'Natt'], rehearsal: false };
    expect(parseOpen({ ...open, setup }).ok).toBe(true);
    expect(parseOpen({ ...open, setup: { ...setup, bases: Array(7).fill('Dag') } }).ok).toBe(false);
    expect(parseOpen({ ...open, setup: { ...setup, contact: 'x'.repeat(141) } }).ok).toBe(false);
    expect(parseOpen({ ...open, setup: { ...setup, manager: 'boss' } }).ok).toBe(false);
    expect(parseOpen({ ...open, team: ' \u200b' }).ok).toBe(false);
    expect(parseDrafting({ norm: 'n', theme: null, principle: 'x'.repeat(281), boundary: '' }).ok).toBe(false);
    expect(parseJoin({ code: 'x'.repeat(41) }).ok).toBe(false);
    expect(parseDrafting(null)).toEqual({ ok: true, value: null });
  });

  it('[PROTOCOL-1] is cleaned on the way in', () => {
    expect(parseOpen({ ...open, team: '  Kund\u200btja\u0308nst ' })).toMatchObject({
      ok: true,
      value: { team: 'Kundtjänst' },
    });
    expect(parseBody('write', { notes: [{ key: keyFor('a'), text: ' a\u202e b ' }], pass: false })).toMatchObject({
      ok: true,
      value: { notes: [{ text: 'a b' }] },
    });
  });

  it('[PROTOCOL-2] is parsed as a command by the kind of step it names', () => {
    const command = (step: string, own: unknown) => parseCommand({ type: 'step', step, command: own }, kindOf);
    expect(command('s2', { type: 'reveal', opened: 0 })).toEqual({
      ok: true,
      value: { type: 'step', step: 's2', command: { type: 'reveal', opened: 0 } },
    });
    expect(command('s2', { type: 'countDots', round: 1 })).toMatchObject({ rejection: { code: 'protocol.malformed' } });
    expect(command('s2', { type: 'reveal', opened: 0, seat: 1 })).toMatchObject({ ok: false });
    expect(command('s9', { type: 'reveal', opened: 0 })).toMatchObject({ rejection: { code: 'step.unknown' } });
    expect(command('s1', {})).toMatchObject({ rejection: { code: 'protocol.malformed' } });
  });

  it('[ENVELOPE-3] is an envelope only with good names of boxes, keys and padding', () => {
    const withBox = (over: object) => parseEnvelope({ ...envelope, boxes: [{ ...envelope.boxes[0], ...over }] }).ok;
    expect(withBox({})).toBe(true);
    for (const box of ['s2/q1', 's2/q1/1/2', '/q1/1', 's2//1', 's2/q1/x', 's2/q 1/1', 's2/q1/10000', '../q1/1', 7])
      expect(withBox({ box }), String(box)).toBe(false);
    for (const key of ['', 'short', 'x'.repeat(25), 'x x x x x x x x x x x', 7]) expect(withBox({ key })).toBe(false);
    expect(parseEnvelope({ ...envelope, pad: ' x' }).ok).toBe(false);
    expect(parseEnvelope({ ...envelope, pad: ' '.repeat(20_001) }).ok).toBe(false);
    expect(parseEnvelope({ ...envelope, rev: -1 }).ok).toBe(false);
    expect(parseEnvelope({ ...envelope, boxes: Array.from({ length: 9 }, () => envelope.boxes[0]) }).ok).toBe(false);
  });

  it('[ENVELOPE-4] has bodies that are parsed by their step; a blank is always good', () => {
    for (const kind of stepKinds) expect(parseBody(kind, null)).toEqual({ ok: true, value: null });
    for (const kind of ['welcome', 'next'] as const)
      expect(parseBody(kind, {})).toMatchObject({ rejection: { code: 'envelope.invalid' } });
    expect(parseBody('dots', { themes: ['t1'] }).ok).toBe(true);
    expect(parseBody('dots', { notes: [], pass: true })).toMatchObject({ rejection: { code: 'envelope.invalid' } });
    expect(stepOfBox(asId<BoxId>('s2/q1/1'))).toBe('s2');
  });
});

describe('the room code', () => {
  it('[PROTOCOL-3] may be typed in any case and with gaps', () => {
    for (const typed of ['K7MQ2X', 'k7mq2x', ' k7m q2x ', 'K7M-Q2X']) expect(normalizeCode(typed)).toBe('K7MQ2X');
  });

  it('[PROTOCOL-3] is none with a sign outside the alphabet', () => {
    for (const typed of ['K7MQ2O', 'K7MQ20', 'K7MQ2!', 'K7MQ2Å']) expect(normalizeCode(typed)).toBe('');
  });

  it('[PROTOCOL-3] has no look-alikes, and is hard enough to guess', () => {
    for (const sign of '0O1ILU') expect(CODE_ALPHABET).not.toContain(sign);
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
    // A hundred open rooms must keep the chance of one guess under 1.4e-7.
    expect(100 / CODE_ALPHABET.length ** CODE_LENGTH).toBeLessThan(1.4e-7);
  });
});

describe('an agenda in the request to open', () => {
  const steps = buildAgenda('standard', 60, 'sv');
  const own = (change: object) => parseOpen({ ...open, agenda: { title: 'Vårt eget', steps }, ...change });

  it('[AGENDA-3] is taken with as many minutes as its steps have, and in a template’s lengths without one', () => {
    expect(own({})).toMatchObject({ ok: true, value: { agenda: { title: 'Vårt eget', steps } } });
    expect(own({ minutes: 59 })).toMatchObject({ ok: false, rejection: { code: 'protocol.malformed' } });
    expect(own({ template: 'blank' })).toMatchObject({ ok: true });
    expect(parseOpen({ ...open, template: 'blank' })).toMatchObject({ ok: false });
    expect(parseOpen({ ...open, template: 'followup' })).toMatchObject({ ok: false });
    expect(parseOpen({ ...open, template: 'followup', minutes: 30 })).toMatchObject({ ok: true });
  });

  it('[AGENDA-1] is refused with a code of its own', () => {
    const code = { ok: false, rejection: { code: 'agenda.invalid' } };
    expect(own({ agenda: { title: 'Vårt eget', steps: [] } })).toEqual(code);
    expect(own({ agenda: { title: '', steps } })).toEqual(code);
    expect(own({ agenda: steps })).toEqual(code);
    expect(own({ agenda: { title: 'Vårt eget', steps: [], more: 1 } })).toEqual(code);
    expect(own({ agenda: 7, team: '' })).toMatchObject({ rejection: { code: 'protocol.malformed' } });
  });
});
