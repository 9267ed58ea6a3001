import { expect, it } from 'vitest';
import { largeAgenda } from '#shared/content/large.ts';
import { siftBody } from '#shared/testing/large-play.ts';
import { TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer } from '#test/support/test-server.ts';

const PEOPLE = 200;
const ok = { ok: true };

it('[SIFT-6] two hundred phones write four hundred notes, and sift them to those that go on', async () => {
  const server = await startTestServer({ maxParticipants: 300 });
  const steps = largeAgenda('standard', 'sv').filter((step) => !['s9', 's10'].includes(step.id));
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const room = await TestWorkshop.open(server.url, { minutes, agenda: { title: 'Så vill vi ha det', steps } });
  const [desk, screen] = await Promise.all([room.desk(), room.screen()]);
  const phones = await room.phones(PEOPLE);
  await desk.until('all have joined', (view) => view.live.main.joined === PEOPLE);
  expect(await desk.goTo('welcome')).toEqual(ok);
  expect(await desk.goTo('write')).toEqual(ok);
  await Promise.all(
    phones.map(async (phone, person) => {
      await phone.until('the question', (view) => Object.values(view.boxes).some((box) => box.item === 'q1'));
      await phone.write('q1', `Lapp ${person} om kaffet`, `Lapp ${person} om mötena`);
    }),
  );
  expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
  expect(await desk.goTo('sift')).toEqual(ok);
  await Promise.all(
    phones.map(async (phone, person) => {
      const { step } = await phone.until('the sifting', (view) => view.step.main?.kind === 'sift');
      if (step.main?.kind !== 'sift') throw new Error('no sifting');
      const about = (note: string) => (phone.view.notes[note]?.text.endsWith('kaffet') ? 2 : 0);
      phone.keep(phone.box('sift'), siftBody(step.main, person, about));
      await phone.handIn();
    }),
  );
  expect(await desk.stepCommand('sift', { type: 'openSift' })).toEqual(ok);
  const { step, notes } = await screen.until('the outcome', (view) => {
    return view.step.main?.kind === 'sift' && view.step.main.phase === 'sifted';
  });
  if (step.main?.kind !== 'sift') throw new Error('no sifting');
  const { chosen } = step.main;
  expect(step.main.few).toBe(false);
  expect(Object.keys(notes)).toHaveLength(2 * PEOPLE);
  expect(chosen.length).toBeGreaterThanOrEqual(24);
  expect(chosen.length).toBeLessThan(PEOPLE);
  for (const note of chosen) expect(notes[note]?.text).toMatch(/kaffet$/);
  room.close();
  await server.end();
}, 180_000);
