import { useEffect, useState } from 'react';
import * as v from 'valibot';

const aboutSchema = v.object({
  addresses: v.array(v.object({ url: v.string() })),
  publicUrl: v.nullable(v.string()),
});
export type About = v.InferOutput<typeof aboutSchema>;

/**
 * The address that phones can reach. A desk on the server's own machine is at `localhost`, which is of no use to a
 * phone: then it is the server's first address on the local network.
 */
export function joinOriginOf(
  about: About | null,
  here: { readonly origin: string; readonly hostname: string },
): string {
  if (about?.publicUrl) return about.publicUrl.replace(/\/+$/, '');
  const local = here.hostname === 'localhost' || here.hostname === '[::1]' || here.hostname.startsWith('127.');
  const address = local ? about?.addresses[0]?.url : undefined;
  return (address ?? here.origin).replace(/\/+$/, '');
}

let asked: Promise<About | null> | null = null;

async function askServer(): Promise<About | null> {
  try {
    const response = await fetch('/api/about');
    const parsed = v.safeParse(aboutSchema, await response.json());
    return parsed.success ? parsed.output : null;
  } catch {
    // Out of reach: the page's own address stands, and the next visit asks again.
    asked = null;
    return null;
  }
}

/** The start of the addresses that phones are sent to, without a slash at its end. */
export function useJoinOrigin(): string {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let gone = false;
    asked ??= askServer();
    void asked.then((answer) => {
      if (!gone) setAbout(answer);
    });
    return () => {
      gone = true;
    };
  }, []);
  return joinOriginOf(about, window.location);
}
