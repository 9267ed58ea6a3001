import { placeOf } from '#server/ops/log.ts';
import { mustHold } from '#shared/content/name-check.ts';
import { type Rejection, reject } from '#shared/kernel/decision.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import { sameData } from '#shared/kernel/tables.ts';
import { receiptFor } from '#shared/protocol/envelope.ts';
import type { CommandAnswer, Drafting, EnvelopeAnswer } from '#shared/protocol/messages.ts';
import { parseCommand, parseDrafting } from '#shared/protocol/parse.ts';
import { stepModule } from '#shared/steps/registry.ts';
import { type Agreement, agreementOf } from '#shared/workshop/agreement.ts';
import type { RoomCommand, WorkshopCommand } from '#shared/workshop/commands.ts';
import { type Saying, stepById } from '#shared/workshop/decide.ts';
import { keyById } from '#shared/workshop/keys.ts';
import { mayAsk } from '#shared/workshop/mandate.ts';
import { project } from '#shared/workshop/project.ts';
import type { AccessKey, WorkshopEvent, WorkshopState } from '#shared/workshop/types.ts';
import type { View } from '#shared/workshop/views.ts';
import { Envelopes } from './envelopes.ts';
import { audiences, Feed, type Standing } from './feed.ts';
import { collectingIds, readEnvelope } from './intake.ts';
import { Journal } from './journal.ts';
import type { RoomKeys } from './keys.ts';
import { LiveFacts } from './live-facts.ts';
import { type Batch, Mailbox, type Pending } from './mailbox.ts';
import { Openings } from './openings.ts';
import type { Member, RoomDeps, RoomStart } from './room-types.ts';
import { gatherIds, type Ruling, rule } from './ruling.ts';
import { Seats } from './seats.ts';
import { dateOf } from './timers.ts';

/** Envelopes that nobody has come back for in this long need not be held: the phones have their copies. */
const FORSAKEN_MS = 12 * 3_600_000;

/** Whether the open step is left with this event. */
function endsStep(event: WorkshopEvent): boolean {
  return event.on === 'workshop' && (event.type === 'stepEntered' || event.type === 'workshopEnded');
}

/**
 * One workshop: a single-threaded actor. Commands go through the mailbox and are answered after they are stored.
 * Envelopes never enter it: they change memory alone, and cause no message to anybody but the ack.
 */
export class RoomActor {
  readonly room: string;
  readonly boot: number;
  readonly #start: RoomStart;
  readonly #deps: RoomDeps;
  readonly #journal: Journal;
  readonly #mailbox: Mailbox;
  readonly #live: LiveFacts;
  readonly #openings: Openings;
  readonly #feeds: Readonly<Record<Audience, Feed>>;
  readonly #seats = new Seats();
  readonly #envelopes = new Envelopes();
  readonly #members = new Set<Member>();
  /** Boxes that collected when the room was loaded: phones may have handed in to its earlier life. */
  readonly #lostBoxes: readonly string[];
  #state: WorkshopState;
  #lastArrival: number;
  /** When the last connection ended. */
  #lastHere: number;
  #deferred: (() => void)[] = [];
  /** Said to everybody while its step is open. In memory alone: never in the log, a snapshot or a line of output. */
  #saying: Saying | null = null;
  #drafting: { readonly by: Member; readonly text: Drafting } | null = null;
  #closed: Rejection | null = null;

  constructor(start: RoomStart, deps: RoomDeps) {
    this.#start = start;
    this.#deps = deps;
    this.room = start.room;
    this.boot = start.boot;
    this.#state = start.state;
    this.#lastArrival = deps.timers.now();
    this.#lastHere = deps.timers.now();
    this.#lostBoxes = start.restarted ? collectingIds(start.state) : [];
    this.#journal = new Journal(deps, start.room, start.seq, start.snapshotSeq);
    this.#mailbox = this.#newMailbox();
    this.#openings = this.#newOpenings();
    this.#live = this.#newLiveFacts();
    const feed = (audience: Audience): Feed => new Feed(this.#view(audience));
    this.#feeds = { participant: feed('participant'), screen: feed('screen'), facilitator: feed('facilitator') };
  }

  get state(): WorkshopState {
    return this.#state;
  }

  /** True once the room has been deleted or put away; whoever holds it must ask for it anew. */
  get isClosed(): boolean {
    return this.#closed !== null;
  }

  get keys(): RoomKeys {
    return this.#start.keys;
  }

  /** How many seats are present now. */
  present(): number {
    return this.#seats.present(this.#deps.timers.now());
  }

  isPresent(seat: string): boolean {
    return this.#seats.isPresent(seat, this.#deps.timers.now());
  }

  /** Connections of people: desks, screens, and phones that are not simulated. */
  realConnections(): number {
    let count = 0;
    for (const { seat } of this.#members) if (seat === null || !this.#deps.simulated.has(seat)) count += 1;
    return count;
  }

  /** True when nobody is connected, and nothing is held that somebody may still come back for. */
  isIdle(): boolean {
    if (this.#members.size > 0 || !this.#mailbox.isIdle || this.#openings.current) return false;
    return this.#envelopes.isEmpty() || this.#deps.timers.now() - this.#lastHere >= FORSAKEN_MS;
  }

  /** The agreement as it stands, out of the participants' view. */
  agreement(): Agreement {
    return agreementOf(this.#view('participant'));
  }

  /** A connection has shown its credentials and comes in. */
  connect(member: Member): void {
    this.#members.add(member);
    if (member.seat !== null) {
      const now = this.#deps.timers.now();
      const isNew = !this.#seats.isPresent(member.seat, now);
      this.#seats.arrive(member.seat, now);
      if (isNew) this.#lastArrival = now;
      if (this.#openings.current?.arrived(member.seat, isNew)) member.line.collect();
      this.#live.changed();
    }
    if (member.key !== null) this.#keyUsed(member);
    if (member.audience === 'screen' && this.#drafting) member.line.drafting(this.#drafting.text);
  }

  disconnect(member: Member): void {
    if (!this.#members.delete(member)) return;
    this.#lastHere = this.#deps.timers.now();
    if (this.#drafting?.by === member) this.#setDrafting(null);
    if (member.seat === null) return;
    this.#seats.leave(member.seat);
    if (!this.#seats.isConnected(member.seat)) this.#openings.current?.left(member.seat);
    this.#live.changed();
  }

  /** A sign of life. */
  touch(member: Member): void {
    if (member.seat !== null) this.#seats.seen(member.seat, this.#deps.timers.now());
  }

  /** What a connection needs to be up to date: the deltas since, when they belong to this boot, else the view. */
  standing(audience: Audience, since: { readonly boot: number; readonly seq: number } | null): Standing {
    return this.#feeds[audience].standing(since?.boot === this.boot ? since.seq : null);
  }

  /** Takes a command of a facilitator, or what the manager may ask for; `answer` is called once, after what it led to has been committed. */
  command(member: Member, input: unknown, answer: (answer: CommandAnswer) => void): void {
    const parsed = this.#asked(member, input);
    if (parsed.ok) this.#mailbox.post({ command: parsed.value, gathered: false, by: member.key, answer });
    else answer(parsed);
  }

  /** What is asked for, when whoever asks may ask for it. */
  #asked(member: Member, input: unknown): ReturnType<typeof parseCommand> {
    if (this.#closed) return { ok: false, rejection: this.#closed };
    const role = keyById(this.#state.keys, member.key)?.role;
    if (member.key !== null && role === undefined) return reject('keys.revoked');
    if (role !== 'facilitator' && role !== 'manager') return reject('role.notAllowed');
    const parsed = parseCommand(input, (step) => stepById(this.#state, step)?.kind);
    return parsed.ok && !mayAsk(role, parsed.value, this.#state) ? reject('role.notAllowed') : parsed;
  }

  /** Asks for something the room itself decides on; answered once it is stored. Refuses as any command does. */
  ask(command: RoomCommand | WorkshopCommand): Promise<CommandAnswer> {
    if (this.#closed) return Promise.resolve({ ok: false, rejection: this.#closed });
    return new Promise((answer) => {
      this.#mailbox.post({ command, gathered: false, by: null, answer });
    });
  }

  /** Takes a phone's envelope into memory; `answer` says received, not durable. */
  envelope(member: Member, input: unknown, answer: (answer: EnvelopeAnswer) => void): void {
    if (this.#journal.committing) {
      // The boxes may be opening at this moment: taken now, it would be acked and yet not be in.
      this.#deferred.push(() => this.envelope(member, input, answer));
      return;
    }
    const { seat } = member;
    const refused = this.#notFrom('participant', member);
    const intake = refused ?? readEnvelope(input, this.#state);
    if (!intake.ok || seat === null) {
      answer(intake.ok ? reject('role.notAllowed') : intake);
    } else {
      const rev = this.#envelopes.put(seat, intake.contribution, collectingIds(this.#state));
      answer(receiptFor(this.boot, rev));
    }
    this.touch(member);
    if (seat !== null) this.#openings.current?.received(seat);
    this.#live.progressed();
  }

  /** What the desk is typing, for the screens; not stored. */
  drafting(member: Member, input: unknown): void {
    const parsed = this.#notFrom('facilitator', member) ?? parseDrafting(input);
    if (parsed.ok) this.#setDrafting(parsed.value === null ? null : { by: member, text: parsed.value });
  }

  /** Ends the room for everybody. */
  close(rejection: Rejection): void {
    if (this.#closed) return;
    const waiting = [...this.#mailbox.drain().map((pending) => pending.answer), ...this.#openings.cancel()];
    this.#stopWith(rejection);
    for (const answer of waiting) answer({ ok: false, rejection });
    this.#deps.outbox.bye(rejection);
  }

  /** Ends without a word, when the server stops or the room is put away: clients will find it again. */
  stop(): void {
    if (!this.#closed) this.#stopWith(reject('room.storeFailed').rejection);
  }

  #stopWith(rejection: Rejection): void {
    this.#closed = rejection;
    this.#live.stop();
    this.#openings.cancel();
  }

  #notFrom(audience: Audience, member: Member): { readonly ok: false; readonly rejection: Rejection } | null {
    if (this.#closed) return { ok: false, rejection: this.#closed };
    return member.audience === audience ? null : reject('role.notAllowed');
  }

  #newMailbox(): Mailbox {
    return new Mailbox({
      timers: this.#deps.timers,
      state: () => this.#state,
      closed: () => this.#closed !== null,
      gathers: (command, state) => this.#safely(() => gatherIds(command, state)) ?? [],
      beginGather: (pending, boxes) => this.#openings.begin(pending, boxes),
      rule: (pending, state) => this.#safely(() => this.#rule(pending, state)) ?? reject('room.storeFailed'),
      commit: (batch) => this.#commit(batch),
      failed: (error) => {
        this.#deps.log.error('room.failed', { at: placeOf(error) });
        this.#deps.broken();
      },
    });
  }

  #newOpenings(): Openings {
    return new Openings({
      timers: this.#deps.timers,
      connected: () => this.#seats.connected(),
      collect: () => this.#deps.outbox.collect(),
      stageChanged: (stage) => {
        this.#live.gathering(stage);
        this.#publish();
      },
      decide: (pending) => this.#mailbox.post(pending),
      lastArrival: (boxes) => (boxes.some((box) => this.#lostBoxes.includes(box)) ? this.#lastArrival : null),
    });
  }

  #newLiveFacts(): LiveFacts {
    return new LiveFacts({
      timers: this.#deps.timers,
      facts: (now) => ({
        joined: this.#seats.present(now),
        away: this.#seats.away(now),
        simulated: this.#seats.presentAmong(this.#deps.simulated, now),
        handedIn: this.#safely(() => this.#handedIn()) ?? 0,
      }),
      nextChange: () => this.#seats.nextExpiry(),
      publish: () => this.#publish(),
    });
  }

  /** A bug of ours must not take the room down: the command fails, nothing of it is stored, the log says where. */
  #safely<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      this.#deps.log.error('room.commandFailed', { at: placeOf(error) });
      return null;
    }
  }

  #rule(pending: Pending, state: WorkshopState): Ruling {
    // Its key was revoked by a command before it.
    if (pending.by !== null && !keyById(state.keys, pending.by)) return reject('keys.revoked');
    const now = this.#deps.timers.now();
    const present = this.#seats.present(now);
    const context = { now, today: dateOf(now), random: this.#deps.random, present, boot: this.boot, mustHold };
    const ruling = rule(pending.command, state, context, (box) => this.#envelopes.sealed(box));
    return this.#openings.beside(pending, ruling);
  }

  async #commit({ state, events, outcomes }: Batch): Promise<void> {
    const stored = await this.#journal.append(events);
    const opening = outcomes.some(({ pending }) => pending.gathered);
    if (opening) {
      this.#openings.done();
      this.#live.gathering('no');
    }
    if (stored && events.length > 0) this.#adopt(state);
    if (stored) this.#hear(outcomes);
    if (events.length > 0 || opening) this.#publish();
    for (const { pending, ruling } of outcomes) {
      if (stored) pending.answer(ruling.ok ? { ok: true } : ruling);
      else pending.answer(reject('room.storeFailed'));
    }
    for (const work of this.#deferred.splice(0)) work();
    if (!this.#closed) await this.#journal.compactWhenLong(this.#state);
  }

  #adopt(state: WorkshopState): void {
    const before = this.#state;
    this.#state = state;
    const opened = Object.keys(state.opened).filter((box) => !Object.hasOwn(before.opened, box));
    if (opened.length > 0) this.#envelopes.drop(opened);
    if (!sameData(collectingIds(before), collectingIds(state))) this.#live.boxesChanged();
    if (before.current !== state.current) this.#setDrafting(null);
    if (before.keys !== state.keys) this.#showOut(before.keys);
  }

  /** The first use of a key that replaces another is what hands the workshop over. */
  #keyUsed({ key: id, line }: Member): void {
    const { keys } = this.#state;
    const key = keyById(keys, id);
    // Revoked in the very moment it came in.
    if (!key) this.#deps.timers.soon(() => line.bye(reject('keys.revoked').rejection));
    else if (keyById(keys, key.replaces)) void this.ask({ type: 'keyArrived', id: key.id });
  }

  /** Whoever came in with a key that is no longer good goes out at once, and hears why. */
  #showOut(before: readonly AccessKey[]): void {
    const { keys } = this.#state;
    for (const { id } of before.filter((key) => !keyById(keys, key.id))) {
      const handedOver = keys.some((key) => key.replaces === id);
      const { rejection } = reject(handedOver ? 'keys.handedOver' : 'keys.revoked');
      for (const member of [...this.#members]) {
        if (member.key !== id) continue;
        // Answers that are on their way to it come first.
        this.#deps.timers.soon(() => member.line.bye(rejection));
      }
    }
  }

  #hear(outcomes: Batch['outcomes']): void {
    for (const { ruling } of outcomes) {
      if (!ruling.ok) continue;
      // Left is left, also when the way back came in the same commit.
      const left = ruling.events.some(endsStep);
      if (left) this.#saying = null;
      if (ruling.saying) this.#saying = ruling.saying;
    }
  }

  #setDrafting(drafting: { readonly by: Member; readonly text: Drafting } | null): void {
    if (drafting === null && this.#drafting === null) return;
    this.#drafting = drafting;
    this.#deps.outbox.drafting(drafting?.text ?? null);
  }

  /** How many have handed in something that counts, for the box that was asked last. */
  #handedIn(): number {
    const step = stepById(this.#state, this.#state.current);
    const box = collectingIds(this.#state).at(-1);
    if (!step || box === undefined) return 0;
    const { counts } = stepModule(step.kind);
    return this.#envelopes.handedIn(box, counts);
  }

  #view(audience: Audience): View {
    const { code, keys } = this.#start;
    const saying = this.#saying;
    const live = { ...this.#live.published, code, joinKey: keys.joinKey, readKey: keys.readKey, saying };
    return project(this.#state, live, audience);
  }

  #publish(): void {
    if (this.#closed) return;
    try {
      for (const audience of audiences) {
        const frame = this.#feeds[audience].advance(this.#view(audience));
        if (frame) this.#deps.outbox.frame(audience, frame);
      }
    } catch (error) {
      this.#deps.log.error('room.publishFailed', { at: placeOf(error) });
    }
  }
}
