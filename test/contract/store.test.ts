import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#server/store/memory.ts';
import { type Store, StoreError, type StoreErrorKind } from '#server/store/port.ts';
import { sqliteStore } from '#server/store/sqlite.ts';
import { openingEvents } from '#shared/testing/rehearsal.ts';
import { replay } from '#shared/workshop/evolve.ts';
import type { WorkshopEvent } from '#shared/workshop/types.ts';

const opening = openingEvents();
const always = (...lines: string[]): WorkshopEvent => ({ on: 'record', event: { type: 'alwaysSet', lines } });
const locked = (is: boolean): WorkshopEvent => ({ on: 'workshop', type: 'roomLocked', locked: is });

async function fails(kind: StoreErrorKind, work: Promise<unknown>): Promise<void> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ kind });
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-store-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const stores: readonly (readonly [string, () => Store])[] = [
  ['memory', () => memoryStore()],
  ['sqlite', () => sqliteStore(join(folder, 'samsyn.db'))],
];

describe.each(stores)('the store port, kept by %s', (_name, open) => {
  let store: Store;
  beforeEach(() => {
    store = open();
  });
  afterEach(async () => {
    await store.close();
  });

  it('[STORE-1] gives back what a room was created with, in order', async () => {
    await store.create('room', 'CODE22', opening);
    expect(await store.read('room')).toEqual({
      code: 'CODE22',
      seq: opening.length,
      snapshot: null,
      events: JSON.parse(JSON.stringify(opening)),
    });
    expect(await store.read('other')).toBeNull();
  });

  it('[STORE-21] finds the rehearsals among the rooms, folded into a snapshot or not', async () => {
    const rehearsal = openingEvents({ setup: { rehearsal: true } });
    await store.create('real', 'CODE22', opening);
    await store.create('played', 'CODE33', rehearsal);
    await store.create('folded', 'CODE44', rehearsal);
    await store.compact('folded', { seq: rehearsal.length, state: replay(rehearsal) });
    expect([...(await store.rehearsals())].sort()).toEqual(['folded', 'played']);
    await store.delete('folded');
    expect(await store.rehearsals()).toEqual(['played']);
  });

  it('[STORE-2] refuses a room or a code that exists, and leaves nothing half made', async () => {
    await store.create('room', 'CODE22', opening);
    await fails('taken', store.create('room', 'CODE33', opening));
    await fails('taken', store.create('second', 'CODE22', opening));
    expect(await store.read('second')).toBeNull();
    expect(await store.findByCode('CODE33')).toBeNull();
    expect(await store.openRooms()).toBe(1);
  });

  it('[STORE-3] appends after the expected number only, so that two writers cannot both win', async () => {
    await store.create('room', 'CODE22', [locked(false)]);
    await store.append('room', 1, [locked(true), locked(false)]);
    await fails('conflict', store.append('room', 1, [always('lost')]));
    await fails('conflict', store.append('room', 9, [always('gap')]));
    await fails('gone', store.append('nowhere', 0, [always('x')]));
    const stored = await store.read('room');
    expect(stored).toMatchObject({ seq: 3, events: [locked(false), locked(true), locked(false)] });
  });

  it('[STORE-4] lets exactly one of many appends at once through', async () => {
    await store.create('room', 'CODE22', [locked(false)]);
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => store.append('room', 1, [always(`try ${index}`)])),
    );
    expect(tries.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
    expect(await store.read('room')).toMatchObject({ seq: 2 });
  });

  it('[STORE-5] compacts a log into a snapshot and counts on from there', async () => {
    await store.create('room', 'CODE22', opening);
    const state = replay(opening);
    await store.compact('room', { seq: opening.length, state });
    await store.append('room', opening.length, [always('after')]);
    expect(await store.read('room')).toEqual({
      code: 'CODE22',
      seq: opening.length + 1,
      snapshot: { seq: opening.length, state: JSON.parse(JSON.stringify(state)) },
      events: [always('after')],
    });
  });

  it('[STORE-6] keeps the events after the snapshot when the log has gone on', async () => {
    await store.create('room', 'CODE22', [locked(true)]);
    await store.append('room', 1, [locked(false)]);
    await store.compact('room', { seq: 1, state: replay([locked(true)]) });
    const stored = await store.read('room');
    expect(stored).toMatchObject({ seq: 2, snapshot: { seq: 1 }, events: [locked(false)] });
  });

  it('[STORE-7] refuses a snapshot of what is not stored, or older than the one it has', async () => {
    await store.create('room', 'CODE22', [locked(true), locked(false)]);
    await store.compact('room', { seq: 2, state: replay(opening) });
    await fails('conflict', store.compact('room', { seq: 3, state: replay(opening) }));
    await fails('conflict', store.compact('room', { seq: 1, state: replay(opening) }));
    await fails('gone', store.compact('nowhere', { seq: 0, state: replay(opening) }));
  });

  it('[STORE-8] deletes a room with everything in it; its code is free again', async () => {
    await store.create('room', 'CODE22', opening);
    await store.compact('room', { seq: opening.length, state: replay(opening) });
    await store.append('room', opening.length, [always('more')]);
    await store.create('other', 'CODE33', opening);
    await store.delete('room');
    await store.delete('room');
    expect(await store.read('room')).toBeNull();
    expect(await store.findByCode('CODE22')).toBeNull();
    expect(await store.openRooms()).toBe(1);
    await fails('gone', store.append('room', 1, [always('ghost')]));
    await store.create('room', 'CODE22', [locked(true)]);
    expect(await store.read('room')).toMatchObject({ seq: 1, snapshot: null, events: [locked(true)] });
  });

  it('[STORE-9] finds a room by its code', async () => {
    await store.create('one', 'CODE22', opening);
    await store.create('two', 'CODE33', opening);
    expect(await store.findByCode('CODE33')).toBe('two');
    expect(await store.findByCode('CODE44')).toBeNull();
  });

  it('[STORE-10] never gives out the same boot number twice', async () => {
    const boots = await Promise.all(Array.from({ length: 20 }, () => store.nextBoot()));
    expect(new Set(boots).size).toBe(20);
    expect(await store.nextBoot()).toBe(Math.max(...boots) + 1);
  });

  it('[STORE-11] hands out copies: changing what was read changes nothing stored', async () => {
    await store.create('room', 'CODE22', [always('as it is')]);
    const stored = await store.read('room');
    const events = (stored?.events ?? []) as WorkshopEvent[];
    events.push(locked(true));
    expect(await store.read('room')).toMatchObject({ seq: 1, events: [always('as it is')] });
  });
});

describe('the database file', () => {
  const file = () => join(folder, 'samsyn.db');
  const everyFile = async () => {
    const parts = await Promise.all(
      ['', '-wal', '-shm', '-journal'].map((end) => readFile(`${file()}${end}`).catch(() => Buffer.alloc(0))),
    );
    return Buffer.concat(parts).toString('latin1');
  };

  it('[STORE-12] keeps everything, and the boot number, from one start to the next', async () => {
    const first = sqliteStore(file());
    await first.create('room', 'CODE22', opening);
    const boot = await first.nextBoot();
    await first.close();
    const second = sqliteStore(file());
    expect(await second.read('room')).toMatchObject({ code: 'CODE22', seq: opening.length });
    expect(await second.nextBoot()).toBe(boot + 1);
    await second.close();
  });

  it('[STORE-13] leaves nothing of a deleted room in the file or its log', async () => {
    const store = sqliteStore(file());
    await store.create('keep', 'CODE33', [always('stays')]);
    await store.create('room', 'CODE22', [always('canary-first')]);
    for (let seq = 1; seq < 60; seq++) await store.append('room', seq, [always(`canary-${seq}-${'x'.repeat(500)}`)]);
    expect(await everyFile()).toContain('canary-59');
    await store.delete('room');
    expect(await everyFile()).not.toContain('canary');
    await store.close();
    expect(await everyFile()).not.toContain('canary');
    expect(await everyFile()).toContain('stays');
  });

  it('[STORE-21] is for its own user alone, and so is its log, whatever the folder allows', async () => {
    const store = sqliteStore(file());
    await store.create('room', 'CODE22', opening);
    for (const name of [file(), `${file()}-wal`]) expect((await stat(name)).mode & 0o077).toBe(0);
    await store.close();
  });

  it('[STORE-14] leaves nothing of compacted events behind', async () => {
    const store = sqliteStore(file());
    await store.create('room', 'CODE22', [always('canary-gone'), always('now')]);
    await store.compact('room', { seq: 2, state: replay([always('now')]) });
    expect(await everyFile()).not.toContain('canary');
    await store.close();
  });

  it('[STORE-15] has no time, author or hidden row number in any table', async () => {
    const store = sqliteStore(file());
    await store.close();
    const { default: Database } = await import('libsql');
    const db = new Database(file());
    const tables = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all() as {
      name: string;
      sql: string;
    }[];
    expect(tables.map((table) => table.name).sort()).toEqual(['events', 'meta', 'rooms', 'snapshots']);
    for (const { sql } of tables) {
      expect(sql).toMatch(/WITHOUT ROWID\s*$/);
      expect(sql).not.toMatch(
        /\b(at|time|date|created|updated|author|seat|user|participant|address)\b|_at\b|timestamp/i,
      );
    }
    db.close();
  });

  it('[STORE-16] reports a damaged file at opening in one plain sentence and does not touch it', async () => {
    const store = sqliteStore(file());
    await store.create('room', 'CODE22', [always('x'.repeat(200_000))]);
    await store.close();
    const whole = await readFile(file());
    const overwritten = Buffer.from(whole);
    overwritten.fill(0xa5, 4096, 4096 * 5);
    for (const damaged of [Buffer.from('not a database at all '.repeat(500)), overwritten, whole.subarray(0, 9000)]) {
      await writeFile(file(), damaged);
      expect(() => sqliteStore(file())).toThrow(/is damaged and was left as it is/);
      expect((await readFile(file())).equals(damaged)).toBe(true);
    }
  });

  it('[STORE-17] turns a second server on the same file away', async () => {
    const store = sqliteStore(file());
    expect(() => sqliteStore(file())).toThrow(/Another Samsyn server is using/);
    await store.create('room', 'CODE22', opening);
    await store.close();
  });

  it('[STORE-18] leaves a file of a newer version alone', async () => {
    const store = sqliteStore(file());
    await store.close();
    const { default: Database } = await import('libsql');
    const db = new Database(file());
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => sqliteStore(file())).toThrow(/newer version/);
  });

  it('[STORE-19] fails with a type when the disk is full; what is stored stays readable and writing goes on later', async () => {
    let limit: (pages: number) => void = () => undefined;
    const store = sqliteStore(file(), {
      opened: (db) => {
        limit = (pages) => db.exec(`PRAGMA max_page_count = ${pages}`);
      },
    });
    await store.create('room', 'CODE22', [always('before')]);
    limit(1);
    await fails('full', store.append('room', 1, [always('y'.repeat(50_000))]));
    expect(await store.read('room')).toMatchObject({ seq: 1, events: [always('before')] });
    limit(1_000_000);
    await store.append('room', 1, [always('after')]);
    expect(await store.read('room')).toMatchObject({ seq: 2 });
    await store.close();
  });

  it('[STORE-20] loses nothing committed when the files are taken as they lie, without a close', async () => {
    const store = sqliteStore(file());
    await store.create('room', 'CODE22', [always('one')]);
    await store.append('room', 1, [always('two')]);
    const copy = join(folder, 'copy.db');
    await copyFile(file(), copy);
    await copyFile(`${file()}-wal`, `${copy}-wal`);
    const other = sqliteStore(copy);
    expect(await other.read('room')).toMatchObject({ seq: 2, events: [always('one'), always('two')] });
    await other.close();
    await store.close();
  });
});
