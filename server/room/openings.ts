import { reject } from '#shared/kernel/decision.ts';
import { sameData } from '#shared/kernel/tables.ts';
import { Gather, type GatherRoom } from './gather.ts';
import type { Pending } from './mailbox.ts';
import { besideGather, type Ruling } from './ruling.ts';

export interface OpeningsRoom extends Omit<GatherRoom, 'stageChanged' | 'complete'> {
  /** What the views say of the opening has changed: project again. */
  stageChanged(stage: 'now' | 'afterRestart'): void;
  /** Everything is in that will come: decide it now. */
  decide(pending: Pending): void;
  /** When the last phone came that was not here before, if these boxes may hold envelopes from before a restart. */
  lastArrival(boxes: readonly string[]): number | null;
}

/** At most one opening is on its way in a room. */
export class Openings {
  readonly #room: OpeningsRoom;
  #gather: Gather | null = null;

  constructor(room: OpeningsRoom) {
    this.#room = room;
  }

  get current(): Gather | null {
    return this.#gather;
  }

  /** Calls the boxes in for a command. The same command again joins the one on its way; another is refused. */
  begin(pending: Pending, boxes: readonly string[]): void {
    if (!this.#gather) {
      this.#gather = this.#newGather(pending, boxes);
      this.#gather.start(this.#room.lastArrival(boxes));
    } else if (sameData(this.#gather.command, pending.command)) {
      this.#gather.answers.push(pending.answer);
      this.#gather.again();
    } else {
      pending.answer(reject('room.gathering'));
    }
  }

  /** Lets a ruling stand, unless it moves the boxes of the opening that is on its way. */
  beside(pending: Pending, ruling: Ruling): Ruling {
    if (pending.gathered || !this.#gather) return ruling;
    return besideGather(ruling, this.#gather.command, this.#gather.boxes);
  }

  /** The opening has been decided. */
  done(): void {
    this.#gather = null;
  }

  /** The room ends; returns whoever still waits for an answer. */
  cancel(): readonly Pending['answer'][] {
    const answers = this.#gather?.answers ?? [];
    this.#gather?.cancel();
    this.#gather = null;
    return answers;
  }

  #newGather({ command, answer }: Pending, boxes: readonly string[]): Gather {
    const room = this.#room;
    const gather: Gather = new Gather(
      {
        timers: room.timers,
        connected: () => room.connected(),
        collect: () => room.collect(),
        stageChanged: () => room.stageChanged(gather.stage === 'afterRestart' ? 'afterRestart' : 'now'),
        complete: () => {
          const answerAll: Pending['answer'] = (result) => {
            for (const each of gather.answers) each(result);
          };
          // By the room itself: whoever asked may have handed over meanwhile.
          room.decide({ command, gathered: true, by: null, answer: answerAll });
        },
      },
      command,
      boxes,
      answer,
    );
    return gather;
  }
}
