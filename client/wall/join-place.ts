import { createContext, useContext, useEffect, useState } from 'react';

/** Where phones join: shown as a host to type, and in the QR code as an address. */
export interface JoinPlace {
  readonly origin: string;
  readonly host: string;
}

/** What the server knows of its own addresses (GET /api/about). */
interface About {
  readonly addresses: readonly { readonly url: string }[];
  readonly publicUrl: string | null;
}

/** Addresses that mean this very machine; a phone that reads one would look for the room in itself. */
const OWN_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

export function onOwnMachine(hostname: string): boolean {
  return OWN_MACHINE.test(hostname);
}

function placeOf(address: string): JoinPlace | null {
  if (!URL.canParse(address)) return null;
  const { origin, host, protocol } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? { origin, host } : null;
}

/**
 * The address to show: the public one where the server has one. Else a page opened on the facilitator's own machine
 * shows the first on the local network, because `localhost` is of no use to a phone; and any other page its own.
 */
export function joinPlace(location: { readonly origin: string; readonly hostname: string }, about: About | null) {
  const here = placeOf(location.origin) ?? { origin: location.origin, host: location.hostname };
  const local = onOwnMachine(location.hostname) ? (about?.addresses ?? []) : [];
  const known = [about?.publicUrl ?? '', ...local.map((address) => address.url)];
  for (const address of known) {
    const place = placeOf(address);
    if (place && !onOwnMachine(new URL(address).hostname)) return place;
  }
  return here;
}

/** What a phone's camera reads: the room and its secret, in the fragment so that no server log ever has them. */
export function joinAddress(place: JoinPlace, room: string, joinKey: string): string {
  return `${place.origin}/j#${room}.${joinKey}`;
}

function aboutOf(answer: unknown): About | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { addresses, publicUrl } = answer as { addresses?: unknown; publicUrl?: unknown };
  const urls = Array.isArray(addresses) ? addresses : [];
  return {
    publicUrl: typeof publicUrl === 'string' ? publicUrl : null,
    addresses: urls.flatMap((entry: unknown) => {
      const url = typeof entry === 'object' && entry !== null ? (entry as { url?: unknown }).url : undefined;
      return typeof url === 'string' ? [{ url }] : [];
    }),
  };
}

async function askAbout(signal: AbortSignal): Promise<About | null> {
  try {
    const answer = await fetch('/api/about', { signal });
    return answer.ok ? aboutOf(await answer.json()) : null;
  } catch {
    // Without an answer the address it was opened at is the best there is; a later opening of the page asks again.
    return null;
  }
}

/** Finds out where phones join, by asking the server once; until it answers, this page's own address stands. */
export function useFindJoinPlace(): JoinPlace {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    void askAbout(asking.signal).then((answer) => {
      if (!asking.signal.aborted) setAbout(answer);
    });
    return () => asking.abort();
  }, []);
  return joinPlace(location, about);
}

export const JoinPlaceContext = createContext<JoinPlace | null>(null);

/** Where phones join, for whatever shows it. */
export function useJoinPlace(): JoinPlace {
  return useContext(JoinPlaceContext) ?? joinPlace(location, null);
}
