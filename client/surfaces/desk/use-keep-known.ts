import { useEffect } from 'react';
import { localDate } from '#client/desk/dates.ts';
import type { DeskKeys } from '#client/desk/links.ts';
import { knownWorkshopOf, rememberWorkshop } from '#client/desk/workshop-list.ts';
import { useView } from '#client/store/room-store.ts';

/**
 * Keeps the list on the home page up to date with how this workshop stands. The keys are kept from here on and not
 * before: only now has the server taken them.
 */
export function useKeepKnown(room: string, { key, screenKey }: DeskKeys): void {
  const { workshop, links, norms, agenda } = useView();
  const { team, title, status, current, followUp } = workshop.main;
  const { rehearsal } = workshop.main.setup;
  const { code } = links.main;
  const step = current === null ? null : (agenda[current]?.title ?? null);
  const inForce = Object.values(norms).filter((norm) => norm.status === 'adopted' || norm.status === 'onTrial').length;
  const followUpDate = followUp.confirmed ? followUp.date : null;

  useEffect(() => {
    rememberWorkshop(room, screenKey === null ? { key } : { key, screenKey });
  }, [room, key, screenKey]);

  useEffect(() => {
    const opened = knownWorkshopOf(room)?.opened || localDate(Date.now());
    rememberWorkshop(room, {
      code,
      team,
      title,
      opened,
      status,
      step,
      norms: inForce,
      followUp: followUpDate,
      rehearsal,
    });
  }, [room, code, team, title, status, step, inForce, followUpDate, rehearsal]);
}
