import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NormId, NoteId } from '#shared/kernel/ids.ts';
import type { Joined, Opened } from '#shared/protocol/parse.ts';
import { type Canary, canary, keyCanary, sightings } from './canaries.ts';
import { RealProcess } from './real-process.ts';
import { TappedClient } from './tapped-client.ts';

/**
 * Unique strings are planted in everything that must not come out, and looked for in every message, in every file of the
 * data folder and in everything the server prints. The server is the real one, in a process of its own, behind a proxy
 * that tells it the browser's address.
 */
const userAgent = canary('user-agent');
const address: Canary = { name: 'address', value: '203.0.113.77' };
const team = canary('team');
const wrongCode: Canary = { name: 'wrong code', value: 'QQ9ZZ8' };
const headers = { 'User-Agent': userAgent.value, 'X-Forwarded-For': address.value };

const texts = Object.fromEntries(
  ['read', 'later', 'withdrawn', 'replaced', 'tooLate', 'misfit', 'malformed', 'answer', 'word', 'held'].map((name) => [
    name,
    canary(name),
  ]),
) as Record<
  'read' | 'later' | 'withdrawn' | 'replaced' | 'tooLate' | 'misfit' | 'malformed' | 'answer' | 'word' | 'held',
  Canary
>;
const noteKeys = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) =>
  keyCanary(`${name} note's key`),
);
const envelopeKeys = ['first', 'second', 'third', 'fourth'].map((name) => keyCanary(`${name} envelope's key`));

/** Lots: of the deal, of the box after it that placed nobody but the last phone, and of one that was never opened. */
const lots = [1, 2, 3].map((round) => [0, 1, 2, 3].map((seat) => keyCanary(`lot ${round} of phone ${seat}`)));
const lotsOf = (round: number): readonly Canary[] => lots[round - 1] ?? [];

let server: RealProcess;
let opened: Opened;
let desk: TappedClient;
let screen: TappedClient;
let phones: TappedClient[];
let credentials: Canary[];
let seats: Canary[];

const key = (keys: readonly Canary[], index: number) => keys[index]?.value ?? '';
const note = (index: number, text: Canary) => ({ key: key(noteKeys, index), text: text.value });
const phone = (index: number) => phones[index] as TappedClient;
/** Every message each client has got so far. */
const messages = () =>
  Object.fromEntries(
    [desk, screen, ...phones].map((client, index) => [
      ['desk', 'screen'][index] ?? `phone ${index - 1}`,
      // The engine gives text; files are read as bytes, so both are made the same.
      Buffer.from(client.in.join('\n'), 'utf8').toString('latin1'),
    ]),
  );
const printed = () => ({ 'what the server prints': Buffer.from(server.printed, 'utf8').toString('latin1') });

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}

async function enter(audience: 'facilitator' | 'screen' | 'participant', token: string): Promise<TappedClient> {
  return new TappedClient(server.url, { audience, room: opened.room, token, headers }).enter();
}

beforeAll(async () => {
  server = await RealProcess.start({ SAMSYN_TRUST_PROXY: '1' });
  opened = await post<Opened>('/api/workshops', {
    language: 'sv',
    team: team.value,
    template: 'standard',
    minutes: 60,
    always: [],
  });
  await post('/api/join', { code: wrongCode.value });
  desk = await enter('facilitator', opened.facilitatorKey);
  screen = await enter('screen', opened.screenKey);
  const joined = await Promise.all([0, 1, 2, 3].map(() => post<Joined>('/api/join', { code: opened.code })));
  phones = await Promise.all(joined.map(({ token }) => enter('participant', token)));
  const tokens = joined.map(({ token }) => token.split('.'));
  seats = tokens.flatMap(([seat = '', signature = ''], index) => [
    { name: `seat ${index}`, value: seat },
    { name: `signature of seat ${index}`, value: signature },
  ]);
  credentials = [
    { name: 'facilitator key', value: opened.facilitatorKey },
    { name: 'screen key', value: opened.screenKey },
  ];
});

afterAll(async () => {
  for (const client of [desk, screen, ...(phones ?? [])]) client?.close();
  await server?.remove();
});

/** What no message, no file and no line of the log may ever hold. */
const never = () => [
  ...[userAgent, address, wrongCode],
  ...[texts.withdrawn, texts.replaced, texts.tooLate, texts.misfit, texts.malformed, texts.word],
  ...noteKeys,
  ...envelopeKeys,
  ...seats,
];

/** Facilitator's and screen's keys are stored as their hashes in base64url, and go out to nobody. */
const plainOnly = (found: readonly string[]) => found.filter((each) => !/key as sha-256 in base64/.test(each));

async function nowhere(canaries: readonly Canary[]): Promise<void> {
  expect(sightings(canaries, { ...messages(), ...(await server.files()), ...printed() })).toEqual([]);
}

describe('the canary test', () => {
  it('[PRIVACY-2] finds what it looks for, so that finding nothing means something', async () => {
    expect(sightings([team], messages())).toHaveLength(6);
    expect(sightings([team], await server.files()).length).toBeGreaterThan(0);
    const hashes = sightings(credentials, await server.files());
    // One of them may lie across two of the database's pages, where no search in the bytes finds it.
    expect(hashes.length).toBeGreaterThan(0);
    expect(plainOnly(hashes)).toEqual([]);
    expect(sightings([team], { x: Buffer.from(team.value, 'utf16le').toString('latin1') })).toHaveLength(1);
  });

  it('[PRIVACY-2] sees nothing that was written before it is opened', async () => {
    await desk.goTo('write');
    await Promise.all(
      phones.map((each) => each.until('the first question', (view) => Object.keys(view.boxes).length === 1)),
    );
    phone(0).keep('q1', key(envelopeKeys, 0), { notes: [note(0, texts.read), note(1, texts.replaced)], pass: false });
    await phone(0).handIn();
    phone(0).keep('q1', key(envelopeKeys, 0), { notes: [note(0, texts.read)], pass: false });
    phone(1).keep('q1', key(envelopeKeys, 1), { notes: [note(2, texts.withdrawn)], pass: false });
    const named = { key: key(noteKeys, 5), text: `Kalle ${texts.held.value}` };
    phone(2).keep('q1', key(envelopeKeys, 2), { notes: [named], pass: false });
    for (const each of phones) await each.handIn();
    phone(1).keep('q1', key(envelopeKeys, 1), null);
    await phone(1).handIn();
    await desk.step('write', { type: 'goToQuestion', from: 0, to: 1 });
    await phone(2).until('the second question', (view) => Object.keys(view.boxes).length === 2);
    phone(2).keep('q2', key(envelopeKeys, 2), { notes: [note(3, texts.later)], pass: false });
    await phone(2).handIn();
    await nowhere([texts.read, texts.later, texts.held, ...never()]);
  });

  it('[PRIVACY-2] drops what does not fit without a trace', async () => {
    const box = phone(3).box('q1');
    const envelope = (body: unknown) => ({ rev: 99, boxes: [{ box, key: key(envelopeKeys, 3), body }], pad: '' });
    const misfit = { notes: [note(4, texts.misfit)], pass: false, author: 'x' };
    expect(await phone(3).say('envelope', envelope(misfit))).toMatchObject({ ok: false });
    expect(await desk.say('command', { type: texts.malformed.value })).toMatchObject({ ok: false });
    expect(
      await desk.say('command', { type: 'setAlways', lines: [texts.malformed.value], [texts.malformed.value]: 1 }),
    ).toMatchObject({ ok: false });
    await nowhere(never());
  });

  it('[PRIVACY-2] shows the first question’s notes and keeps the second’s back', async () => {
    const late = {
      rev: 999,
      boxes: [
        { box: phone(3).box('q1'), key: key(envelopeKeys, 3), body: { notes: [note(4, texts.tooLate)], pass: false } },
      ],
      pad: '',
    };
    await desk.step('write', { type: 'reveal', opened: 0 });
    await screen.until('the notes', (view) => Object.keys(view.notes).length === 1);
    expect(await phone(3).say('envelope', late)).toMatchObject({ rejection: { code: 'envelope.tooLate' } });
    expect(sightings([texts.read], messages()).length).toBeGreaterThanOrEqual(6);
    expect(sightings([texts.later], { ...messages(), ...printed() })).toEqual([]);
    await nowhere(never());
  });

  it('[PRIVACY-2] shows a held note to the workshop leader alone, until it is set aside', async () => {
    for (const each of [desk, screen, ...phones])
      await each.until('a held note', (view) => Object.keys(view.held).length === 1);
    expect(sightings([texts.held], { ...messages(), ...printed() })).toEqual([`${texts.held.name} as plain in desk`]);
    const [id = ''] = Object.keys(desk.view.heldTexts);
    const before = messages();
    await desk.must({ type: 'decideHeld', note: id as NoteId, as: 'aside' });
    await phone(0).until('a note set aside', (view) => Object.values(view.held)[0]?.status === 'aside');
    const since = Object.fromEntries(
      Object.entries(messages()).map(([name, all]) => [name, all.slice((before[name] ?? '').length)]),
    );
    expect(sightings([texts.held], since)).toEqual([]);
    await nowhere(never());
  });

  it('[PRIVACY-2] takes a hidden note from everybody but the workshop leader', async () => {
    const before = messages();
    const [id = ''] = Object.keys(desk.view.notes);
    await desk.must({ type: 'hideNote', note: id as NoteId, hidden: true });
    await screen.until('an empty wall', (view) => Object.keys(view.notes).length === 0);
    const since = Object.fromEntries(
      Object.entries(messages()).map(([name, all]) => [name, all.slice((before[name] ?? '').length)]),
    );
    expect(sightings([texts.read], since)).toEqual([`${texts.read.name} as plain in desk`]);
  });

  it('[PRIVACY-2] keeps bases, the links between rounds and lots that were not dealt to itself', async () => {
    await desk.goTo('groups');
    const lotFrom = (round: number, seat: number, from = round): unknown => ({
      lot: key(lotsOf(round), seat),
      base: seat % 2,
      earlier: from < round ? [key(lotsOf(from), seat)] : [],
    });
    const handLots = async (round: number, seats: readonly number[], from: number): Promise<void> => {
      await Promise.all(phones.map((each) => each.until('a box', (view) => `s10/deal/${round}` in view.boxes)));
      for (const seat of seats) {
        phone(seat).keep('deal', key(envelopeKeys, seat), lotFrom(round, seat, from));
        await phone(seat).handIn();
      }
    };
    await handLots(1, [0, 1, 2], 1);
    await nowhere([...lotsOf(1), ...never()]);
    await desk.step('groups', { type: 'deal', round: 1 });
    // Those who have a place hand in for the next box too; only the one who came late is seated from it.
    await handLots(2, [0, 1, 2, 3], 1);
    await desk.step('groups', { type: 'placeLate', round: 2 });
    await handLots(3, [0, 1, 2, 3], 2);
    await screen.until(
      'all have a place',
      ({ step }) => step.main?.kind === 'groups' && step.main.groups[0]?.lots.length === 4,
    );
    const seated = [...lotsOf(1).slice(0, 3), ...lotsOf(2).slice(3)];
    for (const lot of seated) expect(sightings([lot], messages()).length).toBeGreaterThanOrEqual(6);
    await nowhere([...lotsOf(2).slice(0, 3), ...lotsOf(3), ...never()]);
    const stored = Object.values(await server.files()).join('');
    expect(/"base"|"earlier"/.test(stored)).toBe(false);
  });

  it('[PRIVACY-2] keeps answers, tallies and too few words to itself', async () => {
    await desk.goTo('draft');
    const norm = 'n1' as NormId;
    await desk.step('draft', { type: 'writeNorm', norm, theme: null, principle: 'Vi hälsar.', boundary: '' });
    await desk.goTo('consent');
    await desk.step('consent', { type: 'ask', norm });
    for (const [index, each] of phones.entries()) {
      await each.until('the question', (view) => view.boxes[`s6/${norm}/1`] !== undefined);
      // A text that came with a yes is not one its author chose to show.
      const own = index === 0 ? [{ key: key(noteKeys, 4), text: texts.answer.value }] : [];
      each.keep(norm, key(envelopeKeys, index), { level: 'in', texts: own, canTry: false });
      await each.handIn();
    }
    await desk.step('consent', { type: 'closeRound', norm, round: 1 });
    await desk.must({ type: 'setFollowUp', date: '2099-06-11' });
    await desk.goTo('close');
    for (const [index, each] of phones.entries()) {
      await each.until('the last box', (view) => view.boxes['s8/word/1'] !== undefined);
      each.keep('word', key(envelopeKeys, index), { word: note(index, texts.word) });
      await each.handIn();
    }
    await desk.step('close', { type: 'showWords' });
    await nowhere([texts.answer, ...never()]);
    const stored = Object.values(await server.files()).join('');
    expect(/"level"|"canTry"|"tally"/.test(stored)).toBe(false);
  });

  it('[PRIVACY-2] gives keys to nobody who should not have them', async () => {
    const { joinKey } = screen.view.links.main;
    const secret = (value: string | null, name: string): Canary => ({ name, value: value ?? 'missing' });
    const join = secret(joinKey, 'join key');
    const toPhones = Object.fromEntries(Object.entries(messages()).filter(([name]) => name.startsWith('phone')));
    expect(sightings([join], messages()).length).toBeGreaterThan(0);
    await desk.must({ type: 'endWorkshop' });
    await screen.until('the end', (view) => view.workshop.main.status === 'ended');
    const read = secret(screen.view.links.main.readKey, 'read key');
    expect(sightings([join, read], toPhones)).toEqual([]);
    expect(sightings([join, read], { ...(await server.files()), ...printed() })).toEqual([]);
    expect(plainOnly(sightings(credentials, { ...messages(), ...(await server.files()), ...printed() }))).toEqual([]);
    expect(sightings(credentials, { ...messages(), ...printed() })).toEqual([]);
  });

  it('[PRIVACY-2] keeps added keys and the recovery phrase out of every message, file and line of the log', async () => {
    const bodies = { 'Content-Type': 'application/json', ...headers };
    const asked = await fetch(`${server.url}/api/rooms/${opened.room}/phrase`, {
      method: 'POST',
      headers: { ...bodies, Authorization: `Bearer ${opened.facilitatorKey}` },
      body: JSON.stringify({ language: 'sv' }),
    });
    const { phrase } = (await asked.json()) as { phrase: string };
    const [own, mistaken] = [keyCanary('recovered key'), canary('mistaken phrase')];
    const hash = createHash('sha256').update(own.value).digest('base64url');
    const ask = (said: string) =>
      fetch(`${server.url}/api/recover`, {
        method: 'POST',
        headers: bodies,
        body: JSON.stringify({ code: opened.code, phrase: said, key: { id: 'recovered', hash, label: '' } }),
      });
    expect((await ask(mistaken.value)).status).toBe(403);
    expect((await ask(phrase)).status).toBe(201);
    await desk.until('the new key', (view) => view.keys.recovered !== undefined);
    const secrets = [own, mistaken, { name: 'phrase', value: phrase }];
    const everywhere = { ...messages(), ...(await server.files()), ...printed() };
    expect(plainOnly(sightings(secrets, everywhere))).toEqual([]);
    expect(sightings([own], { ...messages(), ...printed() })).toEqual([]);
    const toOthers = Object.fromEntries(Object.entries(messages()).filter(([name]) => name !== 'desk'));
    expect(sightings([{ name: 'id of a key', value: 'recovered' }], toOthers)).toEqual([]);
  });

  it('[PRIVACY-2] logs nobody’s words, name, room or code', async () => {
    const room: Canary = { name: 'room', value: opened.room };
    const code: Canary = { name: 'code', value: opened.code };
    expect(sightings([team, room, code, ...Object.values(texts)], printed())).toEqual([]);
  });

  it('[PRIVACY-2] leaves nothing in any file once the workshop is deleted', async () => {
    const response = await fetch(`${server.url}/api/rooms/${opened.room}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${opened.facilitatorKey}`, ...headers },
    });
    expect(response.status).toBe(200);
    const room: Canary = { name: 'room', value: opened.room };
    const all = [team, room, ...credentials, ...Object.values(texts), ...never()];
    expect(sightings(all, await server.files())).toEqual([]);
    await server.stop();
    expect(sightings(all, { ...(await server.files()), ...printed() })).toEqual([]);
  });
});
