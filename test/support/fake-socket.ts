import type { RoomSocket } from '#client/connection/socket.ts';
import type { HelloAnswer } from '#shared/protocol/messages.ts';

type Listener = (...args: never[]) => void;

interface Sent {
  readonly event: string;
  readonly payload: unknown;
  readonly ack: ((answer: never) => void) | undefined;
}

/** A socket for tests: what is emitted is kept, and a test answers and speaks as the server. */
export class FakeSocket {
  connected = false;
  readonly sent: Sent[] = [];
  readonly #listeners = new Map<string, Listener[]>();

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  emit(event: string, ...args: unknown[]): this {
    const last = args.at(-1);
    const ack = typeof last === 'function' ? (last as (answer: never) => void) : undefined;
    this.sent.push({ event, payload: ack ? args[0] : last, ack });
    return this;
  }

  connect(): this {
    this.connected = true;
    this.hear('connect');
    return this;
  }

  disconnect(): this {
    if (this.connected) this.drop('io client disconnect');
    return this;
  }

  /** The line breaks. */
  drop(reason = 'transport close'): void {
    this.connected = false;
    this.hear('disconnect', reason);
  }

  /** The server says something. */
  hear(event: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...(args as never[]));
  }

  /** What was emitted under a name. */
  all(event: string): readonly Sent[] {
    return this.sent.filter((message) => message.event === event);
  }

  /** Answers the newest message of a name, and lets what waits for it go on. */
  async answer(event: string, answer: unknown): Promise<void> {
    this.all(event)
      .at(-1)
      ?.ack?.(answer as never);
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }

  async greet(answer: Extract<HelloAnswer, { ok: true }>): Promise<void> {
    await this.answer('hello', answer);
  }

  asSocket(): RoomSocket {
    return this as unknown as RoomSocket;
  }
}
