import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { newStep } from '#shared/content/new-step.ts';
import { lengthsOf, templateKeys } from '#shared/content/templates.ts';
import { stepKinds } from '#shared/steps/registry.ts';
import { previewView } from './preview-view.ts';

const now = Date.UTC(2027, 3, 23, 9);

describe('trying a step as a participant', () => {
  it.each(templateKeys)('[BUILD-8] shows every step of %s as a phone would', (key) => {
    for (const language of ['sv', 'en'] as const) {
      const agenda = buildAgenda(key, lengthsOf(key).at(-1) ?? 60, language);
      for (const { id, kind } of agenda)
        expect(previewView({ agenda, step: id, language, title: 'Prov', now })?.step.main?.kind, kind).toBe(kind);
    }
  });

  it.each(stepKinds)('[BUILD-8] shows %s also when it stands alone', (kind) => {
    const step = newStep(kind, 'sv', { agenda: [] });
    const view = previewView({ agenda: [step], step: step.id, language: 'sv', title: 'Prov', now });
    expect(view?.step.main?.kind).toBe(kind);
  });
});
