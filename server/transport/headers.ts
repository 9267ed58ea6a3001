import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { hostOf, type OriginPolicy } from './origin.ts';

const HALF_A_YEAR = 15_552_000;
const PLAIN_HOST = /^[A-Za-z0-9.\-:[\]]+$/;

/**
 * Security headers. The content policy allows this server alone, and nothing inline. Frames are allowed for our own
 * pages, because the desk may preview the screen. HSTS is only for TLS: on a local network there is none.
 */
export function securityHeaders(policy: OriginPolicy): RequestHandler {
  const headersFor = (secure: boolean): RequestHandler =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'"],
          'style-src': ["'self'"],
          'img-src': ["'self'"],
          'font-src': ["'self'"],
          'manifest-src': ["'self'"],
          'worker-src': ["'self'"],
          'frame-src': ["'self'"],
          'frame-ancestors': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
          // Not every browser takes 'self' to cover ws: as well, so the socket's own address is named.
          'connect-src': ["'self'", (request) => socketSource(hostOf(request, policy), secure)],
        },
      },
      crossOriginOpenerPolicy: secure,
      originAgentCluster: secure,
      strictTransportSecurity: secure ? { maxAge: HALF_A_YEAR } : false,
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'sameorigin' },
    });
  const overTls = headersFor(true);
  const plain = headersFor(false);
  return (request, response, next) => {
    if (request.secure) overTls(request, response, next);
    else plain(request, response, next);
  };
}

function socketSource(host: string | undefined, secure: boolean): string {
  if (host === undefined || !PLAIN_HOST.test(host)) return "'self'";
  return `${secure ? 'wss' : 'ws'}://${host}`;
}
