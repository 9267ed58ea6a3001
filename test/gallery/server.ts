import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';

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
    async resolveId(source, importer, options) {
      if (!/(messages\.ts|RoomProvider\.tsx)$/.test(source)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return (resolved && standIns[resolved.id]) ?? null;
    },
  };
}

export interface GalleryServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the gallery on a free port of this machine. It does not watch files: one run is of one state of the code. */
export async function startGallery(): Promise<GalleryServer> {
  const server = await createServer({
    configFile: false,
    root: inProject('test/gallery'),
    publicDir: inProject('client/public'),
    cacheDir: inProject('node_modules/.vite-gallery'),
    plugins: [standingIn(), react()],
    logLevel: 'warn',
    appType: 'spa',
    clearScreen: false,
    optimizeDeps: { entries: ['page.tsx'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [inProject('.')] } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery has no address');
  return { url, close: () => server.close() };
}
