import { describe, expect, it } from 'vitest';
import { importsOf } from './import-graph.ts';
import { projectFiles } from './project-files.ts';
import { violationsIn } from './rules.ts';

describe('the house', () => {
  const files = projectFiles();

  it('[HOUSE-0] is seen by the check at all', () => {
    const imports = files.flatMap(importsOf);
    expect(files.filter((file) => file.path.startsWith('shared/')).length).toBeGreaterThan(5);
    expect(imports.filter(({ to }) => to?.startsWith('shared/kernel/')).length).toBeGreaterThan(5);
  });

  it('[HOUSE-1] keeps its own rules', () => {
    expect(violationsIn(files)).toEqual([]);
  });
});
