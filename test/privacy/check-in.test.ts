import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import method from '#shared/content/method.json' with { type: 'json' };
import type { Joined, Opened } from '#shared/protocol/parse.ts';
import { keyFor } from '#shared/testing/seeded-random.ts';
import { keyCanary, sightings } from './canaries.ts';
import { everybody, playCheckin, playedWorkshop, type Stage, type Traces } from './played-workshop.ts';
import { RealProcess } from './real-process.ts';
import { TappedClient } from './tapped-client.ts';

/**
 * The check-in's answers have five values, so no unique string can be planted in them. Instead the same workshop is
 * played with quite other answers: whatever is stored or logged must be the same, and of what is sent only the sentence
 * may differ, and only while it is shown.
 */
const seats = [0, 1, 2, 3, 4, 5, 6, 7];
const { bands } = method.safety_check;
/** A sentence as it is said. All three stand in the agenda that the desk can edit, and tell nothing there. */
const said = (band: keyof typeof bands) => `"sentence":${JSON.stringify(bands[band].sv)}`;

/** A check-in that these levels are answered in, and the step after it. */
function played(level: (seat: number) => number | null): Promise<Traces> {
  return playedWorkshop(seats, async (stage: Stage) => {
    const parts = seats.map((seat) => () => ({ key: keyFor(`check-in ${seat}`), body: { level: level(seat) } }));
    stage.timers.turn(2_000);
    await everybody(stage, 'all have joined', (view) => view.live.main.joined === seats.length);
    await playCheckin({ ...stage, parts });
    await stage.desk.goTo('write');
    await everybody(stage, 'the first question', (view) => view.step.main?.kind === 'write');
    stage.timers.turn(10_000);
  });
}

/** What was sent, with the sentence and its band taken out. */
const unsaid = (sent: string) =>
  Object.values(bands)
    .reduce((text, band) => text.replaceAll(JSON.stringify(band.sv), '"…"'), sent)
    .replaceAll(/"said":"\w+"/g, '"said":"…"');

describe('what the check-in leaves behind', () => {
  let high: Traces;
  let low: Traces;
  let few: Traces;
  beforeAll(async () => {
    high = await played(() => 5);
    low = await played(() => 1);
    few = await played((seat) => (seat < 4 ? 1 : null));
  });

  it('[CHECKIN-5] is one sentence for everybody, the same on every surface', () => {
    for (const trace of [high.desk, high.screen, ...high.phones]) expect(trace).toContain(said('high'));
    for (const trace of [low.desk, low.screen, ...low.phones]) {
      expect(trace).toContain(said('low'));
      expect(trace).not.toContain(said('high'));
    }
    for (const trace of [few.desk, few.screen, ...few.phones]) expect(trace).not.toContain(said('low'));
  });

  it('[CHECKIN-4] is in no file and no log: they are the same byte for byte, whatever was answered', () => {
    for (const other of [low, few]) {
      expect(other.log).toBe(high.log);
      expect(Object.keys(other.files)).toEqual(Object.keys(high.files));
      for (const [name, content] of Object.entries(high.files))
        expect(other.files[name] === content, `${name} differs`).toBe(true);
    }
  });

  it('[CHECKIN-5] is in nothing that is sent but the sentence itself', () => {
    expect(unsaid(low.desk)).toBe(unsaid(high.desk));
    expect(unsaid(low.screen)).toBe(unsaid(high.screen));
    expect(low.phones.map(unsaid)).toEqual(high.phones.map(unsaid));
  });
});

describe('check-in and rating in a process of its own', () => {
  const people = [0, 1, 2, 3, 4, 5];
  const keys = people.map((person) => keyCanary(`envelope's key of phone ${person}`));
  const keyOf = (person: number) => keys[person]?.value ?? '';
  let server: RealProcess;
  let desk: TappedClient;
  let phones: TappedClient[];

  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as T;
  };
  const stored = async () => Object.values(await server.files()).join('');
  const messages = () =>
    Object.fromEntries([desk, ...phones].map((client, index) => [`client ${index}`, client.in.join('\n')]));
  const places = async () => ({ ...messages(), ...(await server.files()), printed: server.printed });
  const handIn = async (item: string, body: (person: number) => unknown) => {
    for (const [person, phone] of phones.entries()) {
      await phone.until(`a box for ${item}`, ({ boxes }) => Object.values(boxes).some((box) => box.item === item));
      phone.keep(item, keyOf(person), body(person));
      await phone.handIn();
    }
  };

  beforeAll(async () => {
    server = await RealProcess.start({});
    const request = { language: 'sv', team: 'Laget', template: 'trust7', minutes: 60, always: [] };
    const opened = await post<Opened>('/api/workshops', request);
    const enter = (audience: 'facilitator' | 'participant', token: string) =>
      new TappedClient(server.url, { audience, room: opened.room, token }).enter();
    desk = await enter('facilitator', opened.facilitatorKey);
    const joined = await Promise.all(people.map(() => post<Joined>('/api/join', { code: opened.code })));
    phones = await Promise.all(joined.map(({ token }) => enter('participant', token)));
  });

  afterAll(async () => {
    for (const client of [desk, ...(phones ?? [])]) client?.close();
    await server?.remove();
  });

  it('[PRIVACY-2] keeps the check-in’s answers and its sentence out of every file and message', async () => {
    await desk.goTo('checkin');
    await handIn('checkin', (person) => ({ level: person < 2 ? 1 : 4 }));
    expect(Object.values(messages()).join('')).not.toContain(said('low'));
    await desk.step('checkin', { type: 'showCheckin' });
    for (const phone of phones)
      await phone.until('the sentence', ({ step }) => step.main?.kind === 'checkin' && step.main.said === 'low');
    expect(sightings(keys, await places())).toEqual([]);
    expect(/"level"|"said"|"sentence"/.test(await stored())).toBe(false);
    expect(/"level":/.test(Object.values(messages()).join(''))).toBe(false);
  });

  it('[PRIVACY-2] keeps every rating to itself, and all of a sentence that four have rated', async () => {
    await desk.goTo('rate');
    const levels = (person: number) =>
      [1, 2, 3, 4, 5, 6, 7].map((sentence) => ({
        item: `r${sentence}`,
        level: sentence === 1 && person > 3 ? null : 1 + (person % 3),
      }));
    await handIn('ratings', (person) => ({ ratings: levels(person), done: true }));
    await desk.step('rate', { type: 'showRatings' });
    for (const phone of phones)
      await phone.until('the words', ({ step }) => step.main?.kind === 'rate' && step.main.phase === 'shown');
    expect(sightings(keys, await places())).toEqual([]);
    const file = await stored();
    expect(file).toContain('"median"');
    expect(/"level"|"ratings"|"done"|"bars":\[/.test(file)).toBe(false);
    expect(/"level":|"ratings":/.test(Object.values(messages()).join(''))).toBe(false);
    const [, first = ''] = /"results":\{"r1":([^,]*),/.exec(file) ?? [];
    expect(first).toBe('null');
  });
});
