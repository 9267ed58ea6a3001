import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '#shared/workshop/views.ts';
import { type Phone, type RoomClient, TestWorkshop } from '#test/support/room-client.ts';
import { startTestServer, type TestServer } from '#test/support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.end();
});

const ok = { ok: true };

interface Room {
  readonly room: TestWorkshop;
  readonly desk: RoomClient;
  readonly phones: readonly Phone[];
  /** The first of the phones. */
  readonly phone: Phone;
}

/** A workshop with so many phones, where the first question has just been asked. */
async function writing(people: number, run: (room: Room) => Promise<void>): Promise<void> {
  const room = await TestWorkshop.open(server.url);
  const [desk, phones] = await Promise.all([room.desk(), room.phones(people)]);
  expect(await desk.goTo('write')).toEqual(ok);
  for (const phone of phones) await phone.until('the question collects', () => phone.collecting().length > 0);
  const [phone] = phones;
  if (!phone) throw new Error('nobody is here');
  await run({ room, desk, phones, phone }).finally(() => room.close());
}

describe('coming late and coming back', () => {
  it('[BACK-1] gives somebody who comes late the whole view, and lets them write', () =>
    writing(4, async ({ room, desk, phone }) => {
      await phone.write('q1', 'early');
      const late = await room.phone();
      const withoutPresence = ({ live: _live, ...rest }: View) => rest;
      expect(withoutPresence(late.view)).toEqual(withoutPresence(phone.view));
      expect(await late.write('q1', 'late')).toMatchObject(ok);
      expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
      await late.until('both notes', (view) => Object.keys(view.notes).length === 2);
    }));

  it('[BACK-2] brings a view up to date with the deltas since, when they are at hand', () =>
    writing(1, async ({ desk, phone }) => {
      const since = { boot: phone.boot, seq: phone.seq };
      for (const blanked of [true, false, true]) await desk.command({ type: 'blankScreen', blanked });
      await phone.until('a blank screen', (view) => view.workshop.main.blanked);
      const answer = await phone.hello(since);
      expect(answer).toMatchObject({ ok: true, view: null });
      expect(answer.ok && answer.deltas.length).toBeGreaterThanOrEqual(3);
    }));

  it('[BACK-3] sends the whole view when the break was long, the number is unknown, or it is of another boot', () =>
    writing(1, async ({ desk, phone }) => {
      const old = { boot: phone.boot, seq: phone.seq };
      for (let index = 0; index < 80; index++) await desk.command({ type: 'lockRoom', locked: index % 2 === 0 });
      for (const since of [old, { boot: old.boot, seq: 9_999 }, { boot: old.boot + 1, seq: phone.seq }]) {
        const answer = await phone.hello(since);
        expect(answer).toMatchObject({ ok: true, deltas: [], view: { workshop: { main: { locked: false } } } });
      }
    }));

  it('[BACK-4] keeps the same seat and one contribution when a phone comes back or has two tabs', () =>
    writing(3, async ({ room, desk, phone }) => {
      const second = await room.phone(phone.credentials.token);
      await phone.write('q1', 'first tab');
      phone.drop();
      await phone.waitFor('the line to break', () => !phone.socket.connected);
      await phone.waitFor('the phone to be back', () => phone.socket.connected);
      await phone.hello();
      expect(second.view.live.main.joined).toBeLessThanOrEqual(3);
      phone.keep(phone.box('q1'), { notes: [{ key: 'k'.repeat(21), text: 'changed' }], pass: false });
      expect(await phone.handIn()).toMatchObject(ok);
      second.close();
      expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
      const view = await desk.until('the reveal', ({ notes }) => Object.keys(notes).length > 0);
      expect(Object.values(view.notes).map((note) => note.text)).toEqual(['changed']);
      await desk.until('still three', ({ live }) => live.main.joined === 3);
    }));

  it('[BACK-5] never lets an older envelope replace a newer one', () =>
    writing(1, async ({ desk, phone }) => {
      const box = phone.box('q1');
      const at = (rev: number) => ({
        rev,
        boxes: [
          { box, key: 'a'.repeat(21), body: { notes: [{ key: 'b'.repeat(21), text: `rev ${rev}` }], pass: false } },
        ],
        pad: '',
      });
      expect(await phone.sendEnvelope(at(5))).toMatchObject({ ok: true, boot: phone.boot, rev: 5 });
      expect(await phone.sendEnvelope(at(3))).toMatchObject({ ok: true, boot: phone.boot, rev: 5 });
      phone.socket.off('collect');
      expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
      const view = await desk.until('the reveal', ({ notes }) => Object.keys(notes).length > 0);
      expect(Object.values(view.notes).map((note) => note.text)).toEqual(['rev 5']);
    }));

  it('[BACK-6] refuses what comes after the opening, and takes nothing of it', () =>
    writing(2, async ({ desk, phone }) => {
      const box = phone.box('q1');
      expect(await desk.stepCommand('write', { type: 'reveal', opened: 0 })).toEqual(ok);
      const late = await phone.sendEnvelope({
        rev: 9,
        boxes: [{ box, key: 'a'.repeat(21), body: { notes: [{ key: 'b'.repeat(21), text: 'late' }], pass: false } }],
        pad: '',
      });
      expect(late).toEqual({ ok: false, rejection: { code: 'envelope.tooLate' } });
      expect(Object.keys(desk.view.notes)).toHaveLength(0);
    }));

  it('[BACK-7] shows presence and progress as counts and bands, late and slowly, never per message', () =>
    writing(9, async ({ desk, phones, phone }) => {
      await desk.until('nine', (view) => view.live.main.joined === 9);
      const before = phone.heard.length;
      for (const [index, writer] of phones.entries()) if (index > 0) await writer.write('q1', `note ${index}`);
      await desk.until('most have handed in', (view) => view.live.main.handedIn === 'most');
      // Eight people wrote; the one who did not heard of it in a step or two, not in eight.
      const frames = phone.heard.slice(before).filter(({ event }) => event === 'frame');
      expect(frames.length).toBeLessThanOrEqual(3);
      expect(JSON.stringify(frames)).not.toContain('note ');
    }));
});

describe('two facilitators', () => {
  it('[DESK-1] lets one of two clicks win and tells the other', () =>
    writing(4, async ({ room, desk }) => {
      const other = await room.desk();
      const target = (kind: string) =>
        Object.entries(desk.view.agenda).find(([, row]) => row.kind === kind)?.[0] as typeof desk.step;
      const from = desk.step;
      const answers = await Promise.all([
        desk.command({ type: 'goToStep', from, to: target('themes'), confirmed: true }),
        other.command({ type: 'goToStep', from, to: target('draft'), confirmed: true }),
      ]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, rejection: { code: 'step.changed' } });
    }));

  it('[DESK-2] opens once when both ask for the same opening', () =>
    writing(4, async ({ room, desk, phone }) => {
      const other = await room.desk();
      await phone.write('q1', 'once');
      const answers = await Promise.all([
        desk.stepCommand('write', { type: 'reveal', opened: 0 }),
        other.stepCommand('write', { type: 'reveal', opened: 0 }),
      ]);
      expect(answers).toEqual([ok, ok]);
      const view = await other.until('the reveal', ({ notes }) => Object.keys(notes).length > 0);
      expect(Object.keys(view.notes)).toHaveLength(1);
    }));

  it('[DESK-3] sends what is being drafted to the screens only, and takes it back when the desk goes', () =>
    writing(1, async ({ room, desk, phone }) => {
      const [screen, other] = await Promise.all([room.screen(), room.desk()]);
      desk.socket.emit('drafting', { norm: 'n1', theme: null, principle: 'Vi bör', boundary: '' });
      await screen.waitFor('the draft', () => screen.drafting?.principle === 'Vi bör');
      const later = await room.screen();
      await later.waitFor('the draft, for a screen that comes later', () => later.drafting?.principle === 'Vi bör');
      desk.close();
      await screen.waitFor('no draft', () => screen.drafting === null);
      expect(JSON.stringify([phone.heard, other.heard])).not.toContain('Vi bör');
    }));

  it('[DESK-4] does not let phones or screens command', () =>
    writing(1, async ({ room, phone }) => {
      const screen = await room.screen();
      const refused = { ok: false, rejection: { code: 'role.notAllowed' } };
      expect(await phone.command({ type: 'lockRoom', locked: true })).toEqual(refused);
      expect(await screen.command({ type: 'lockRoom', locked: true })).toEqual(refused);
      expect(await screen.sendEnvelope({ rev: 1, boxes: [], pad: '' })).toEqual(refused);
    }));
});
