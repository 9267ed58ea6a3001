import type { IncomingMessage } from 'node:http';

export interface OriginPolicy {
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
}

function first(header: string | string[] | undefined): string | undefined {
  return (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim();
}

/** The host a person sees in the address bar, as far as the request tells. */
export function hostOf(request: IncomingMessage, policy: OriginPolicy): string | undefined {
  const forwarded = policy.trustProxy ? first(request.headers['x-forwarded-host']) : undefined;
  return forwarded ?? request.headers.host;
}

/**
 * True when a request comes from our own pages, or from no page at all (a program without an Origin header). A page of
 * another site must not speak to a Samsyn server in a visitor's name, nor listen in from inside a local network.
 */
export function fromOwnPage(request: IncomingMessage, policy: OriginPolicy): boolean {
  const origin = first(request.headers.origin);
  if (origin === undefined) return first(request.headers['sec-fetch-site']) !== 'cross-site';
  if (!URL.canParse(origin)) return false;
  if (policy.publicUrl !== null && origin === policy.publicUrl) return true;
  return new URL(origin).host === hostOf(request, policy);
}
