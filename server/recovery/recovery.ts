import type { Answer, Rooms } from '#server/room/rooms.ts';
import { reject } from '#shared/kernel/decision.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { RecoverRequest } from '#shared/protocol/parse.ts';
import { isPhrase, newPhrase, slowHash } from './phrase.ts';

/** Making recovery phrases and taking them back. One slow hash at a time, so that nobody can keep the machine busy. */
export class Recovery {
  readonly #rooms: Rooms;
  readonly #newId: () => string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(rooms: Rooms, newId: () => string) {
    this.#rooms = rooms;
    this.#newId = newId;
  }

  /**
   * A new phrase for a room; the one before stops. It is told once and never again: only its slow hash is stored.
   * Refuses `room.gone`, `role.notAllowed` when the key is no facilitator's, `room.storeFailed`.
   */
  async renew(room: string, key: string, language: Lang): Promise<Answer<{ phrase: string }>> {
    const led = await this.#rooms.led(room, key);
    if (!led.ok) return led;
    const phrase = newPhrase(language);
    const hash = await this.#inTurn(() => slowHash(phrase));
    const kept = await led.value.ask({ type: 'keepPhrase', id: this.#newId(), hash });
    return kept.ok ? { ok: true, value: { phrase } } : kept;
  }

  /**
   * Makes a new facilitator key for whoever knows the room's code and its phrase. The key was made by whoever asks, and
   * only its hash came along. Refuses `recover.wrong` whichever of the two was wrong.
   */
  async recover({ code, phrase, key }: RecoverRequest): Promise<Answer<{ room: string }>> {
    const actor = await this.#rooms.byCode(code);
    const stored = actor?.state.keys.find((each) => each.role === 'recovery')?.hash;
    const fits = await this.#inTurn(() => isPhrase(phrase, stored));
    if (!actor || !fits) return reject('recover.wrong');
    const added = await actor.ask({ type: 'addKey', role: 'facilitator', ...key });
    return added.ok ? { ok: true, value: { room: actor.room } } : added;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
