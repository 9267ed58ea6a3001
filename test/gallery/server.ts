import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, preview } from 'vite';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Modules of the client that the gallery puts its own in place of. */
const standIns: Readonly<Record<string, string>> = {
  [inProject('client/i18n/messages.ts')]: inProject('test/gallery/pseudo-messages.ts'),
  [inProject('client/store/RoomProvider.tsx')]: inProject('test/gallery/fixture-room-provider.tsx'),
};

function standingIn(): Plugin {
  return {
    name: 'gallery-stand-ins',
    enforce: 'pre',
    resolveId: {
      filter: { id: /(messages\.ts|RoomProvider\.tsx)$/ },
      async handler(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return (resolved && standIns[resolved.id]) ?? null;
      },
    },
  };
}

/** React in its development form, because it complains of what the other form passes over in silence. */
function settings(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: inProject('test/gallery'),
    publicDir: inProject('client/public'),
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [standingIn(), react()],
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    preview: { host: '127.0.0.1', port: 0, open: false },
  };
}

export interface GalleryServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the gallery into a temporary folder and serves it on a free port of this machine. It is built, not served file
 * by file, so that one run is of one state of the code, and so that a page is there at once.
 */
export async function startGallery(): Promise<GalleryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-gallery-'));
  const config = settings(folder);
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery has no address');
  return {
    url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
