import { build, type Rolldown } from 'vite';

declare global {
  interface Window {
    fit: typeof import('#test/gallery/checks/fitting.ts');
  }
}

/** The gallery's checks of what fits, as a script that the product's own pages can be given: they look at `window.fit`. */
export async function fitScript(): Promise<string> {
  const entry = new URL('../../gallery/checks/fitting.ts', import.meta.url).pathname;
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'samsynFit' } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error('The checks were not built');
  return `${code}\nwindow.fit = samsynFit;`;
}
