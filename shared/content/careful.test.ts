import { describe, expect, it } from 'vitest';
import { stepKinds } from '#shared/steps/registry.ts';
import { carefulScripts } from './careful.ts';
import { scriptFor } from './scripts.ts';

describe('what is said in careful mode', () => {
  it('[CAREFUL-3] is other words than usual, in both languages, and reading is silent', () => {
    for (const language of ['sv', 'en'] as const) {
      const usual = stepKinds.flatMap((kind) => [0, 1].map((phase) => scriptFor(kind, phase, 'standard')?.[language]));
      const own = Object.values(carefulScripts).flatMap((phases) => phases.flatMap((text) => text?.[language] ?? []));
      expect(own.length).toBeGreaterThanOrEqual(3);
      for (const text of own) expect(usual).not.toContain(text);
    }
    expect(carefulScripts.write?.[0]).toBe(null);
    expect(carefulScripts.write?.[1]?.sv).toMatch(/^Läs tyst.*ingenting högt/);
    expect(carefulScripts.write?.[1]?.en).toMatch(/^Read in silence.*nothing aloud/);
  });
});
