import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/**
 * The built client: files packed ahead, hashed ones kept for a year, and one page for all addresses of the client.
 * Without a build (development, where another server has the pages) there is nothing to serve.
 */
export function clientFiles(folder: string): RequestHandler | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: 'index.html',
    ignores: [/^\/api(\/|$)/, /^\/socket\.io/, /^\/assets\//, /\.[a-z0-9]+$/],
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
