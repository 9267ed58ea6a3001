import { describe, expect, it } from 'vitest';
import { buildAgenda } from './agenda.ts';
import { carefulScripts } from './careful.ts';

describe('what is said in careful mode', () => {
  it('[CAREFUL-3] is other words than usual, in both languages, and reading is silent', () => {
    for (const language of ['sv', 'en'] as const) {
      const usual = buildAgenda('standard', 60, language).flatMap((step) => step.scripts);
      const own = Object.values(carefulScripts).flatMap((phases) => phases.flatMap((text) => text?.[language] ?? []));
      expect(own.length).toBeGreaterThanOrEqual(3);
      for (const text of own) expect(usual).not.toContain(text);
    }
    expect(carefulScripts.write?.[0]).toBe(null);
    expect(carefulScripts.write?.[1]?.sv).toMatch(/^Läs tyst.*ingenting högt/);
    expect(carefulScripts.write?.[1]?.en).toMatch(/^Read in silence.*nothing aloud/);
  });
});
