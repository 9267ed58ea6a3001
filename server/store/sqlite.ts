import { writeFileSync } from 'node:fs';
import Database from 'libsql';
import type { WorkshopEvent } from '#shared/workshop/types.ts';
import { type Snapshot, type Store, type StoredRoom, StoreError, StoreOpenError } from './port.ts';
import { migrate } from './sqlite-schema.ts';

/** For tests that must make the database misbehave. */
export interface SqliteHooks {
  opened?(db: Database.Database): void;
}

/**
 * The embedded database: one file, one process. Every append is committed with `synchronous=FULL` before it resolves.
 * Deleted content is overwritten (`secure_delete`) and does not linger in the write-ahead log (truncating checkpoint).
 */
export function sqliteStore(file: string, hooks: SqliteHooks = {}): Store {
  const db = openChecked(file);
  hooks.opened?.(db);
  const sql = statements(db);

  const room = (name: string): { code: string; seq: number } | undefined =>
    sql.room.get(name) as { code: string; seq: number } | undefined;

  const insert = (name: string, from: number, events: readonly WorkshopEvent[]): void => {
    events.forEach((event, index) => {
      sql.insertEvent.run(name, from + index + 1, JSON.stringify(event));
    });
  };

  return {
    async create(name, code, events) {
      transaction(db, () => {
        if (room(name) || sql.byCode.get(code)) throw new StoreError('taken');
        sql.insertRoom.run(name, code, events.length);
        insert(name, 0, events);
      });
    },
    async read(name): Promise<StoredRoom | null> {
      return guarded(() => {
        const found = room(name);
        return found ? readRoom(sql, name, found) : null;
      });
    },
    async append(name, expectedSeq, events) {
      transaction(db, () => {
        const { changes } = sql.advance.run(expectedSeq + events.length, name, expectedSeq);
        if (changes !== 1) throw new StoreError(room(name) ? 'conflict' : 'gone');
        insert(name, expectedSeq, events);
      });
    },
    async compact(name, { seq, state }) {
      transaction(db, () => {
        const found = room(name);
        if (!found) throw new StoreError('gone');
        const known = sql.snapshot.get(name) as { seq: number } | undefined;
        if (seq > found.seq || seq < (known?.seq ?? 0)) throw new StoreError('conflict');
        sql.putSnapshot.run(name, seq, JSON.stringify(state));
        sql.dropEvents.run(name, seq);
      });
      guarded(() => checkpoint(db));
    },
    async delete(name) {
      transaction(db, () => {
        sql.dropEvents.run(name, Number.MAX_SAFE_INTEGER);
        sql.dropSnapshot.run(name);
        sql.dropRoom.run(name);
      });
      guarded(() => checkpoint(db));
    },
    async findByCode(code) {
      return guarded(() => (sql.byCode.get(code) as { room: string } | undefined)?.room ?? null);
    },
    async openRooms() {
      return guarded(() => (sql.count.get() as { rooms: number }).rooms);
    },
    async rehearsals() {
      return guarded(() => (sql.rehearsals.all() as { room: string }[]).map(({ room }) => room));
    },
    async nextBoot() {
      return transaction(db, () => {
        sql.raiseBoot.run();
        return (sql.boot.get() as { value: number }).value;
      });
    },
    async close() {
      if (!db.open) return;
      // The library keeps the file open for as long as its statements live, so the lock must be given back by hand.
      // Leaving WAL does that, and leaves one plain file to copy.
      db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master');
      db.close();
    },
  };
}

type Statements = ReturnType<typeof statements>;

function statements(db: Database.Database) {
  return {
    room: db.prepare('SELECT code, seq FROM rooms WHERE room = ?'),
    byCode: db.prepare('SELECT room FROM rooms WHERE code = ?'),
    count: db.prepare('SELECT count(*) AS rooms FROM rooms'),
    insertRoom: db.prepare('INSERT INTO rooms (room, code, seq) VALUES (?, ?, ?)'),
    advance: db.prepare('UPDATE rooms SET seq = ? WHERE room = ? AND seq = ?'),
    dropRoom: db.prepare('DELETE FROM rooms WHERE room = ?'),
    events: db.prepare('SELECT event FROM events WHERE room = ? AND seq > ? ORDER BY seq'),
    insertEvent: db.prepare('INSERT INTO events (room, seq, event) VALUES (?, ?, ?)'),
    dropEvents: db.prepare('DELETE FROM events WHERE room = ? AND seq <= ?'),
    snapshot: db.prepare('SELECT seq, state FROM snapshots WHERE room = ?'),
    putSnapshot: db.prepare('INSERT OR REPLACE INTO snapshots (room, seq, state) VALUES (?, ?, ?)'),
    dropSnapshot: db.prepare('DELETE FROM snapshots WHERE room = ?'),
    // What a workshop is lies in its first event, or in the snapshot that has taken that event's place.
    rehearsals: db.prepare(
      `SELECT room FROM events WHERE seq = 1 AND json_extract(event, '$.info.setup.rehearsal') = 1
       UNION SELECT room FROM snapshots WHERE json_extract(state, '$.info.setup.rehearsal') = 1`,
    ),
    raiseBoot: db.prepare("UPDATE meta SET value = value + 1 WHERE name = 'boot'"),
    boot: db.prepare("SELECT value FROM meta WHERE name = 'boot'"),
  };
}

function readRoom(sql: Statements, name: string, found: { code: string; seq: number }): StoredRoom {
  const row = sql.snapshot.get(name) as { seq: number; state: string } | undefined;
  const snapshot: Snapshot | null = row ? { seq: row.seq, state: JSON.parse(row.state) as Snapshot['state'] } : null;
  const events = sql.events.all(name, snapshot?.seq ?? 0) as { event: string }[];
  return {
    code: found.code,
    seq: found.seq,
    snapshot,
    events: events.map(({ event }) => JSON.parse(event) as WorkshopEvent),
  };
}

/** Moves the write-ahead log into the file and cuts it to nothing, so that nothing deleted stays behind in it. */
function checkpoint(db: Database.Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function typed(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(codeOf(error) === 'SQLITE_FULL' ? 'full' : 'failed', { cause: error });
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw typed(error);
  }
}

/** All or nothing. A full disk may have ended the transaction by itself, so only an open one is rolled back. */
function transaction<T>(db: Database.Database, work: () => T): T {
  return guarded(() => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  });
}

/** Opens and checks the file before anything is written to it: a damaged database is reported and left as it is. */
function openChecked(file: string): Database.Database {
  try {
    // Made here so that a new one is for this user alone; the log beside it gets the same rights. One that is there stays.
    writeFileSync(file, '', { flag: 'a', mode: 0o600 });
    const db = new Database(file);
    try {
      prepareDatabase(db, file);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw error instanceof StoreOpenError ? error : openError(file, error);
  }
}

function prepareDatabase(db: Database.Database, file: string): void {
  // One process owns the file: a second server on the same folder is turned away instead of losing the race later.
  db.exec('PRAGMA locking_mode = EXCLUSIVE');
  const check = db.prepare('PRAGMA quick_check(1)').get() as { quick_check?: string };
  if (check.quick_check !== 'ok') throw damaged(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  if (!migrate(db)) {
    throw new StoreOpenError(
      `The database ${file} was written by a newer version of Samsyn. Start that version instead.`,
    );
  }
  checkpoint(db);
}

function damaged(file: string, cause?: unknown): StoreOpenError {
  return new StoreOpenError(
    `The database ${file} is damaged and was left as it is. Put a backup in its place, or choose another data folder.`,
    { cause },
  );
}

function openError(file: string, error: unknown): StoreOpenError {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return damaged(file, error);
  if (code.startsWith('SQLITE_BUSY')) {
    return new StoreOpenError(`Another Samsyn server is using the database ${file}. Stop it first.`, { cause: error });
  }
  if (code.startsWith('SQLITE_FULL')) {
    return new StoreOpenError(`The disk is full: the database ${file} cannot be opened.`, { cause: error });
  }
  return new StoreOpenError(`The database ${file} cannot be opened. May this user read and write it?`, {
    cause: error,
  });
}
