import { type ReactNode, useEffect, useState } from 'react';
import { type Credentials, RoomConnection } from '#client/connection/connection.ts';
import { openSocket } from '#client/connection/socket.ts';
import { createRoomStore, type Room, RoomContext } from './room-store.ts';

interface RoomProviderProps {
  readonly credentials: Credentials;
  readonly children: ReactNode;
}

/** Connects to a room for as long as it is on the page, and gives what arrives to everything below. */
export function RoomProvider({ credentials, children }: RoomProviderProps) {
  const { audience, room, token } = credentials;
  return (
    <RoomSession key={`${audience} ${room} ${token}`} credentials={credentials}>
      {children}
    </RoomSession>
  );
}

function RoomSession({ credentials, children }: RoomProviderProps) {
  const [room] = useState((): Room => {
    const store = createRoomStore();
    return { id: credentials.room, store, connection: new RoomConnection(credentials, store, openSocket) };
  });
  useEffect(() => {
    room.connection.start();
    return () => room.connection.stop();
  }, [room]);
  return <RoomContext value={room}>{children}</RoomContext>;
}
