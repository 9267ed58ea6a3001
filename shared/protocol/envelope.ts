import { utf8Length } from '#shared/kernel/text.ts';
import type { Envelope } from './messages.ts';

/** Bytes for each box in an envelope: three notes of 140 characters fit, whatever they are written in (DECISIONS 1). */
export const BOX_BYTES = 2048;

/** How often a phone sends its envelope, changed or blank, at a phase of its own. */
export const BEAT_MS = 10_000;

/**
 * Pads an envelope so that its JSON has the same length in bytes whatever it holds: nobody on the network can tell a
 * writer from a reader. The length depends on the number of boxes alone.
 */
export function sealEnvelope(rev: number, boxes: Envelope['boxes']): Envelope {
  const bare: Envelope = { rev, boxes, pad: '' };
  const size = BOX_BYTES * Math.max(1, boxes.length);
  const missing = size - utf8Length(JSON.stringify(bare));
  return { rev, boxes, pad: ' '.repeat(Math.max(0, missing)) };
}
