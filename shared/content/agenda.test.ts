import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_NORMS } from '#shared/record/queries.ts';
import { fieldCount } from '#shared/record/types.ts';
import { WORDS_FROM } from '#shared/steps/close/close.ts';
import { COUNTS_FROM } from '#shared/steps/dots/dots.ts';
import { MAX_TEXT } from '#shared/steps/fields.ts';
import { stepModule } from '#shared/steps/registry.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { agendaMinutes, agendaSchema } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { buildAgenda, stepMinutes } from './agenda.ts';
import { alwaysLines, alwaysOf, frameLines, frameOf } from './frame.ts';
import method from './method.json' with { type: 'json' };
import { scriptFor } from './scripts.ts';
import { type Length, lengthsOf, type TemplateKey, template, templateKeys } from './templates.ts';

const languages = ['sv', 'en'] as const;
const built = templateKeys.filter((key) => key !== 'blank');
const agendas = built.flatMap((key) =>
  lengthsOf(key).flatMap((length) =>
    languages.map((language) => ({ key, length, language, agenda: buildAgenda(key, length, language) })),
  ),
);
const phasesOf: Readonly<Partial<Record<string, readonly number[]>>> = { write: [0, 1], groups: [0, 1, 2, 3] };
const writing = (agenda: readonly AgendaStep[]) =>
  agenda.flatMap((step) => (step.kind === 'write' ? [step.config as WriteConfig] : []));

describe('the agenda', () => {
  it.each(agendas)('[CONTENT-1] of $key in $language fills its $length minutes', ({ agenda, length }) => {
    expect(agendaMinutes(agenda)).toBe(length);
    for (const step of agenda) {
      expect(step.minutes, step.kind).toBeGreaterThan(0);
      expect(Number.isInteger(step.minutes), step.kind).toBe(true);
    }
  });

  it.each([30, 60, 90] as const)(
    '[CONTENT-1] gives %i minutes’ writing and reading what the method gives, or more',
    (length) => {
      const minutes = stepMinutes('standard', length);
      const key = `min${length}` as const;
      expect(minutes.write).toBe(method.steps[2]?.[key]);
      expect(minutes.read).toBeGreaterThanOrEqual(method.steps[3]?.[key] ?? 99);
      const drafting = (minutes.formulate ?? 0) + (minutes.draft ?? 0);
      expect(drafting).toBeGreaterThanOrEqual(method.steps[7]?.[key] ?? 99);
      expect(minutes.understand).toBe(method.steps[4]?.[key]);
    },
  );

  it.each(agendas)(
    '[CONTENT-2] of $key in $language and $length minutes asks the right questions',
    ({ key, agenda, length, language }) => {
      const all = template(key).questions.map((question) => question[language]);
      const asked = writing(agenda).flatMap((config) => config.questions);
      const ends = all.length > 1 ? [all[0], all.at(-1)] : all;
      expect(all.length).toBeGreaterThan(0);
      expect(asked.map(({ text }) => text)).toEqual(length === 30 ? ends : all);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    },
  );

  it.each(agendas)('[CONTENT-3] of $key in $language and $length minutes is what its steps accept', ({ agenda }) => {
    expect(v.safeParse(agendaSchema, agenda)).toMatchObject({ success: true, output: agenda });
    for (const step of agenda) {
      const wrong = { ...step.config, surprise: true };
      expect(v.safeParse(stepModule(step.kind).configSchema, wrong).success, step.kind).toBe(false);
    }
  });

  it('[CONTENT-3] says something else in Swedish than in English, and has the same steps', () => {
    for (const key of built)
      for (const length of lengthsOf(key)) {
        const [sv, en] = languages.map((language) => buildAgenda(key, length, language));
        sv?.forEach((step, index) => {
          expect(step.id).toBe(en?.[index]?.id);
          expect(step.title).not.toBe(en?.[index]?.title);
        });
      }
  });

  it('[CONTENT-7] exists for all ten templates, in the lengths they make sense in', () => {
    expect(built.toSorted()).toEqual(method.templates.map(({ key }) => key).toSorted());
    expect(lengthsOf('standard')).toEqual([30, 60, 90]);
    expect(lengthsOf('meetings')).toEqual([30, 60]);
    expect(lengthsOf('followup')).toEqual([30]);
    expect(() => buildAgenda('followup', 60, 'sv')).toThrow();
    for (const key of built) expect(lengthsOf(key).length, key).toBeGreaterThan(0);
  });

  it.each(built)('[CONTENT-7] has all prompts of %s in its longest agenda', (key) => {
    for (const language of languages) {
      const agenda = JSON.stringify(buildAgenda(key, lengthsOf(key).at(-1) ?? 60, language));
      const { questions, groupPrompts, statements } = template(key);
      for (const prompt of [...questions, ...groupPrompts, ...statements])
        expect(agenda, prompt.sv).toContain(prompt[language]);
    }
  });

  it('[CONTENT-7] has the special orders of the method', () => {
    const kinds = (key: TemplateKey, length: Length) => buildAgenda(key, length, 'sv').map((step) => step.kind);
    expect(writing(buildAgenda('meetings', 60, 'sv'))[0]).toMatchObject({ collect: 'each' });
    for (const length of lengthsOf('kickoff'))
      expect(buildAgenda('kickoff', length, 'sv').find((step) => step.kind === 'consent')?.config).toMatchObject({
        trial: true,
      });
    const fresh = buildAgenda('fresh_start', 120, 'sv');
    const second = fresh.findLastIndex((step) => step.kind === 'welcome');
    expect([agendaMinutes(fresh.slice(0, second)), agendaMinutes(fresh.slice(second))]).toEqual([60, 60]);
    expect(kinds('trust7', 60).indexOf('dots')).toBeLessThan(kinds('trust7', 60).indexOf('write'));
    expect(buildAgenda('trust7', 60, 'sv').find((step) => step.kind === 'dots')?.config).toMatchObject({ topics: 1 });
    expect(kinds('followup', 30)).not.toContain('dots');
    expect(template('trust7').statements).toHaveLength(7);
    expect(buildAgenda('blank', 60, 'sv').map((step) => step.kind)).toEqual(['welcome', 'next', 'close']);
  });

  it('[CONTENT-8] has something to say in every step, in both languages', () => {
    for (const { key, agenda } of agendas)
      for (const { kind } of agenda)
        for (const phase of phasesOf[kind] ?? [0])
          for (const language of languages)
            expect(scriptFor(kind, phase, key)?.[language].trim(), `${key} ${kind}`).toBeTruthy();
    expect(scriptFor('write', 0, 'standard')).not.toEqual(scriptFor('write', 1, 'standard'));
    expect(scriptFor('welcome', 7, 'no such template')).toEqual(scriptFor('welcome', 0, 'standard'));
    expect(JSON.stringify(agendas)).not.toContain('Tyst nu.');
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
    for (const line of [...frameLines, ...alwaysLines, ...built.flatMap((key) => [...frameOf(key), ...alwaysOf(key)])])
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
