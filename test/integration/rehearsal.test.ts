import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { largeAgenda } from '#shared/content/large.ts';
import type { RehearsalPlan } from '#shared/workshop/types.ts';
import { noSetup } from '#shared/workshop/types.ts';
import { api, TestWorkshop } from '#test/support/room-client.ts';
import { leadToAgreement } from '#test/support/scripted-facilitator.ts';
import { startTestServer, type TestServer, temporaryFolder } from '#test/support/test-server.ts';

let server: TestServer;
afterEach(async () => {
  await server.end();
});

const instant = { rehearsalPace: 'instant' } as const;
const asked = (people: number, pace: RehearsalPlan['pace'] = 'fast') => ({
  setup: { ...noSetup, bases: [], rehearsal: true },
  rehearsal: { people, pace },
});
const rehearse = (people: number) => TestWorkshop.open(server.url, asked(people));

describe('a rehearsal', () => {
  it.each([3, 5, 8, 30])(
    '[REHEARSE-1] with %i simulated people goes from the lobby to an agreement',
    async (people) => {
      server = await startTestServer(instant);
      const workshop = await rehearse(people);
      const [desk, screen] = await Promise.all([workshop.desk(), workshop.screen()]);
      // A phone in a person's hand that hands in nothing; of four, that would be one too many.
      const own = people < 5 ? [] : [await workshop.phone()];
      const count = people + own.length;
      const all = await desk.until('all are here', (view) => view.live.main.joined === count);
      expect(all.live.main.simulated).toBe(people);
      await leadToAgreement(desk, count, async (kind) => {
        if (kind !== 'write') return;
        expect(Object.keys(desk.view.notes).length).toBeGreaterThan(people);
        // One of them named somebody: it was held, and never reached the wall.
        expect(desk.view.workshop.main.heldNotes).toBe(1);
        expect(JSON.stringify(screen.view)).not.toMatch(/Kalle|Miriam/);
      });
      const norms = Object.values(desk.view.norms);
      expect(norms.filter(({ status }) => status === 'adopted' || status === 'onTrial').length).toBeGreaterThan(0);
      expect(norms.some(({ earlier }) => earlier.length > 0)).toBe(true);
      for (const client of [desk, screen, ...own]) expect(client.view.workshop.main.setup.rehearsal).toBe(true);
      const { readKey } = desk.view.links.main;
      const agreement = await api(server.url).agreement(workshop.opened.room, readKey ?? '');
      expect(agreement.body).toMatchObject({ rehearsal: true, final: true });
      workshop.close();
    },
  );

  it('[REHEARSE-1] with 30 simulated people holds the workshop for large groups', async () => {
    server = await startTestServer(instant);
    const agenda = { title: 'Så vill vi ha det', steps: largeAgenda('standard', 'sv') };
    const workshop = await TestWorkshop.open(server.url, { ...asked(30), minutes: 90, agenda });
    const desk = await workshop.desk();
    await desk.until('all are here', (view) => view.live.main.joined === 30);
    await leadToAgreement(desk, 30, async (kind) => {
      if (kind !== 'sift' || desk.view.step.main?.kind !== 'sift') return;
      expect(desk.view.step.main).toMatchObject({ phase: 'sifted', few: false });
      expect(desk.view.step.main.chosen.length).toBeGreaterThan(0);
    });
    const norms = Object.values(desk.view.norms);
    expect(norms.length).toBeGreaterThan(0);
    expect(norms.map(({ status }) => status)).not.toContain('adopted');
    expect(norms.map(({ status }) => status)).toContain('onTrial');
    workshop.close();
  }, 180_000);

  it('[REHEARSE-2] goes on after a restart of the server, and the team comes back', async () => {
    const data = await temporaryFolder();
    server = await startTestServer({ ...instant, data });
    const port = server.port;
    const workshop = await rehearse(5);
    const desk = await workshop.desk();
    await desk.until('all are here', (view) => view.live.main.joined === 5);
    expect(await desk.goTo('welcome')).toEqual({ ok: true });
    expect(await desk.goTo('write')).toEqual({ ok: true });
    expect(await desk.command({ type: 'lockRoom', locked: true })).toEqual({ ok: true });
    const { boot } = desk;
    await server.close();
    server = await startTestServer({ ...instant, data, port });
    await desk.waitFor('the desk is back', () => desk.boot > boot);
    const back = await desk.until('the team is back', (view) => view.live.main.simulated === 5);
    expect(back.live.main.joined).toBe(5);
    await desk.until('they write again', (view) => view.live.main.handedIn === 'nearlyAll');
    expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual({ ok: true });
    expect(Object.keys(desk.view.notes).length).toBeGreaterThan(2);
    workshop.close();
  });

  it('[REHEARSE-3] is erased when nobody real has been there for a while', async () => {
    server = await startTestServer(instant, { rehearsalTimes: { erase: 300 } });
    const workshop = await rehearse(3);
    const desk = await workshop.desk();
    await desk.until('the team is here', (view) => view.live.main.simulated === 3);
    const { room, facilitatorKey } = workshop.opened;
    workshop.close();
    await expect.poll(async () => (await server.rooms.get(room)) === null, { timeout: 10_000 }).toBe(true);
    expect((await api(server.url).agreement(room, facilitatorKey)).status).toBe(404);
    const file = await readFile(join(server.data, 'samsyn.db'), 'latin1');
    expect(file).not.toContain('Testlaget');
    expect(file).not.toContain(room);
  });

  it('[REHEARSE-3] is erased also when the server was restarted and nobody came back', async () => {
    const data = await temporaryFolder();
    server = await startTestServer({ ...instant, data });
    const workshop = await rehearse(3);
    const desk = await workshop.desk();
    await desk.until('the team is here', (view) => view.live.main.simulated === 3);
    workshop.close();
    await server.close();
    server = await startTestServer({ ...instant, data }, { rehearsalTimes: { erase: 300 } });
    const { room } = workshop.opened;
    await expect.poll(async () => (await server.rooms.get(room)) === null, { timeout: 10_000 }).toBe(true);
  });

  it('[REHEARSE-4] is refused when as many teams play as the server may have', async () => {
    server = await startTestServer({ ...instant, maxRehearsals: 1 });
    const workshop = await rehearse(3);
    const desk = await workshop.desk();
    await desk.until('the team is here', (view) => view.live.main.simulated === 3);
    const refused = await api(server.url).open(asked(3));
    expect(refused).toMatchObject({ status: 503, body: { rejection: { code: 'rehearsal.full' } } });
    expect((await api(server.url).open()).status).toBe(201);
    await api(server.url).remove(workshop.opened.room, workshop.opened.facilitatorKey);
    await expect.poll(async () => (await api(server.url).open(asked(3))).status, { timeout: 10_000 }).toBe(201);
    workshop.close();
  });

  it('[REHEARSE-5] must be asked for with its mark, and with a team of 3 to 30', async () => {
    server = await startTestServer(instant);
    const { setup, rehearsal } = asked(3);
    const bad = [{ setup }, { rehearsal }, asked(2), asked(31), { setup: noSetup, rehearsal }];
    for (const request of bad) {
      const { status } = await api(server.url).post('/api/workshops', {
        ...{ language: 'sv', team: 'Laget', template: 'standard', minutes: 60, always: [] },
        ...request,
      });
      expect(status).toBe(400);
    }
  });

  it('[REHEARSE-6] sends the team away when nobody real is there, and has it back when somebody is', async () => {
    server = await startTestServer(instant, { rehearsalTimes: { rest: 300 } });
    const workshop = await rehearse(3);
    const first = await workshop.desk();
    await first.until('the team is here', (view) => view.live.main.simulated === 3);
    first.close();
    await expect.poll(() => server.rehearsals.playing, { timeout: 10_000 }).toBe(0);
    const again = await workshop.desk();
    await expect.poll(() => server.rehearsals.playing, { timeout: 10_000 }).toBe(1);
    await again.until('the team is back', (view) => view.live.main.away === 3 && view.live.main.joined === 6);
    workshop.close();
  });
});
