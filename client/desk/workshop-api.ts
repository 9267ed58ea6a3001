import { locally, type Refusal } from '#client/connection/answers.ts';
import type { Opened, OpenRequest } from '#shared/protocol/parse.ts';

/** The facilitator's plain HTTP calls. Keys travel in headers and bodies, never in an address. */
const unreachable = locally('connection.unreachable');

/** The server's own refusal where it gave one; otherwise that it could not be reached. */
async function refusalOf(response: Response): Promise<Refusal> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null && 'rejection' in body) return body as Refusal;
  } catch {
    // A proxy's error page instead of an answer: the same to the person as no server.
    return unreachable;
  }
  return unreachable;
}

async function call(path: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(path, init);
  } catch {
    // No network, or the server is down; the caller says so and keeps what was typed.
    return null;
  }
}

/** Opens a workshop. */
export async function openWorkshop(request: OpenRequest): Promise<{ ok: true; opened: Opened } | Refusal> {
  const response = await call('/api/workshops', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response) return unreachable;
  if (!response.ok) return refusalOf(response);
  return { ok: true, opened: (await response.json()) as Opened };
}

/** Deletes a workshop for everybody, at once. A workshop that is already gone counts as deleted. */
export async function deleteWorkshop(room: string, key: string): Promise<{ ok: true } | Refusal> {
  const response = await call(`/api/rooms/${room}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${key}` },
  });
  if (!response) return unreachable;
  return response.ok || response.status === 404 ? { ok: true } : refusalOf(response);
}
