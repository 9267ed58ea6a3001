import type { LogCode } from '#server/ops/log.ts';
import { RoomActor } from '#server/room/actor.ts';
import type { Frame } from '#server/room/feed.ts';
import { roomKeys } from '#server/room/keys.ts';
import type { Member, RoomOutbox } from '#server/room/room-types.ts';
import { memoryStore } from '#server/store/memory.ts';
import type { Store } from '#server/store/port.ts';
import type { Rejection } from '#shared/kernel/decision.ts';
import type { Random } from '#shared/kernel/random.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import type { CommandAnswer, EnvelopeAnswer } from '#shared/protocol/messages.ts';
import { openingEvents, START } from '#shared/testing/rehearsal.ts';
import { seededRandom } from '#shared/testing/seeded-random.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { replay } from '#shared/workshop/evolve.ts';
import type { WorkshopEvent } from '#shared/workshop/types.ts';
import type { View } from '#shared/workshop/views.ts';
import { SimClock } from './sim-clock.ts';

interface Setting {
  /** What has happened before the room is loaded. */
  readonly events?: readonly WorkshopEvent[];
  readonly restarted?: boolean;
  readonly simulated?: ReadonlySet<string>;
  readonly random?: Random;
  /** Replaces parts of the store. */
  readonly store?: (store: Store) => Partial<Store>;
}

/** The keys in a rehearsal's opening, by who comes in with them. */
const keys: Readonly<Record<Audience, string | null>> = { facilitator: 'k1', screen: 'k2', participant: null };

/** One room without a network: time stands still until it is moved, and everything said is written down. */
export class RoomBench {
  readonly clock = new SimClock(START);
  readonly store: Store;
  readonly actor: RoomActor;
  readonly frames: { readonly audience: Audience; readonly frame: Frame }[] = [];
  readonly logged: { readonly code: LogCode; readonly at?: string; readonly kind?: string }[] = [];
  readonly outbox: RoomOutbox;
  /** How often phones were called on. */
  collects = 0;
  broken = 0;
  byes = 0;

  private constructor(store: Store, setting: Setting, events: readonly WorkshopEvent[]) {
    this.store = { ...store, ...setting.store?.(store) };
    this.outbox = {
      frame: (audience, frame) => void this.frames.push({ audience, frame }),
      collect: () => {
        this.collects += 1;
      },
      drafting: () => undefined,
      bye: () => {
        this.byes += 1;
      },
      hangUp: () => undefined,
    };
    this.actor = new RoomActor(
      {
        room: 'room',
        code: 'ABC234',
        keys: roomKeys(Buffer.alloc(32, 1), 'room'),
        state: replay(events),
        seq: events.length,
        snapshotSeq: 0,
        boot: 7,
        restarted: setting.restarted ?? false,
      },
      {
        store: this.store,
        timers: this.clock,
        random: setting.random ?? seededRandom(1),
        log: { info: () => undefined, error: (code, fields) => void this.logged.push({ code, ...fields }) },
        outbox: this.outbox,
        simulated: setting.simulated ?? new Set(),
        broken: () => {
          this.broken += 1;
        },
      },
    );
  }

  static async open(setting: Setting = {}): Promise<RoomBench> {
    const events = [...openingEvents(), ...(setting.events ?? [])];
    const store = memoryStore();
    await store.create('room', 'ABC234', events);
    return new RoomBench(store, setting, events);
  }

  /** Somebody comes in. */
  enter(
    audience: Audience,
    seat: string | null = null,
    key: string | null = keys[audience],
  ): Member & { called: number; heard: Rejection | null } {
    const member: Member & { called: number; heard: Rejection | null } = {
      heard: null,
      audience,
      seat,
      key,
      called: 0,
      line: {
        collect: () => {
          member.called += 1;
        },
        drafting: () => undefined,
        bye: (rejection: Rejection) => {
          member.heard = rejection;
          this.actor.disconnect(member);
        },
      },
    };
    this.actor.connect(member);
    return member;
  }

  phones(count: number): Member[] {
    return Array.from({ length: count }, (_, index) => this.enter('participant', `seat${index}`));
  }

  view(audience: Audience = 'facilitator'): View {
    const { view } = this.actor.standing(audience, null);
    if (!view) throw new Error('no view');
    return view;
  }

  /** Sends a command without waiting; what it was answered is in `answer` once it was. */
  ask(desk: Member, command: Command): { answer: CommandAnswer | null } {
    const asked: { answer: CommandAnswer | null } = { answer: null };
    this.actor.command(desk, command, (answer) => {
      asked.answer = answer;
    });
    return asked;
  }

  /** Sends an envelope without waiting. */
  hand(
    phone: Member,
    rev: number,
    boxes: readonly { box: string; key: string; body: unknown }[],
  ): { answer: EnvelopeAnswer | null } {
    const asked: { answer: EnvelopeAnswer | null } = { answer: null };
    this.actor.envelope(phone, { rev, boxes, pad: '' }, (answer) => {
      asked.answer = answer;
    });
    return asked;
  }

  /** Lets so much time pass. */
  pass(ms: number): Promise<void> {
    return this.clock.run(this.clock.now() + ms);
  }
}
