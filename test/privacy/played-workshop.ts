import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '#server/app.ts';
import type { Log } from '#server/ops/log.ts';
import { hashOf } from '#server/room/keys.ts';
import { sqliteStore } from '#server/store/sqlite.ts';
import { buildAgenda } from '#shared/content/agenda.ts';
import { siftStep } from '#shared/content/large.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import { asId, type NormId, type NoteId, type StepId, type ThemeId } from '#shared/kernel/ids.ts';
import type { SiftView } from '#shared/steps/sift/types.ts';
import { ratingAgenda } from '#shared/testing/rating-agenda.ts';
import { START } from '#shared/testing/rehearsal.ts';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import { openWorkshop } from '#shared/workshop/open.ts';
import { type AgendaStep, noSetup } from '#shared/workshop/types.ts';
import { api } from '#test/support/room-client.ts';
import { testConfig } from '#test/support/test-server.ts';
import { HandTurnedTimers } from './hand-turned-timers.ts';
import { type Part, partOf } from './parts.ts';
import { TappedClient } from './tapped-client.ts';

const ROOM = 'room-of-the-swap-test';
const CODE = 'K7MQ2X';
const FACILITATOR = 'facilitator-key-of-the-test';
const SCREEN = 'screen-key-of-the-test';
const norm = 'n1' as NormId;
const theme = (number: number) => `t${number}` as ThemeId;

/** Everything that leaves a workshop: what each client got, what can be read afterwards, what is stored and logged. */
export interface Traces {
  readonly desk: string;
  readonly screen: string;
  readonly phones: readonly string[];
  readonly agreement: string;
  readonly markdown: string;
  readonly files: Readonly<Record<string, string>>;
  readonly log: string;
}

/**
 * Plays one workshop from lobby to end on the real server and a database of its own, all chance and time given.
 * @param roles which part each seat plays; the same set of parts in another order is the same workshop by other people
 * @param play what happens in it; every step of the standard workshop, and a rating, unless said otherwise
 */
export async function playedWorkshop(roles: readonly number[], play: Play = playAll): Promise<Traces> {
  const data = await mkdtemp(join(tmpdir(), 'samsyn-privacy-'));
  const logged: unknown[] = [];
  const log: Log = { info: (...entry) => logged.push(entry), error: (...entry) => logged.push(entry) };
  const timers = new HandTurnedTimers(START);
  await storeWorkshop(join(data, 'samsyn.db'));
  const config = testConfig(data, { secret: 'a secret that is the same in every run' });
  const server = await startServer(config, { timers, log, random: seededRandom(4711) });
  const entrance = (audience: 'facilitator' | 'screen', token: string) => ({ audience, room: ROOM, token });
  const desk = await new TappedClient(server.url, entrance('facilitator', FACILITATOR)).enter();
  const screen = await new TappedClient(server.url, entrance('screen', SCREEN)).enter();
  const phones: TappedClient[] = [];
  for (const _ of roles) {
    const { body } = await api(server.url).join({ code: CODE });
    phones.push(await new TappedClient(server.url, { audience: 'participant', room: ROOM, token: body.token }).enter());
  }
  const clients = [desk, screen, ...phones];
  const stage: Stage = { desk, screen, phones, parts: roles.map(partOf), timers };
  await play(stage);
  const readKey = desk.view.links.main.readKey ?? '';
  const agreement = JSON.stringify((await api(server.url).agreement(ROOM, readKey)).body);
  const { body: markdown } = await api(server.url).agreementMarkdown(ROOM, readKey);
  for (const client of clients) client.close();
  await server.close();
  const files = await contentsOf(data);
  await rm(data, { recursive: true, force: true });
  return {
    desk: desk.in.join('\n'),
    screen: screen.in.join('\n'),
    phones: phones.map((phone) => phone.in.join('\n')),
    agreement,
    markdown,
    files,
    log: JSON.stringify(logged),
  };
}

/** The same room, code and keys in every run; otherwise made as the server makes it. */
async function storeWorkshop(file: string): Promise<void> {
  const store = sqliteStore(file);
  const info = {
    language: 'sv',
    team: 'Kundtjänst',
    title: 'Så vill vi ha det',
    template: 'standard',
    minutes: 60,
  } as const;
  const events = openWorkshop({
    info: { ...info, date: '2027-04-23', setup: noSetup, rehearsal: null },
    keys: [
      { id: 'k1', role: 'facilitator', hash: hashOf(FACILITATOR) },
      { id: 'k2', role: 'screen', hash: hashOf(SCREEN) },
    ],
    agenda: agenda(),
    always: [],
    followUp: '2027-06-04',
  });
  await store.create(ROOM, CODE, events);
  await store.close();
}

/** The standard workshop with a sifting, as large groups have, once groups have written; and a rating at the end. */
function agenda(): AgendaStep[] {
  const standard = buildAgenda('standard', 60, 'sv');
  const at = 1 + standard.findIndex((step) => step.id === 's10');
  const rating = ratingAgenda('sv').filter(({ kind }) => kind === 'rate');
  return [...standard.toSpliced(at, 0, siftStep('sv')), ...rating];
}

export interface Stage {
  readonly desk: TappedClient;
  readonly screen: TappedClient;
  readonly phones: readonly TappedClient[];
  readonly parts: readonly Part[];
  readonly timers: HandTurnedTimers;
}

type Play = (stage: Stage) => Promise<void>;

/** Waits until everybody has seen the same, so that the next thing happens after it in every run. */
export async function everybody(
  { desk, screen, phones }: Stage,
  what: string,
  holds: Parameters<TappedClient['until']>[1],
) {
  await Promise.all([desk, screen, ...phones].map((client) => client.until(what, holds)));
}

/** Each phone writes what its part says about the item, and sends. */
export async function handIn(stage: Stage, item: string, about = item): Promise<void> {
  await everybody(stage, `a box for ${item}`, (view) =>
    Object.values(view.boxes).some((row) => row.state === 'collecting' && row.item === item),
  );
  for (const [seat, phone] of stage.phones.entries()) {
    const entry = stage.parts[seat]?.(about);
    if (entry) phone.keep(item, entry.key, entry.body);
    await phone.handIn();
  }
  stage.timers.turn(10_000);
}

async function playAll(stage: Stage): Promise<void> {
  const { desk, timers } = stage;
  timers.turn(2_000);
  await everybody(stage, 'all have joined', (view) => view.live.main.joined === stage.phones.length);
  await playCheckin(stage);
  await playNotes(stage);
  await playGroups(stage);
  await playSift(stage);
  await playBoard(stage);
  await playGroupDrafts(stage);
  await playNorm(stage);
  await playRating(stage);
  await desk.goTo('next');
  await desk.must({ type: 'setFollowUp', date: '2027-06-11' });
  await desk.goTo('close');
  await handIn(stage, 'word');
  await desk.step('close', { type: 'showWords' });
  await desk.must({ type: 'endWorkshop' });
  await everybody(stage, 'the end', (view) => view.workshop.main.status === 'ended');
  timers.turn(10_000);
}

/** The check-in, from the question to the sentence that everybody sees. */
export async function playCheckin(stage: Stage): Promise<void> {
  await stage.desk.goTo('checkin');
  await handIn(stage, 'checkin');
  await stage.desk.step('checkin', { type: 'showCheckin' });
  await everybody(stage, 'the sentence', ({ step }) => step.main?.kind === 'checkin' && step.main.phase === 'shown');
}

async function playRating(stage: Stage): Promise<void> {
  await stage.desk.goTo('rate');
  await handIn(stage, 'ratings');
  await stage.desk.step('rate', { type: 'showRatings' });
  await everybody(stage, 'the ratings', ({ step }) => step.main?.kind === 'rate' && step.main.phase === 'shown');
}

async function playNotes(stage: Stage): Promise<void> {
  const { desk } = stage;
  await desk.goTo('write');
  await handIn(stage, 'q1');
  await desk.step('write', { type: 'goToQuestion', from: 0, to: 1 });
  await handIn(stage, 'q2');
  await desk.step('write', { type: 'reveal', opened: 0 });
  await playHeld(stage);
  await desk.step('write', { type: 'goToQuestion', from: 0, to: 1 });
  await everybody(stage, 'the second question', (view) => view.questions.q2?.shown === true);
}

/** Of the notes that name somebody one is given back, one set aside, one shown, the rest left; then it is asked again. */
async function playHeld(stage: Stage): Promise<void> {
  const { desk } = stage;
  const held = Object.entries(desk.view.heldTexts).sort(([, a], [, b]) => (a.text < b.text ? -1 : 1));
  for (const [index, as] of (['returned', 'aside', 'released'] as const).entries()) {
    const note = (held[index]?.[0] ?? '') as NoteId;
    await desk.must({ type: 'decideHeld', note, as });
  }
  await desk.step('write', { type: 'askAgain', item: 0, round: 2 });
  await everybody(stage, 'the question again', (view) => view.boxes['s2/q1/2'] !== undefined);
  await handIn(stage, 'q1', 'q1 again');
  await desk.step('write', { type: 'revealAgain', item: 0, round: 2 });
}

/** Two deals, of which the second knows the first by the lots that phones tell; and what the groups wrote. */
async function playGroups(stage: Stage): Promise<void> {
  const { desk } = stage;
  await desk.goTo('groups');
  await handIn(stage, 'deal', 'lot 1');
  await desk.step('groups', { type: 'deal', round: 1 });
  await everybody(stage, 'the next box', (view) => view.boxes['s10/deal/2'] !== undefined);
  await handIn(stage, 'deal', 'lot 2');
  await desk.step('groups', { type: 'deal', round: 2 });
  await handIn(stage, 'work', 'group notes');
  await desk.step('groups', { type: 'openWork' });
}

/** Each part rates some of the notes, as its phone would have drawn them. */
async function playSift(stage: Stage): Promise<void> {
  const { desk } = stage;
  await desk.goTo('sift');
  const { notes } = desk.view.step.main as SiftView;
  await handIn(stage, 'sift', `sift ${notes.join(' ')}`);
  await desk.step('sift', { type: 'openSift' });
}

async function playGroupDrafts(stage: Stage): Promise<void> {
  const { desk } = stage;
  const from = desk.view.workshop.main.current;
  await desk.must({ type: 'goToStep', from, to: asId<StepId>('s11'), confirmed: true });
  await handIn(stage, 'deal', 'lot 3');
  await desk.step('groups', { type: 'deal', round: 1 });
  await handIn(stage, 'work', 'group drafts');
  await desk.step('groups', { type: 'openWork' });
  await handIn(stage, 'choice', 'nothing');
  await desk.step('groups', { type: 'showChoice' });
}

async function playBoard(stage: Stage): Promise<void> {
  const { desk } = stage;
  await desk.goTo('themes');
  await handIn(stage, 'names');
  await desk.step('themes', { type: 'openNames', round: 1 });
  const notes = Object.entries(desk.view.notes).sort(([, a], [, b]) => (a.text < b.text ? -1 : 1));
  for (const number of [1, 2, 3, 4]) {
    const own = notes.filter((_note, index) => index % 5 === number).map(([id]) => id);
    await desk.step('themes', { type: 'addTheme', theme: theme(number), name: `Tema ${number}`, notes: own as never });
  }
  await desk.goTo('dots');
  await handIn(stage, 'dots');
  await desk.step('dots', { type: 'countDots', round: 1 });
}

async function playNorm(stage: Stage): Promise<void> {
  const { desk } = stage;
  await desk.goTo('draft');
  const topic = String((desk.view.step.main as { topic?: string }).topic);
  await handIn(stage, topic, 'proposals');
  await desk.step('draft', { type: 'openProposals', topic: topic as ThemeId, round: 1 });
  const wording = { principle: 'Vi hälsar på alla.', boundary: '' };
  await desk.step('draft', { type: 'writeNorm', norm, theme: topic as ThemeId, ...wording });
  await desk.goTo('consent');
  await desk.step('consent', { type: 'ask', norm });
  await handIn(stage, norm, 'first answer');
  await desk.step('consent', { type: 'closeRound', norm, round: 1 });
  await desk.step('consent', {
    type: 'askReworded',
    norm,
    round: 1,
    principle: 'Vi hälsar på alla vi möter.',
    boundary: '',
  });
  await everybody(
    stage,
    'the second round',
    (view) => view.boxes[boxId({ step: 's6' as never, item: norm, round: 2 })] !== undefined,
  );
  await handIn(stage, norm, 'second answer');
  await desk.step('consent', { type: 'closeRound', norm, round: 2 });
}

/** Every file of a folder, byte for byte. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'latin1')] as const));
  return Object.fromEntries(read.map(([file, content]) => [file.slice(folder.length + 1), content]));
}
