import { boxId, type Sealed } from '#shared/kernel/boxes.ts';
import { type Rejection, reject } from '#shared/kernel/decision.ts';
import { parseBody, parseEnvelope, stepOfBox } from '#shared/protocol/parse.ts';
import { collectingBoxes, stepById } from '#shared/workshop/decide.ts';
import type { WorkshopState } from '#shared/workshop/types.ts';
import type { Contribution } from './envelopes.ts';

export type Intake =
  | { readonly ok: true; readonly contribution: Contribution }
  | { readonly ok: false; readonly rejection: Rejection };

/** Ids of the boxes that take envelopes now, in the order they were asked. */
export function collectingIds(state: WorkshopState): string[] {
  return collectingBoxes(state).map(boxId);
}

/**
 * Reads an envelope that came from a phone.
 * Refuses `protocol.malformed`; `envelope.tooLate` when a box in it does not collect (any more), because published alone
 * it would name its author (decision 5); `envelope.invalid` when a body does not fit its step. Nothing is taken then.
 */
export function readEnvelope(input: unknown, state: WorkshopState): Intake {
  const parsed = parseEnvelope(input);
  if (!parsed.ok) return parsed;
  const open = new Set(collectingIds(state));
  const boxes = new Map<string, Sealed<unknown>>();
  for (const { box, key, body } of parsed.value.boxes) {
    const step = stepById(state, stepOfBox(box));
    if (!step || !open.has(box)) return reject('envelope.tooLate');
    const known = parseBody(step.kind, body);
    if (!known.ok) return known;
    boxes.set(box, { key, body: known.value });
  }
  return { ok: true, contribution: { rev: parsed.value.rev, boxes } };
}
