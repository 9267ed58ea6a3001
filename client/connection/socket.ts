import { io, type Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '#shared/protocol/messages.ts';

/** The part of a socket that the connection uses; tests give one of their own. */
export type RoomSocket = Pick<
  Socket<ServerToClient, ClientToServer>,
  'connected' | 'connect' | 'disconnect' | 'on' | 'emit'
>;

/**
 * A socket to the server this page came from. It reconnects by itself, with jitter, so that a room full of phones does
 * not come back in the same instant after a restart.
 */
export function openSocket(): RoomSocket {
  return io({
    autoConnect: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.5,
    timeout: 8000,
  });
}
