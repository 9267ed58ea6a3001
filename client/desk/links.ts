/** The addresses that the desk hands out. Keys are only ever in the fragment, which no server gets to see. */

/** What the fragment of a desk's address holds: the facilitator's key, and in a copied link the screen's too. */
export interface DeskKeys {
  readonly key: string;
  readonly screenKey: string | null;
}

/** Reads `#<facilitatorKey>` or `#<facilitatorKey>.<screenKey>`; null when there is no key in it. */
export function parseDeskFragment(hash: string): DeskKeys | null {
  const [key = '', screenKey = ''] = hash.replace(/^#/, '').split('.');
  return key === '' ? null : { key, screenKey: screenKey === '' ? null : screenKey };
}

/** The desk. With the screen's key another computer can show the screen too. */
export function deskPath(room: string, key: string, screenKey: string | null = null): string {
  return `/desk/${room}#${key}${screenKey === null ? '' : `.${screenKey}`}`;
}

export function screenPath(room: string, screenKey: string): string {
  return `/screen/${room}#${screenKey}`;
}

export function agreementPath(room: string, readKey: string): string {
  return `/a/${room}#${readKey}`;
}

/** The page of the group's manager, who looks on and answers for the mandate. */
export function managerPath(room: string, key: string): string {
  return `/manager/${room}#${key}`;
}
