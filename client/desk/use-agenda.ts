import { useMemo } from 'react';
import { useView } from '#client/store/room-store.ts';
import { asId, type StepId } from '#shared/kernel/ids.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { agendaInOrder } from './agenda-times.ts';

/** The whole agenda as the facilitator may change it. */
export function useAgenda(): AgendaStep[] {
  const view = useView();
  return useMemo(
    () =>
      agendaInOrder(view).flatMap(({ id, row: { kind, title, minutes } }) => {
        const config = view.plan[id]?.config;
        return config ? [{ id: asId<StepId>(id), kind, title, minutes, config }] : [];
      }),
    [view],
  );
}
