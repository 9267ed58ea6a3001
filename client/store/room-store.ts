import { createContext, useCallback, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { ClientRejection, RoomAnswer } from '#client/connection/answers.ts';
import type { Connection } from '#client/connection/connection.ts';
import type { Drafting } from '#shared/protocol/messages.ts';
import type { StepCommand, StepKind } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';

/** `ended`: the server refused this client for good, or said goodbye. */
export type RoomStatus = 'connecting' | 'live' | 'reconnecting' | 'ended';

/** What a surface knows of its room. `view` stays as it was while the connection is away. */
export interface RoomState {
  readonly view: View | null;
  readonly status: RoomStatus;
  /** Why the connection ended. */
  readonly refusal: ClientRejection | null;
  /** The server's time is about `Date.now() + clockOffset`. */
  readonly clockOffset: number;
  /** What the desk is typing just now. */
  readonly drafting: Drafting;
  /** Which start of the server answers; null before the first answer. */
  readonly boot: number | null;
  /** The id of the key this client came in with; null for participants. */
  readonly key: string | null;
}

export type RoomStore = StoreApi<RoomState>;

/** A store for one room, before anything has arrived; `initial` is for tests and the gallery. */
export function createRoomStore(initial: Partial<RoomState> = {}): RoomStore {
  return createStore<RoomState>(() => ({
    view: null,
    status: 'connecting',
    refusal: null,
    clockOffset: 0,
    drafting: null,
    boot: null,
    key: null,
    ...initial,
  }));
}

/** A room as its surface holds it: what is known, and the way to the server. */
export interface Room {
  readonly id: string;
  readonly store: RoomStore;
  readonly connection: Connection;
}

export const RoomContext = createContext<Room | null>(null);

/** The room this surface is in. */
export function useRoomContext(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom needs a RoomProvider above it');
  return room;
}

/** A part of the room's state; re-renders only when that part changes. The selector must not build new objects. */
export function useRoom<T>(selector: (state: RoomState) => T): T {
  return useStore(useRoomContext().store, selector);
}

/** The view. Surfaces render what needs it only once it is there. */
export function useView(): View {
  const view = useRoom((state) => state.view);
  if (!view) throw new Error('useView was rendered before there was a view');
  return view;
}

/**
 * Sends a command of the facilitator. Waits a moment when the connection is away; answers once the server has stored
 * it, or with a refusal. Never rejects.
 */
export function useCommand(): (command: Command) => Promise<RoomAnswer> {
  return useRoomContext().connection.command;
}

/** Sends a command to the current step: adds the step it was meant for, so that a late click is refused. */
export function useStepCommand<K extends StepKind>(_kind: K): (command: StepCommand<K>) => Promise<RoomAnswer> {
  const { store, connection } = useRoomContext();
  return useCallback(
    async (command) => {
      const step = store.getState().view?.workshop.main.current;
      if (!step) return { ok: false, rejection: { code: 'step.unknown' } };
      return connection.command({ type: 'step', step, command });
    },
    [store, connection],
  );
}

/** Shows the screen what the desk is typing, at most every 150 ms; null when it stops. */
export function useDrafting(): (drafting: Drafting) => void {
  return useRoomContext().connection.drafting;
}
