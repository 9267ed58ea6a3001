import type { ReactNode } from 'react';
import type { Credentials } from '#client/connection/connection.ts';
import { FixtureRoom } from '#client/store/FixtureRoom.tsx';
import { currentScene } from './world.ts';

interface FixtureRoomProviderProps {
  readonly credentials: Credentials;
  readonly children: ReactNode;
}

/** Stands in for client/store/RoomProvider.tsx in the gallery: a room that is given instead of connected to. */
export function RoomProvider({ credentials, children }: FixtureRoomProviderProps) {
  const { view, state, refusal } = currentScene();
  return (
    <FixtureRoom
      view={view}
      status={state.status ?? 'live'}
      state={state}
      id={credentials.room}
      onCommand={() => (refusal ? { ok: false, rejection: refusal } : undefined)}
    >
      {children}
    </FixtureRoom>
  );
}
