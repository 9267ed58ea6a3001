import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import { type Log, placeOf } from '#server/ops/log.ts';
import type { RoomActor } from '#server/room/actor.ts';
import type { Member, RoomOutbox } from '#server/room/room-types.ts';
import type { Rooms } from '#server/room/rooms.ts';
import type { Timers } from '#server/room/timers.ts';
import { type Rejection, reject } from '#shared/kernel/decision.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import {
  type ClientToServer,
  type HelloAnswer,
  PROTOCOL_VERSION,
  type ServerToClient,
} from '#shared/protocol/messages.ts';
import { parseHello } from '#shared/protocol/parse.ts';
import { encodeViewsOnce } from './encode-once.ts';
import { MessageLimit } from './limits.ts';
import { fromOwnPage, type OriginPolicy } from './origin.ts';

/** A connection that does not say who it is within this time is ended. */
const HELLO_MS = 15_000;
const MAX_FRAME = 32 * 1024;

interface Entered {
  readonly actor: RoomActor;
  readonly member: Member;
  readonly token: string;
}

interface SocketData {
  limit: MessageLimit;
  entered: Entered | null;
  cancelHelloWait: () => void;
}

export type RoomServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
type RoomSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;

/** Socket.IO's own rooms: one per workshop and audience, so that a frame is encoded once for all in it. */
const channel = (room: string, audience: Audience): string => `${room}/${audience}`;
const everybody = (room: string): string[] =>
  (['participant', 'screen', 'facilitator'] as const).map((audience) => channel(room, audience));

/**
 * WebSocket first, polling where that fails. No cookies, no compression, no state kept for reconnections. To be attached
 * to the HTTP server after its own handlers, because it takes its requests away from those that are there already.
 */
export function socketServer(policy: OriginPolicy): RoomServer {
  const io: RoomServer = new Server({
    transports: ['websocket', 'polling'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_FRAME,
    allowRequest: (request, decide) => {
      decide(null, fromOwnPage(request, policy));
    },
  });
  encodeViewsOnce(io);
  return io;
}

/** How a room speaks to its connections. */
export function socketOutbox(io: RoomServer, room: string): RoomOutbox {
  return {
    frame(audience, frame) {
      io.to(channel(room, audience)).emit('frame', frame);
    },
    collect() {
      io.to(channel(room, 'participant')).emit('collect');
    },
    drafting(drafting) {
      io.to(channel(room, 'screen')).emit('drafting', drafting);
    },
    bye(rejection) {
      io.to(everybody(room)).emit('bye', rejection);
      io.in(everybody(room)).disconnectSockets();
    },
    hangUp() {
      for (const name of everybody(room)) {
        // Closing the transport, not the socket: a client told "disconnect" would not come back by itself.
        for (const id of io.of('/').adapter.rooms.get(name) ?? []) io.of('/').sockets.get(id)?.conn.close();
      }
    },
  };
}

export interface SocketDeps {
  readonly rooms: Rooms;
  readonly timers: Timers;
  readonly log: Log;
}

/** Listens to what clients say. Everything is parsed; whatever comes, nothing here throws or goes unanswered. */
export function serveSockets(io: RoomServer, deps: SocketDeps): void {
  io.on('connection', (socket) => {
    welcome(socket, deps);
  });
}

type Ack<T> = (answer: T) => void;

/** A client may leave out the callback, or send something else in its place. */
function ackOf<T>(given: unknown): Ack<T> {
  return typeof given === 'function' ? (answer) => given(answer) : () => undefined;
}

function refused(rejection: Rejection): { ok: false; rejection: Rejection } {
  return { ok: false, rejection };
}

function welcome(socket: RoomSocket, deps: SocketDeps): void {
  const { data } = socket;
  data.limit = new MessageLimit(deps.timers);
  data.entered = null;
  data.cancelHelloWait = deps.timers.after(HELLO_MS, () => {
    if (!data.entered) socket.disconnect(true);
  });
  // A pong of the engine is a sign of life too (decision 11).
  socket.conn.on('heartbeat', () => {
    data.entered?.actor.touch(data.entered.member);
  });
  socket.use((packet, next) => {
    const verdict = data.limit.take();
    if (verdict === 'fine') return next();
    ackOf(packet.at(-1))(reject('protocol.tooFast'));
    if (verdict === 'flood') socket.disconnect(true);
  });
  socket.on('error', () => undefined);
  listen(socket, deps);
}

function listen(socket: RoomSocket, deps: SocketDeps): void {
  const { data } = socket;
  socket.on('hello', (message, ack) => {
    const answer = ackOf<HelloAnswer>(ack);
    hello(socket, deps, message, answer).catch((error: unknown) => {
      deps.log.error('socket.failed', { at: placeOf(error) });
      answer(reject('room.storeFailed'));
    });
  });
  socket.on('command', (message, ack) => {
    guarded(deps.log, ack, () => {
      if (!data.entered) return ackOf(ack)(reject('role.notAllowed'));
      data.entered.actor.command(data.entered.member, message, ackOf(ack));
    });
  });
  socket.on('envelope', (message, ack) => {
    guarded(deps.log, ack, () => {
      if (!data.entered) return ackOf(ack)(reject('role.notAllowed'));
      data.entered.actor.envelope(data.entered.member, message, ackOf(ack));
    });
  });
  socket.on('drafting', (message) => {
    guarded(deps.log, undefined, () => data.entered?.actor.drafting(data.entered.member, message));
  });
  socket.on('time', (ack) => {
    ackOf<number>(ack)(deps.timers.now());
  });
  socket.on('disconnect', () => {
    data.cancelHelloWait();
    const { entered } = data;
    data.entered = null;
    entered?.actor.disconnect(entered.member);
  });
}

/** A bug in a handler costs one message, never the process. */
function guarded(log: Log, ack: unknown, work: () => void): void {
  try {
    work();
  } catch (error) {
    log.error('socket.failed', { at: placeOf(error) });
    ackOf(ack)(reject('room.storeFailed'));
  }
}

async function hello(
  socket: RoomSocket,
  { rooms, timers }: SocketDeps,
  message: unknown,
  answer: Ack<HelloAnswer>,
): Promise<void> {
  const parsed = parseHello(message);
  if (!parsed.ok) return answer(parsed);
  const { v, audience: role, room, token, since } = parsed.value;
  // The manager sees what participants see; without a seat nothing can be handed in.
  const audience = role === 'manager' ? 'participant' : role;
  if (v !== PROTOCOL_VERSION) return answer(reject('protocol.version'));
  const admitted = await rooms.admit(parsed.value);
  if (!admitted.ok) return answer(refused(admitted.rejection));
  if (!socket.connected) return;
  const { actor, seat, key } = admitted.value;
  // Put away in this very moment: the next try finds the room loaded anew.
  if (actor.isClosed) return answer(reject('room.storeFailed'));
  const { data } = socket;
  const known = data.entered;
  if (known && (known.actor !== actor || known.token !== token || known.member.audience !== audience)) {
    return answer(reject('protocol.malformed'));
  }
  // From here to the end nothing waits: no frame can slip in between the standing and the joining of the channel.
  const { seq, view, deltas } = actor.standing(audience, since);
  answer({ ok: true, boot: actor.boot, now: timers.now(), seq, view, deltas, ...(key === null ? {} : { key }) });
  if (known) return actor.touch(known.member);
  data.limit.setAudience(audience);
  data.cancelHelloWait();
  void socket.join(channel(room, audience));
  const line: Member['line'] = {
    collect: () => void socket.emit('collect'),
    drafting: (drafting) => void socket.emit('drafting', drafting),
    bye: (rejection) => {
      socket.emit('bye', rejection);
      socket.disconnect();
    },
  };
  data.entered = { actor, member: { audience, seat, key, line }, token };
  actor.connect(data.entered.member);
}
