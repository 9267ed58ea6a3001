import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fieldCount } from '#shared/record/types.ts';
import { WORDS_FROM } from '#shared/steps/close/close.ts';
import { COUNTS_FROM } from '#shared/steps/dots/dots.ts';
import { MAX_NORMS } from '#shared/steps/draft/draft.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import { stepModule } from '#shared/steps/registry.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { buildAgenda, stepMinutes } from './agenda.ts';
import { alwaysLines, frameLines } from './frame.ts';
import method from './method.json' with { type: 'json' };
import { lengths, template, templateKeys } from './templates.ts';

const languages = ['sv', 'en'] as const;
const agendas = templateKeys.flatMap((key) =>
  lengths.flatMap((length) =>
    languages.map((language) => ({ key, length, language, agenda: buildAgenda(key, length, language) })),
  ),
);

describe('the agenda', () => {
  it.each(agendas)('[CONTENT-1] of $key in $language fills its $length minutes', ({ agenda, length }) => {
    expect(agenda.reduce((sum, step) => sum + step.minutes, 0)).toBe(length);
    for (const step of agenda) expect(step.minutes, step.kind).toBeGreaterThan(0);
  });

  it.each(lengths)('[CONTENT-1] gives %i minutes’ writing and reading what the method gives, or more', (length) => {
    const minutes = stepMinutes(length);
    const key = `min${length}` as const;
    expect(minutes.write).toBe(method.steps[2]?.[key]);
    expect(minutes.read).toBeGreaterThanOrEqual(method.steps[3]?.[key] ?? 99);
    expect(minutes.draft).toBeGreaterThanOrEqual(method.steps[7]?.[key] ?? 99);
    for (const spent of Object.values(minutes)) expect(Number.isInteger(spent)).toBe(true);
  });

  it.each(agendas)(
    '[CONTENT-2] of $key in $language and $length minutes asks the right questions',
    ({ key, agenda, length, language }) => {
      const all = template(key).questions.map((question) => question[language]);
      const asked = agenda.flatMap((step) => (step.kind === 'write' ? (step.config as WriteConfig).questions : []));
      expect(all).toHaveLength(4);
      expect(asked.map(({ text }) => text)).toEqual(length === 30 ? [all[0], all[3]] : all);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    },
  );

  it.each(agendas)('[CONTENT-3] of $key in $language and $length minutes is what its steps accept', ({ agenda }) => {
    expect(new Set(agenda.map((step) => step.id)).size).toBe(agenda.length);
    for (const step of agenda) {
      expect(v.safeParse(stepModule(step.kind).configSchema, step.config).success, step.kind).toBe(true);
      const wrong = { ...step.config, surprise: true };
      expect(v.safeParse(stepModule(step.kind).configSchema, wrong).success, step.kind).toBe(false);
    }
  });

  it.each(agendas)(
    '[CONTENT-3] of $key in $language and $length minutes has a title and a script for every step',
    ({ agenda }) => {
      for (const step of agenda) {
        expect(step.title).not.toBe('');
        expect(step.scripts).toHaveLength(step.kind === 'write' ? 2 : 1);
        for (const script of step.scripts) expect(script.trim()).not.toBe('');
      }
    },
  );

  it('[CONTENT-3] says something else in Swedish than in English', () => {
    for (const length of lengths) {
      const [sv, en] = languages.map((language) => buildAgenda('standard', length, language));
      sv?.forEach((step, index) => {
        expect(step.id).toBe(en?.[index]?.id);
        expect(step.title).not.toBe(en?.[index]?.title);
        expect(step.scripts).not.toEqual(en?.[index]?.scripts);
      });
    }
  });
});

/** Every object of the content pack that has a text in one of the two languages. */
function texts(part: unknown, path = '$'): { path: string; sv: unknown; en: unknown }[] {
  if (typeof part !== 'object' || part === null) return [];
  const own =
    'sv' in part || 'en' in part
      ? [{ path, sv: (part as { sv?: unknown }).sv, en: (part as { en?: unknown }).en }]
      : [];
  return [...own, ...Object.entries(part).flatMap(([key, value]) => texts(value, `${path}.${key}`))];
}

describe('the content pack', () => {
  it('[CONTENT-3] has every text in both languages', () => {
    const all = texts(method);
    expect(all.length).toBeGreaterThan(200);
    for (const { path, sv, en } of all) {
      expect(typeof sv === 'string' && sv.trim() !== '', `${path}.sv`).toBe(true);
      expect(typeof en === 'string' && en.trim() !== '', `${path}.en`).toBe(true);
    }
    for (const line of [...frameLines, ...alwaysLines])
      for (const language of languages) expect(line[language].trim()).not.toBe('');
    expect(frameLines).toHaveLength(5);
  });

  it('[CONTENT-3] has norms that are within the limits', () => {
    for (const norm of method.norms)
      for (const language of languages) expect(norm[language].length, norm[language]).toBeLessThanOrEqual(MAX_TEXT);
  });

  it('[CONTENT-5] has the numbers that the rules use', () => {
    const { rules } = method;
    expect(rules.note).toMatchObject({ max_chars: MAX_TEXT, max_per_question: 3 });
    expect(rules.norms).toMatchObject({ max_in_force: MAX_NORMS, max_chars: MAX_TEXT });
    expect(rules.dots.show_counts_from_voters).toBe(COUNTS_FROM);
    expect(rules.pulse.min_texts).toBe(WORDS_FROM);
    expect(rules.followup_weeks).toEqual([4, 6, 8]);
    expect(rules.dots.themes_max).toBeGreaterThan(fieldCount);
  });

  it('[CONTENT-6] nowhere promises that anything is completely anonymous', () => {
    const everything = JSON.stringify([method, frameLines, alwaysLines, agendas]);
    expect(everything).not.toMatch(/helt anonym|completely anonymous|100 ?% anonym/i);
  });
});
