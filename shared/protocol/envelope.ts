import { utf8Length } from '#shared/kernel/text.ts';
import type { Envelope, EnvelopeAnswer } from './messages.ts';

/** Bytes for each box in an envelope: three notes of 140 characters fit, whatever they are written in (decision 1). */
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

/** Room for the digits of a boot number and a count of changes. */
const RECEIPT_DIGITS = 24;

/**
 * The answer to an envelope that was received. It names the count of changes, and a count that has grown longer would
 * tell a writer from a reader by one byte, so it is padded to one length.
 */
export function receiptFor(boot: number, rev: number): EnvelopeAnswer {
  const digits = `${boot}${rev}`.length;
  return { ok: true, boot, rev, pad: ' '.repeat(Math.max(0, RECEIPT_DIGITS - digits)) };
}
