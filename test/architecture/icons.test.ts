import { describe, expect, it } from 'vitest';
import { firstIcons } from '#client/ui/icon-shapes.ts';
import { type IconName, shapeOf } from '#client/ui/icon-store.ts';
import { importsOf } from './import-graph.ts';
import { projectFiles } from './project-files.ts';

/** Words of other lists that happen to be names of icons too: a theme, a step, a tone, a surface, a wake lock. */
const NOT_ICONS = new Set(['contrast', 'dots', 'stop', 'screen']);

/** Everything the first page loads at once, from main.tsx on. */
function firstFiles(): { readonly path: string; readonly source: string }[] {
  const byPath = new Map(projectFiles().map((file) => [file.path, file]));
  const seen = new Set<string>();
  const open = ['client/main.tsx'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = byPath.get(path);
    if (!file || seen.has(path)) continue;
    seen.add(path);
    for (const { kind, to } of importsOf(file)) if ((kind === 'value' || kind === 'reexport') && to) open.push(to);
  }
  return [...seen].flatMap((path) => byPath.get(path) ?? []);
}

describe('icons', () => {
  it('[ICON-1] of the first page need no file of their own', async () => {
    expect(shapeOf('calendar')).toEqual({});
    await import('#client/ui/more-icons.ts');
    expect(shapeOf('calendar').line).toBeDefined();
    const isLater = (word: string) =>
      !NOT_ICONS.has(word) && !(word in firstIcons) && Object.keys(shapeOf(word as IconName)).length > 0;
    const files = firstFiles();
    expect(files.length).toBeGreaterThan(40);
    const later = files
      .filter(({ path }) => !path.startsWith('client/ui/icon-') && !path.startsWith('client/ui/more-icons'))
      .flatMap(({ path, source }) =>
        [...source.matchAll(/'([a-z]+)'|"([a-z]+)"/g)]
          .map((match) => match[1] ?? match[2] ?? '')
          .filter(isLater)
          .map((word) => `${path}: ${word}`),
      );
    expect(later).toEqual([]);
  });
});
