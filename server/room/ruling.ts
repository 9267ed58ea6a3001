import { boxId, type Sealed } from '#shared/kernel/boxes.ts';
import { type Decision, reject } from '#shared/kernel/decision.ts';
import { sameData } from '#shared/kernel/tables.ts';
import type { Command } from '#shared/workshop/commands.ts';
import { boxesToGather, type DecideContext, decide, type Saying, sayingOf } from '#shared/workshop/decide.ts';
import { evolve } from '#shared/workshop/evolve.ts';
import type { WorkshopEvent, WorkshopState } from '#shared/workshop/types.ts';

/** One command's outcome: the events and the state they lead to, and what it says but does not store; or a refusal. */
export type Ruling =
  | {
      readonly ok: true;
      readonly events: readonly WorkshopEvent[];
      readonly state: WorkshopState;
      readonly saying: Saying | null;
    }
  | Extract<Decision<never>, { ok: false }>;

/** Ids of the boxes that must be gathered before the command can be decided. */
export function gatherIds(command: Command, state: WorkshopState): string[] {
  return boxesToGather(command, state).map(boxId);
}

/**
 * Decides a command and folds its events.
 * @param sealed how to get what was handed in for a box
 */
export function rule(
  command: Command,
  state: WorkshopState,
  context: Omit<DecideContext, 'sealed'>,
  sealed: (box: string) => readonly Sealed<unknown>[],
): Ruling {
  const gathered = Object.fromEntries(gatherIds(command, state).map((box) => [box, sealed(box)]));
  const full = { ...context, sealed: gathered };
  const decision = decide(command, state, full);
  if (!decision.ok) return decision;
  const saying = sayingOf(command, state, full);
  return { ok: true, events: decision.events, state: decision.events.reduce(evolve, state), saying };
}

/**
 * While an opening is on its way, nothing may move its boxes: a command that would is refused with `room.gathering`.
 * Everything else (the clock, the lock, sorting) goes on.
 */
export function besideGather(ruling: Ruling, gathering: Command, boxes: readonly string[]): Ruling {
  if (!ruling.ok || ruling.events.length === 0) return ruling;
  return sameData(gatherIds(gathering, ruling.state), boxes) ? ruling : reject('room.gathering');
}
