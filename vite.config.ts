import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checkBudget } from './scripts/check-budget.ts';
import { precompress } from './scripts/precompress.ts';
import { stamped } from './scripts/prepare.mjs';

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Left to Node at run time: native binaries, and libraries that look for files beside themselves. */
const SERVER_EXTERNALS = ['libsql', 'pino', 'pg', 'pdfmake', 'docx'];

/** Where `npm run dev` finds the server; its own paths are passed on, all others belong to the client. */
const DEV_SERVER = 'http://127.0.0.1:3000';

export default defineConfig({
  root: inProject('client'),
  plugins: [react()],
  server: {
    proxy: {
      // As an object: the short form changes the Host header, and the server would take its own page for a stranger's.
      '/api': { target: DEV_SERVER },
      '/socket.io': { target: DEV_SERVER, ws: true },
    },
  },
  environments: {
    client: {
      build: {
        outDir: inProject('dist/client'),
        emptyOutDir: true,
        manifest: true,
        // The page's content security policy allows no data: addresses.
        assetsInlineLimit: 0,
        // Its polyfill is for links in the page itself, and there are none: the first page is one file.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: inProject('client/index.html'),
          // Everything the page imports at once in one file; parts that later chunks share with it would be files of
          // their own otherwise, which pack worse and are one more request each on a phone's network.
          output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
        },
      },
    },
    server: {
      consumer: 'server',
      resolve: { noExternal: true, external: SERVER_EXTERNALS },
      build: {
        outDir: inProject('dist/server'),
        emptyOutDir: true,
        ssr: inProject('server/main.ts'),
        target: 'node20',
        sourcemap: true,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: '[name].js' } },
      },
    },
  },
  builder: {
    buildApp: (builder) =>
      stamped(async () => {
        const { client, server } = builder.environments;
        if (client === undefined || server === undefined) throw new Error('There is no client or no server to build.');
        await builder.build(client);
        await builder.build(server);
        await precompress(inProject('dist/client'));
        await checkBudget(inProject('dist/client'));
      }),
  },
});
