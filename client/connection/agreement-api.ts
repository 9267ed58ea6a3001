import { rejectionCodes } from '#shared/kernel/decision.ts';
import type { Agreement } from '#shared/workshop/agreement.ts';
import { type ClientRejection, locally, type Refusal } from './answers.ts';

/** Reading the agreement with the key of its link. The key is in a header, never in an address. */
export type AgreementAnswer = { readonly ok: true; readonly agreement: Agreement } | Refusal;
export type MarkdownAnswer = { readonly ok: true; readonly text: string } | Refusal;

const unreachable = locally('connection.unreachable');

async function ask(path: string, key: string, signal?: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(path, { headers: { authorization: `Bearer ${key}` }, ...(signal ? { signal } : {}) });
  } catch {
    // No network, or the server is down; the page says so and offers to try again.
    return null;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A proxy's page instead of an answer.
    return null;
  }
}

function isRejection(value: unknown): value is ClientRejection {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return rejectionCodes.some((code) => code === value.code);
}

/** The server's own refusal where it gave one that this page knows; else that it could not be reached. */
function refusalIn(body: unknown): Refusal {
  const rejection = typeof body === 'object' && body !== null && 'rejection' in body ? body.rejection : null;
  return isRejection(rejection) ? { ok: false, rejection } : unreachable;
}

function isAgreement(body: unknown): body is Agreement {
  return (
    typeof body === 'object' && body !== null && 'norms' in body && Array.isArray(body.norms) && 'followUp' in body
  );
}

/** Fetches the agreement. Refusals: the room is gone, the key is not right, or nothing could be reached. Never rejects. */
export async function fetchAgreement(room: string, key: string, signal?: AbortSignal): Promise<AgreementAnswer> {
  const response = await ask(`/api/rooms/${encodeURIComponent(room)}/agreement`, key, signal);
  if (!response) return unreachable;
  const body = await bodyOf(response);
  return response.ok && isAgreement(body) ? { ok: true, agreement: body } : refusalIn(body);
}

/** Fetches the same as Markdown. Never rejects. */
export async function fetchAgreementText(room: string, key: string): Promise<MarkdownAnswer> {
  const response = await ask(`/api/rooms/${encodeURIComponent(room)}/agreement.md`, key);
  if (!response) return unreachable;
  return response.ok ? { ok: true, text: await response.text() } : refusalIn(await bodyOf(response));
}
