import { deskPath } from '#client/desk/links.ts';
import { makeKey } from '#client/desk/new-key.ts';
import { useDeskCommand } from '#client/desk/use-desk-command.ts';
import { rememberWorkshop, useKnownWorkshop } from '#client/desk/workshop-list.ts';
import { useRoom, useView } from '#client/store/room-store.ts';
import type { KeyRow } from '#shared/workshop/views.ts';

/** One who leads, as the desk's list has it. */
export interface Leader {
  readonly id: string;
  readonly row: KeyRow;
  readonly isOwn: boolean;
  /** The address with the key, where this browser has it. */
  readonly path: string | null;
}

/** Who leads this room, and what can be done about it. Keys made here stay in this browser. */
export function useAccess(room: string, deskKey: string) {
  const { keys } = useView();
  const own = useRoom((state) => state.key);
  const known = useKnownWorkshop(room);
  const command = useDeskCommand();
  const screenKey = known?.screenKey ?? null;
  const invited = known?.invited ?? {};

  const leaders = Object.entries(keys)
    .filter(([, row]) => row.role === 'facilitator')
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, row]): Leader => {
      const key = id === own ? deskKey : invited[id];
      return { id, row, isOwn: id === own, path: key === undefined ? null : deskPath(room, key, screenKey) };
    });

  /** Makes a key for somebody else; answers its id, or null when the room refused. */
  const invite = async (label: string, replaces: string | null): Promise<string | null> => {
    const { id, key, hash } = makeKey();
    const answer = await command({
      type: 'addKey',
      id,
      role: 'facilitator',
      label,
      hash,
      ...(replaces !== null && { replaces }),
    });
    if (!answer.ok) return null;
    rememberWorkshop(room, { invited: { ...invited, [id]: key } });
    return id;
  };

  const revoke = (id: string) => command({ type: 'revokeKey', id });
  return { leaders, own, invite, revoke };
}
