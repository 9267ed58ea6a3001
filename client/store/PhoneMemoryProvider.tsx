import { nanoid } from 'nanoid';
import { type ReactNode, useEffect, useState } from 'react';
import { createDraftStore } from '#client/connection/draft-store.ts';
import { createOutbox } from '#client/connection/outbox.ts';
import { createTurns } from '#client/connection/turns.ts';
import { createDeviceStore } from './device-store.ts';
import { guardLeaving } from './leave-guard.ts';
import { forgetOpened, type Notebook, notebookKey, type PhoneMemory, PhoneMemoryContext } from './phone-memory.ts';
import { useRoomContext } from './room-store.ts';

/** Gives the phone its drafts and its notebook, and hands the drafts in while it is on the page. Inside a room. */
export function PhoneMemoryProvider({ children }: { readonly children: ReactNode }) {
  const room = useRoomContext();
  const [memory] = useState(
    (): PhoneMemory => ({
      drafts: createDraftStore(room.id, nanoid),
      notebook: createDeviceStore<Notebook>(notebookKey(room.id), { pages: {} }),
      makeKey: nanoid,
    }),
  );
  useEffect(() => {
    // Without https there are no Web Locks, whatever the types say.
    const locks: LockManager | null | undefined = navigator.locks;
    const turns = createTurns(`samsyn.outbox.${room.id}`, locks ?? undefined);
    const forget = () => {
      const { view } = room.store.getState();
      if (view) forgetOpened(memory.notebook, view);
    };
    const stops = [
      guardLeaving(memory),
      memory.notebook.follow(),
      room.store.subscribe(({ view }, before) => {
        if (view !== before.view) forget();
      }),
      createOutbox({ room, drafts: memory.drafts, turns, phase: Math.random() }).start(),
    ];
    forget();
    return () => {
      for (const stop of stops) stop();
    };
  }, [room, memory]);
  return <PhoneMemoryContext value={memory}>{children}</PhoneMemoryContext>;
}
