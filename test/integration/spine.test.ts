import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NormId, ThemeId } from '#shared/kernel/ids.ts';
import { api, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.end();
});

const ok = { ok: true };
const theme = (text: string) => text as ThemeId;
const norm = (text: string) => text as NormId;

describe('a whole workshop over the wire', () => {
  it('[SERVER-1] goes from the lobby to the agreement, and every surface sees the same', async () => {
    const workshop = await TestWorkshop.open(server.url);
    const [desk, screen, phones] = await Promise.all([workshop.desk(), workshop.screen(), workshop.phones(5)]);
    await desk.until('five have joined', (view) => view.live.main.joined === 5);

    expect(await desk.goTo('welcome')).toEqual(ok);
    expect(await desk.goTo('write')).toEqual(ok);
    for (const [index, phone] of phones.entries()) {
      await phone.until('the first question collects', () => phone.collecting().length === 1);
      await phone.write('q1', `note ${index} a`, `note ${index} b`);
    }
    expect(Object.keys(screen.view.notes)).toHaveLength(0);
    expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
    await screen.until('ten notes', (view) => Object.keys(view.notes).length === 10);
    expect(
      Object.values(screen.view.notes)
        .map((note) => note.text)
        .sort(),
    ).toEqual([0, 1, 2, 3, 4].flatMap((index) => [`note ${index} a`, `note ${index} b`]));

    expect(await desk.goTo('themes')).toEqual(ok);
    const notes = Object.keys(desk.view.notes);
    for (const [index, name] of ['Möten', 'Fokus', 'Hjälp'].entries()) {
      const id = theme(`t${index}`);
      expect(await desk.stepCommand('themes', { type: 'addTheme', theme: id, name, notes: [] })).toEqual(ok);
    }
    expect(await desk.stepCommand('themes', { type: 'moveNote', note: notes[0] as never, theme: theme('t0') })).toEqual(
      ok,
    );
    await screen.until('three themes', (view) => Object.keys(view.themes).length === 3);

    expect(await desk.goTo('dots')).toEqual(ok);
    for (const phone of phones) {
      await phone.until('dots collect', () => phone.collecting().length === 1);
      phone.keep(phone.box('dots'), { themes: ['t0', 't1'] });
      expect(await phone.handIn()).toMatchObject(ok);
    }
    expect(await desk.stepCommand('dots', { type: 'countDots', round: 1 })).toEqual(ok);
    await screen.until('a ranking', (view) => view.themes.t0?.rank === 1);

    expect(await desk.goTo('draft')).toEqual(ok);
    expect(
      await desk.stepCommand('draft', {
        type: 'writeNorm',
        norm: norm('n1'),
        theme: theme('t0'),
        principle: 'Vi börjar i tid',
        boundary: '',
      }),
    ).toEqual(ok);

    expect(await desk.goTo('consent')).toEqual(ok);
    expect(await desk.stepCommand('consent', { type: 'ask', norm: norm('n1') })).toEqual(ok);
    for (const phone of phones) {
      await phone.until('the norm collects', () => phone.collecting().length === 1);
      phone.keep(phone.box('n1'), { level: 'in', texts: [], canTry: false });
    }
    // Nobody has handed in yet: the opening calls everything in.
    expect(await desk.stepCommand('consent', { type: 'closeRound', norm: norm('n1'), round: 1 })).toEqual(ok);
    await screen.until('the norm is adopted', (view) => view.norms.n1?.status === 'adopted');

    expect(await desk.goTo('next')).toEqual(ok);
    expect(await desk.command({ type: 'setFollowUp', date: '2099-01-15' })).toEqual(ok);
    expect(await desk.goTo('close')).toEqual(ok);
    for (const phone of phones) {
      await phone.until('the word collects', () => phone.collecting().length === 1);
      phone.keep(phone.box('word'), { word: { key: 'w'.repeat(21), text: 'glad' } });
      await phone.handIn();
    }
    expect(await desk.stepCommand('close', { type: 'showWords' })).toEqual(ok);
    expect(await desk.command({ type: 'endWorkshop' })).toEqual(ok);
    const ended = await screen.until('the end', (view) => view.workshop.main.status === 'ended');
    for (const phone of phones) await phone.until('the end', (view) => view.workshop.main.status === 'ended');

    const readKey = ended.links.main.readKey ?? '';
    const agreement = await api(server.url).agreement(workshop.opened.room, readKey);
    expect(agreement.status).toBe(200);
    expect(agreement.body).toMatchObject({ final: true, participants: 5, norms: [{ principle: 'Vi börjar i tid' }] });
    const markdown = await api(server.url).agreementMarkdown(workshop.opened.room, readKey);
    expect(markdown.headers.get('content-type')).toContain('text/markdown');
    expect(markdown.body).toContain('Vi börjar i tid');
    workshop.close();
  });
});
