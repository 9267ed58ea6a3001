import { locally, type Refusal } from '#client/connection/answers.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import type { RecoverRequest } from '#shared/protocol/parse.ts';

const unreachable = locally('connection.unreachable');

async function post<T extends object>(path: string, body: unknown, key?: string): Promise<T | Refusal> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as T | Refusal;
    return response.ok || 'rejection' in answer ? answer : unreachable;
  } catch {
    // No network, or a proxy's error page in place of an answer: the same to the person as no server.
    return unreachable;
  }
}

/** A new recovery phrase; the one before stops. Told this once and never again. Never rejects. */
export function newPhrase(room: string, key: string, language: Lang): Promise<{ readonly phrase: string } | Refusal> {
  return post(`/api/rooms/${room}/phrase`, { language }, key);
}

/** Comes back in by code and phrase with a key this browser has made. Never rejects. */
export function recover(request: RecoverRequest): Promise<{ readonly room: string } | Refusal> {
  return post('/api/recover', request);
}
