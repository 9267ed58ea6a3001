import type { AccessKey, AgendaStep, WorkshopEvent, WorkshopInfo } from './types.ts';

/** What a new workshop starts from; made by the server from a template. */
export interface Opening {
  readonly info: WorkshopInfo;
  readonly keys: readonly AccessKey[];
  readonly agenda: readonly AgendaStep[];
  readonly always: readonly string[];
  /** The provisional follow-up date, ISO (decision 20). */
  readonly followUp: string;
  /** Careful mode from the start, where the template asks for it. */
  readonly careful?: boolean;
}

/** The first events of a workshop: it stands in the lobby, with a provisional date. */
export function openWorkshop({ info, keys, agenda, always, followUp, careful = false }: Opening): WorkshopEvent[] {
  return [
    { on: 'workshop', type: 'workshopOpened', info, keys, agenda },
    { on: 'record', event: { type: 'alwaysSet', lines: always } },
    { on: 'record', event: { type: 'followUpSet', date: followUp, confirmed: false } },
    ...(careful ? [{ on: 'workshop', type: 'carefulSet', careful } as const] : []),
  ];
}
