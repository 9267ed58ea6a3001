import type { Timers } from '#server/room/timers.ts';
import type { Joined } from '#shared/protocol/parse.ts';
import type { Person } from './behaviours.ts';
import { seeded } from './seeded.ts';
import { SimulatedPhone } from './simulated-phone.ts';
import { type Tempo, within } from './tempo.ts';

export interface TeamParts {
  /** The server's own address. */
  readonly url: string;
  readonly room: string;
  readonly joinKey: string;
  readonly people: number;
  readonly tempo: Tempo;
  readonly timers: Timers;
  /** Tokens the team kept from before, as phones keep theirs; whoever has none joins. */
  readonly kept: readonly string[];
  /** Somebody has a seat; called before they take it. */
  readonly seated: (token: string) => void;
  /** The room is gone, and with it the team. */
  readonly dissolved: () => void;
}

/** How many come late: nobody to a small team, where the others would wait for them. */
function lateIn(people: number): number {
  if (people < 5) return 0;
  return people < 12 ? 1 : 2;
}

/** The simulated people of one rehearsal: they join one by one, some late, and take part until they are sent away. */
export class Team {
  readonly #parts: TeamParts;
  readonly #phones = new Set<SimulatedPhone>();
  readonly #pending = new Set<() => void>();
  #ended = false;

  constructor(parts: TeamParts) {
    this.#parts = parts;
  }

  begin(): void {
    const { people, tempo, room, kept } = this.#parts;
    const random = seeded(`${room}/arrivals`);
    for (let index = 0; index < people; index++) {
      const isLate = kept.length === 0 && index >= people - lateIn(people);
      this.#later(within(isLate ? tempo.late : tempo.arrival, random), () => {
        void this.#arrive({ index, people, seed: room });
      });
    }
  }

  end(): void {
    this.#ended = true;
    for (const cancel of this.#pending) cancel();
    for (const phone of this.#phones) phone.stop();
    this.#pending.clear();
    this.#phones.clear();
  }

  async #arrive(person: Person): Promise<void> {
    const { url, room, tempo, timers, kept, seated, dissolved } = this.#parts;
    const token = kept[person.index] ?? (await this.#join());
    if (this.#ended) return;
    if (token === null) {
      // Locked out, or full: they wait outside the door.
      this.#later(tempo.again, () => void this.#arrive(person));
      return;
    }
    seated(token);
    const phone: SimulatedPhone = new SimulatedPhone({
      ...{ url, room, token, person, tempo, timers },
      left: (why) => {
        this.#phones.delete(phone);
        if (why === 'room.gone') dissolved();
      },
    });
    this.#phones.add(phone);
    phone.start();
  }

  /** A seat by the key in the QR, as for everybody who scans it; null when there is none to be had just now. */
  async #join(): Promise<string | null> {
    const { url, room, joinKey } = this.#parts;
    try {
      const response = await fetch(`${url}/api/join`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ room, joinKey }),
      });
      const body = await response.json();
      return response.ok ? (body as Joined).token : null;
    } catch {
      // The server is stopping, or too busy to answer; another try follows for as long as there is a team.
      return null;
    }
  }

  #later(ms: number, work: () => void): void {
    const cancel = this.#parts.timers.after(ms, () => {
      this.#pending.delete(cancel);
      work();
    });
    this.#pending.add(cancel);
  }
}
