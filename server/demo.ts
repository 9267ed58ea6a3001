import { alwaysOf } from '#shared/content/frame.ts';
import type { Lang } from '#shared/kernel/step-module.ts';
import { noSetup } from '#shared/workshop/types.ts';
import type { RunningServer } from './app.ts';
import type { Demo } from './config.ts';

export interface DemoLinks {
  readonly desk: string;
  readonly screen: string;
  /** For phones: in a QR, or typed. */
  readonly phone: string;
}

const teams: Readonly<Record<Lang, string>> = { sv: 'Övningsgruppen', en: 'The rehearsal group' };

/**
 * Opens the demo's workshop and sends its team on its way.
 * @param forPhones where phones reach the server; where there is no such address, this machine's own
 */
export async function openDemo(server: RunningServer, demo: Demo, forPhones: string): Promise<DemoLinks> {
  const { language, people, pace } = demo;
  const opened = await server.rooms.open({
    ...{ language, team: teams[language], template: 'standard', minutes: 60 },
    always: alwaysOf('standard').map((line) => line[language]),
    setup: { ...noSetup, bases: [], rehearsal: true },
    rehearsal: { people, pace },
  });
  if (!opened.ok) throw new Error('The demo could not be opened.');
  const { room, facilitatorKey, screenKey } = opened.value;
  server.rehearsals.opened(room);
  const joinKey = (await server.rooms.get(room))?.keys.joinKey ?? '';
  return {
    desk: `${server.url}/desk/${room}#${facilitatorKey}.${screenKey}`,
    screen: `${server.url}/screen/${room}#${screenKey}`,
    phone: `${forPhones}/j#${room}.${joinKey}`,
  };
}
