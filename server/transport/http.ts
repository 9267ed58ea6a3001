import express, { type ErrorRequestHandler, type Express, type Request, type Response, Router } from 'express';
import { agreementMarkdown } from '#server/exports/markdown.ts';
import { type Log, placeOf } from '#server/ops/log.ts';
import type { Recovery } from '#server/recovery/recovery.ts';
import type { Rehearsals } from '#server/rehearsal/rehearsals.ts';
import type { Answer, Rooms } from '#server/room/rooms.ts';
import { type RejectionCode, reject } from '#shared/kernel/decision.ts';
import { parseJoin, parseOpen, parsePhraseWish, parseRecover } from '#shared/protocol/parse.ts';
import { securityHeaders } from './headers.ts';
import type { AddressLimits } from './limits.ts';
import { fromOwnPage, type OriginPolicy } from './origin.ts';
import { clientFiles } from './static.ts';

/** `GET /api/about`: what a page must know of the server that sent it. */
export interface About {
  readonly version: string;
  /** Whether this request came over TLS; without it a network can read along, and phones say so (decision 16). */
  readonly https: boolean;
  /** Where phones on the same network reach the server. */
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
  readonly publicUrl: string | null;
  /** Signs in a new room code; six while rooms are few. */
  readonly codeLength: number;
}

export interface HttpDeps {
  readonly rooms: Rooms;
  readonly rehearsals: Pick<Rehearsals, 'mayOpen' | 'opened'>;
  readonly recovery: Recovery;
  readonly limits: AddressLimits;
  readonly log: Log;
  readonly policy: OriginPolicy;
  readonly clientFolder: string;
  about(): Omit<About, 'https' | 'codeLength'>;
}

const MAX_BODY = '32kb';

const statuses: Partial<Record<RejectionCode, number>> = {
  'protocol.malformed': 400,
  'agenda.invalid': 400,
  'protocol.tooLarge': 413,
  'role.notAllowed': 403,
  'room.gone': 404,
  'room.storeFailed': 503,
  'rehearsal.full': 503,
  'join.unknownCode': 404,
  'join.locked': 403,
  'join.full': 403,
  'join.tooMany': 429,
  'keys.tooMany': 409,
  'recover.wrong': 403,
  'recover.tooMany': 429,
};

function refuse(response: Response, code: RejectionCode): void {
  send(response, reject(code));
}

function send<T>(response: Response, answer: Answer<T>, status = 200): void {
  response.setHeader('Cache-Control', 'no-store');
  if (answer.ok) response.status(status).json(answer.value);
  else response.status(statuses[answer.rejection.code] ?? 400).json({ ok: false, rejection: answer.rejection });
}

/** The key in `Authorization: Bearer …`; empty when there is none. */
function bearer(request: Request): string {
  return /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function roomOf(request: Request): string {
  const { room } = request.params;
  return typeof room === 'string' && /^[A-Za-z0-9_-]{1,40}$/.test(room) ? room : '';
}

/** The whole HTTP side: headers, the API, the client's files. Keys travel in headers and bodies only. */
export function httpApp(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', deps.policy.trustProxy ? 1 : false);
  app.use(securityHeaders(deps.policy));
  app.use('/api', api(deps));
  const files = clientFiles(deps.clientFolder);
  if (files) app.use(files);
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('Not found');
  });
  app.use(failure(deps.log));
  return app;
}

function api(deps: HttpDeps): Router {
  const router = Router();
  router.use((request, response, next) => {
    if (request.method === 'GET' || fromOwnPage(request, deps.policy)) return next();
    refuse(response, 'role.notAllowed');
  });
  router.use(express.json({ limit: MAX_BODY }));
  router.get('/about', async (request, response) => {
    const codeLength = await deps.rooms.codeLength();
    send<About>(response, { ok: true, value: { ...deps.about(), codeLength, https: request.secure } });
  });
  router.post('/workshops', async (request, response) => {
    const parsed = parseOpen(request.body);
    if (!parsed.ok) return send(response, parsed);
    if (!(await deps.limits.mayOpen(request.ip ?? ''))) return refuse(response, 'join.tooMany');
    const isRehearsal = parsed.value.rehearsal !== undefined;
    if (isRehearsal && !deps.rehearsals.mayOpen()) return refuse(response, 'rehearsal.full');
    const opened = await deps.rooms.open(parsed.value);
    if (opened.ok && isRehearsal) deps.rehearsals.opened(opened.value.room);
    send(response, opened, 201);
  });
  router.post('/join', (request, response) => join(deps, request, response));
  router.post('/recover', (request, response) => recover(deps, request, response));
  router.post('/rooms/:room/phrase', async (request, response) => {
    const wish = parsePhraseWish(request.body);
    if (!wish.ok) return send(response, wish);
    send(response, await deps.recovery.renew(roomOf(request), bearer(request), wish.value.language), 201);
  });
  router.delete('/rooms/:room', async (request, response) => {
    const deleted = await deps.rooms.delete(roomOf(request), bearer(request));
    send(response, deleted.ok ? { ok: true, value: { ok: true } } : deleted);
  });
  router.get('/rooms/:room/agreement', async (request, response) => {
    const found = await deps.rooms.reading(roomOf(request), bearer(request));
    send(response, found.ok ? { ok: true, value: found.value.agreement() } : found);
  });
  router.get('/rooms/:room/agreement.md', async (request, response) => {
    const found = await deps.rooms.reading(roomOf(request), bearer(request));
    if (!found.ok) return send(response, found);
    response.setHeader('Cache-Control', 'no-store');
    response.attachment('agreement.md').type('text/markdown').send(agreementMarkdown(found.value.agreement()));
  });
  router.use((_request, response) => {
    response.status(404).json({ ok: false, rejection: reject('protocol.malformed').rejection });
  });
  return router;
}

/** Only wrong codes are counted: a whole workshop joins from one address within seconds. */
async function join({ rooms, limits }: HttpDeps, request: Request, response: Response): Promise<void> {
  const parsed = parseJoin(request.body);
  if (!parsed.ok) return send(response, parsed);
  const byCode = 'code' in parsed.value;
  const address = request.ip ?? '';
  if (byCode && !(await limits.mayGuess(address))) return refuse(response, 'join.tooMany');
  const joined = await rooms.join(parsed.value);
  if (byCode && !joined.ok && joined.rejection.code === 'join.unknownCode') await limits.guessedWrong(address);
  send(response, joined);
}

/** Every try counts, so that many at once cannot slip by; the one that was right is given back. */
async function recover({ recovery, limits }: HttpDeps, request: Request, response: Response): Promise<void> {
  const parsed = parseRecover(request.body);
  if (!parsed.ok) return send(response, parsed);
  const address = request.ip ?? '';
  if (!(await limits.mayRecover(address))) return refuse(response, 'recover.tooMany');
  const recovered = await recovery.recover(parsed.value);
  if (recovered.ok) await limits.recovered(address);
  send(response, recovered, 201);
}

/** Errors of the body parser are the client's; anything else is a bug, logged without its words. */
function failure(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
    if (status === 413) return refuse(response, 'protocol.tooLarge');
    if (status >= 400 && status < 500) return refuse(response, 'protocol.malformed');
    log.error('http.failed', { at: placeOf(error) });
    refuse(response, 'room.storeFailed');
  };
}
