import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RoomAnswer } from '#client/connection/answers.ts';
import type { Connection } from '#client/connection/connection.ts';
import type { Drafting, Envelope, EnvelopeAnswer } from '#shared/protocol/messages.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';
import { createRoomStore, type Room, RoomContext, type RoomState } from './room-store.ts';

export interface FixtureRoomProps {
  readonly view: View | null;
  /** Live unless said otherwise. */
  readonly status?: RoomState['status'];
  /** More of the room's state: the clock's offset, the boot number, a refusal, live drafting. */
  readonly state?: Partial<RoomState>;
  readonly id?: string;
  /** Records the commands; what it returns is the answer, `ok` when it returns nothing. */
  readonly onCommand?: (command: Command) => RoomAnswer | undefined;
  readonly onEnvelope?: (envelope: Envelope) => EnvelopeAnswer | undefined;
  readonly onDrafting?: (drafting: Drafting) => void;
  readonly children: ReactNode;
}

/** A room without a server, for tests and the gallery: the same context as RoomProvider, fed by its props. */
export function FixtureRoom(props: FixtureRoomProps) {
  const { view, status = 'live', state, id = 'room', children } = props;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [room] = useState(
    (): Room => ({
      id,
      store: createRoomStore({ view, status, boot: 1, ...state }),
      connection: fixtureConnection(() => latest.current),
    }),
  );
  useEffect(() => {
    room.store.setState({ view, status, ...state });
  }, [room, view, status, state]);
  return <RoomContext value={room}>{children}</RoomContext>;
}

function fixtureConnection(props: () => FixtureRoomProps): Connection {
  return {
    start: () => undefined,
    stop: () => undefined,
    command: async (command) => props().onCommand?.(command) ?? { ok: true },
    envelope: async (envelope) => props().onEnvelope?.(envelope) ?? { ok: true, boot: 1, rev: envelope.rev },
    drafting: (drafting) => props().onDrafting?.(drafting),
    onCollect: () => () => undefined,
  };
}
