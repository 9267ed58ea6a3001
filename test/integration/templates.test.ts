import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lengthsOf, type TemplateKey, templateKeys } from '#shared/content/templates.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { noSetup } from '#shared/workshop/types.ts';
import { TestWorkshop } from '#test/support/room-client.ts';
import { leadToAgreement } from '#test/support/scripted-facilitator.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

const PEOPLE = 5;
const played = templateKeys.filter((key) => key !== 'blank');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ rehearsalPace: 'instant', maxRehearsals: 100 });
});
afterAll(async () => {
  await server.end();
});

/** Plays a template with a simulated team; returns how its norms ended. */
async function play(template: TemplateKey, minutes: number, language: Lang): Promise<string[]> {
  const workshop = await TestWorkshop.open(server.url, {
    ...{ template, minutes, language },
    setup: { ...noSetup, bases: [], rehearsal: true },
    rehearsal: { people: PEOPLE, pace: 'fast' },
  });
  const desk = await workshop.desk();
  await leadToAgreement(desk, PEOPLE);
  const statuses = Object.values(desk.view.norms).map(({ status }) => status);
  workshop.close();
  return statuses;
}

describe('every template in every length', () => {
  it.concurrent.each(played)('[REHEARSE-14] %s goes from start to agreement', async (template) => {
    const lengths = lengthsOf(template);
    const games = lengths.map((minutes, index) => play(template, minutes, index % 2 === 0 ? 'sv' : 'en'));
    for (const statuses of await Promise.all(games)) {
      expect(statuses.length).toBeGreaterThan(0);
      for (const status of statuses) expect(['adopted', 'onTrial']).toContain(status);
    }
  });
});
