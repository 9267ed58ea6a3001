import { networkInterfaces } from 'node:os';

export interface Address {
  readonly label: string;
  readonly url: string;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Where phones on the same network reach a server that listens on `host` and `port`; empty when it is not reachable. */
export function networkAddresses(host: string, port: number): Address[] {
  if (LOOPBACK.has(host)) return [];
  const everywhere = host === '0.0.0.0' || host === '::';
  return Object.entries(networkInterfaces()).flatMap(([label, known]) =>
    (known ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && (everywhere || address === host))
      .map(({ address }) => ({ label, url: `http://${address}:${port}` })),
  );
}

/** What a page may know: where there is an address for everybody, those inside the server's own network concern nobody. */
export function addressesToTell(addresses: readonly Address[], publicUrl: string | null) {
  return { addresses: publicUrl === null ? addresses : [], publicUrl };
}
