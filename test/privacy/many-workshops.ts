import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#server/ops/log.ts';
import type { RoomActor } from '#server/room/actor.ts';
import type { Member } from '#server/room/room-types.ts';
import { Rooms } from '#server/room/rooms.ts';
import { sqliteStore } from '#server/store/sqlite.ts';
import type { StepId } from '#shared/kernel/ids.ts';
import { sealEnvelope } from '#shared/protocol/envelope.ts';
import { type CommandAnswer, PROTOCOL_VERSION } from '#shared/protocol/messages.ts';
import type { Opened } from '#shared/protocol/parse.ts';
import { START } from '#shared/testing/rehearsal.ts';
import { keyFor, seededRandom } from '#shared/testing/seeded-random.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { HandTurnedTimers } from './hand-turned-timers.ts';
import { contentsOf } from './played-workshop.ts';

export const PEOPLE = 6;
export const NOTES = 2;

/** Which note of which person of which workshop; what somebody who holds the files would look for. */
export const noteText = (workshop: number, person: number, note: number) => `lapp-${workshop}-${person}-${note}.`;
export const noteName = /lapp-(\d+)-(\d+)-(\d+)\./g;

export interface Evidence {
  /** The database while the server runs, with its write-ahead log. */
  readonly running: Readonly<Record<string, string>>;
  /** The database after the server has stopped. */
  readonly stopped: Readonly<Record<string, string>>;
  /** What every phone was sent at the reveal, workshop by workshop. */
  readonly sent: readonly string[];
}

/** Many small workshops, one after the other, in one database. In each, people write and send in turn: 0 first. */
export async function manyWorkshops(count: number): Promise<Evidence> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-privacy-'));
  const store = sqliteStore(join(folder, 'samsyn.db'));
  const calls = new Map<string, Room>();
  const rooms = new Rooms({
    store,
    timers: new HandTurnedTimers(START),
    random: seededRandom(2027),
    log: silentLog,
    secret: Buffer.alloc(32, 5),
    maxPresent: 300,
    outbox: (room) => ({
      frame: (audience, frame) => void calls.get(room)?.sent(audience, JSON.stringify(frame)),
      collect: () => calls.get(room)?.handIn(),
      drafting: () => undefined,
      bye: () => undefined,
      hangUp: () => undefined,
    }),
  });
  const sent: string[] = [];
  for (let workshop = 0; workshop < count; workshop++) {
    const opened = await rooms.open({ language: 'sv', team: 'Laget', template: 'standard', minutes: 30, always: [] });
    if (!opened.ok) throw new Error('no workshop');
    const room = new Room(rooms, opened.value, workshop);
    calls.set(opened.value.room, room);
    sent.push(await room.play());
  }
  const running = await contentsOf(folder);
  await rooms.stop();
  await store.close();
  const stopped = await contentsOf(folder);
  await rm(folder, { recursive: true, force: true });
  return { running, stopped, sent };
}

/** One workshop without a network: its people, in the order in which they write. */
class Room {
  readonly #rooms: Rooms;
  readonly #opened: Opened;
  readonly #workshop: number;
  readonly #people: Member[] = [];
  #actor: RoomActor | null = null;
  #frames = '';

  constructor(rooms: Rooms, opened: Opened, workshop: number) {
    this.#rooms = rooms;
    this.#opened = opened;
    this.#workshop = workshop;
  }

  sent(audience: string, frame: string): void {
    if (audience === 'participant') this.#frames += frame;
  }

  async play(): Promise<string> {
    const leader = await this.#enter('facilitator', this.#opened.facilitatorKey);
    for (let person = 0; person < PEOPLE; person++) {
      const joined = await this.#rooms.join({ code: this.#opened.code });
      if (joined.ok) this.#people.push(await this.#enter('participant', joined.value.token));
    }
    const write = 's2' as StepId;
    await this.#ask(leader, { type: 'goToStep', from: null, to: write, confirmed: true });
    this.handIn();
    this.#frames = '';
    await this.#ask(leader, { type: 'step', step: write, command: { type: 'reveal', opened: 0 } });
    return this.#frames;
  }

  /** Everybody sends, always in the order of writing. */
  handIn(): void {
    for (const [person, member] of this.#people.entries()) {
      const name = (note: number) => `${this.#workshop} ${person} ${note}`;
      const notes = Array.from({ length: NOTES }, (_, note) => ({
        key: keyFor(name(note)),
        text: noteText(this.#workshop, person, note),
      }));
      const box = { box: 's2/q1/1', key: keyFor(name(NOTES)), body: { notes, pass: false } };
      this.#actor?.envelope(member, sealEnvelope(1, [box]), (answer) => {
        if (!answer.ok) throw new Error(answer.rejection.code);
      });
    }
  }

  async #enter(audience: 'facilitator' | 'participant', token: string): Promise<Member> {
    const hello = { v: PROTOCOL_VERSION, audience, room: this.#opened.room, token, since: null };
    const admitted = await this.#rooms.admit(hello);
    if (!admitted.ok) throw new Error(admitted.rejection.code);
    const { actor, seat, key } = admitted.value;
    this.#actor = actor;
    const member: Member = {
      audience,
      seat,
      key,
      line: { collect: () => undefined, drafting: () => undefined, bye: () => undefined },
    };
    actor.connect(member);
    return member;
  }

  async #ask(leader: Member, command: Command): Promise<void> {
    const answer = await new Promise<CommandAnswer>((resolve) => this.#actor?.command(leader, command, resolve));
    if (!answer.ok) throw new Error(answer.rejection.code);
  }
}
