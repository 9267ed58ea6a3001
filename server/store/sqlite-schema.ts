import type Database from 'libsql';

/**
 * Versioned migrations: entry n brings a database from version n to n + 1. Never change an entry that has been released.
 * No table has a time, an author or a counter of people: what was never stored cannot leak. WITHOUT ROWID, because a
 * hidden row number would keep the order in which rooms were made.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE rooms (
    room TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    seq INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE events (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (room, seq)
  ) WITHOUT ROWID;
  CREATE TABLE snapshots (
    room TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    state TEXT NOT NULL
  ) WITHOUT ROWID;
  INSERT INTO meta (name, value) VALUES ('boot', 0);
  `,
];

export const schemaVersion = migrations.length;

function versionOf(db: Database.Database): number {
  const row = db.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}

/**
 * Brings the database to the newest version, each step in a transaction of its own.
 * @returns false when the file was written by a newer server and must be left alone
 */
export function migrate(db: Database.Database): boolean {
  const from = versionOf(db);
  if (from > schemaVersion) return false;
  migrations.slice(from).forEach((sql, index) => {
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${from + index + 1}; COMMIT;`);
  });
  return true;
}
