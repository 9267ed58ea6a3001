import type { Joined, JoinRequest } from '#shared/protocol/parse.ts';
import { locally, type Refusal } from './answers.ts';

/** A room full of people joins in the same minute, perhaps over a poor network. */
const PATIENCE_MS = 15_000;

/**
 * Takes a seat in a room, by its code or by the key in the QR. Never rejects: what the server refuses comes with its
 * code, and what cannot be asked at all as `connection.unreachable`.
 */
export async function joinRoom(request: JoinRequest): Promise<{ readonly ok: true; readonly seat: Joined } | Refusal> {
  try {
    const response = await fetch('/api/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = (await response.json()) as Joined | Refusal;
    if ('token' in answer) return { ok: true, seat: answer };
    return 'rejection' in answer ? answer : locally('connection.unreachable');
  } catch {
    return locally('connection.unreachable');
  }
}

/** How many signs new codes have on this server; null when it cannot be asked. Never rejects. */
export async function askCodeLength(): Promise<number | null> {
  try {
    const response = await fetch('/api/about', { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { codeLength } = (await response.json()) as { readonly codeLength?: unknown };
    return typeof codeLength === 'number' ? codeLength : null;
  } catch {
    // The page works without it: codes have six signs nearly everywhere.
    return null;
  }
}

/** What a QR leads to: `#<room>.<joinKey>`; null when the fragment is something else. */
export function joinByLink(fragment: string): JoinRequest | null {
  const [, room, joinKey] = /^#?([A-Za-z0-9_-]{1,40})\.([A-Za-z0-9_.-]{1,200})$/.exec(fragment) ?? [];
  return room && joinKey ? { room, joinKey } : null;
}
