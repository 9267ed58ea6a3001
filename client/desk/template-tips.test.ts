import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { lengthsOf, templateKeys } from '#shared/content/templates.ts';
import { stepKinds } from '#shared/steps/registry.ts';
import { templateTip } from './template-tips.ts';

describe('a template’s own tips', () => {
  it('[DESK-35] are there in both languages, for steps the template has', () => {
    let count = 0;
    for (const key of templateKeys) {
      const kinds = new Set(buildAgenda(key, lengthsOf(key).at(-1) ?? 60, 'sv').map((step) => step.kind));
      for (const kind of stepKinds) {
        const [sv, en] = [templateTip(key, kind, 'sv'), templateTip(key, kind, 'en')];
        expect(sv === null, `${key} ${kind}`).toBe(en === null);
        if (sv === null) continue;
        expect(sv).not.toBe(en);
        expect(kinds.has(kind), `${key} ${kind}`).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(10);
  });

  it('[DESK-35] are none for what is no template', () => {
    expect(templateTip('constructor', 'write', 'sv')).toBe(null);
    expect(templateTip('standard', undefined, 'sv')).toBe(null);
  });
});
