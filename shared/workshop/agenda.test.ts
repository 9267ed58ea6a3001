import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { lengthsOf, templateKeys } from '#shared/content/templates.ts';
import { asId, type StepId } from '#shared/kernel/ids.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import { agendaSchema } from './agenda-schema.ts';
import { agendaWarnings, type WarningCode, warningCodes } from './agenda-warnings.ts';
import type { AgendaStep } from './types.ts';

const standard = buildAgenda('standard', 60, 'sv');
const good = (agenda: unknown) => v.safeParse(agendaSchema, agenda).success;
/** The standard agenda with one step changed. */
const changed = (kind: StepKind, change: object): AgendaStep[] =>
  standard.map((step) => (step.kind === kind ? ({ ...step, ...change } as AgendaStep) : step));
const configured = (kind: StepKind, change: object): AgendaStep[] =>
  standard.map((step) =>
    step.kind === kind ? ({ ...step, config: { ...step.config, ...change } } as AgendaStep) : step,
  );
/** The standard agenda's steps of these kinds, in this order. */
const only = (...kinds: StepKind[]): AgendaStep[] =>
  kinds.flatMap((kind) => standard.filter((step) => step.kind === kind));
const without = (...kinds: StepKind[]) => standard.filter((step) => !kinds.includes(step.kind));
const codes = (agenda: readonly AgendaStep[]): WarningCode[] => agendaWarnings(agenda).map(({ code }) => code);

describe('an agenda from outside', () => {
  it('[AGENDA-1] is parsed strictly', () => {
    expect(good(standard)).toBe(true);
    expect(good([])).toBe(false);
    for (const wrong of [null, 7, 'agenda', {}, [null], [{}], [{ ...standard[0], surprise: 1 }]])
      expect(good(wrong), JSON.stringify(wrong)).toBe(false);
    expect(good(changed('dots', { kind: 'vote' }))).toBe(false);
    expect(good(changed('dots', { kind: 'constructor' }))).toBe(false);
    expect(good(configured('dots', { topics: 8 }))).toBe(false);
    expect(good(configured('dots', { surprise: 1 }))).toBe(false);
    expect(good(changed('dots', { kind: 'draft' }))).toBe(false);
  });

  it('[AGENDA-1] has limits on titles, minutes, steps and size', () => {
    const minutes = (value: unknown) => good(changed('dots', { minutes: value }));
    expect([1, 120, 0, 121, 1.5, Number.NaN, '3'].map(minutes)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    const title = (value: unknown) => good(changed('dots', { title: value }));
    expect([title('P'), title('x'.repeat(60)), title('x'.repeat(61)), title(' ')]).toEqual([true, true, false, false]);
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...standard[6], id: asId<StepId>(`x${index}`) }));
    expect([good(many(24)), good(many(25))]).toEqual([true, false]);
    const frame = Array.from({ length: 8 }, (_, index) => `${index}`.padEnd(200, 'x'));
    const long = Array.from({ length: 15 }, (_, index) => ({ ...standard[0], id: `x${index}`, config: { frame } }));
    expect(good(long)).toBe(false);
  });

  it('[AGENDA-2] has every step and every question once, and its writing minutes add up', () => {
    expect(good(changed('dots', { id: 's2' }))).toBe(false);
    const write = standard.find((step) => step.kind === 'write');
    expect(good([...standard, { ...write, id: 's9' }])).toBe(false);
    expect(good(changed('write', { minutes: 20 }))).toBe(false);
    expect(good(changed('write', { id: '__proto__' }))).toBe(false);
  });
});

describe('warnings', () => {
  it('[CONTENT-9] are none for any template', () => {
    for (const key of templateKeys.filter((each) => each !== 'blank'))
      for (const length of lengthsOf(key))
        expect(codes(buildAgenda(key, length, 'sv')), `${key} ${length}`).toEqual([]);
  });

  const cases: readonly (readonly [WarningCode, readonly AgendaStep[]])[] = [
    ['noWelcome', without('welcome')],
    ['noWriting', only('welcome', 'draft', 'consent', 'next', 'close')],
    ['themesBeforeWriting', only('welcome', 'themes', 'write', 'dots', 'draft', 'consent', 'next', 'close')],
    ['dotsBeforeThemes', only('welcome', 'write', 'dots', 'themes', 'draft', 'consent', 'next', 'close')],
    ['draftBeforeInput', only('welcome', 'draft', 'write', 'themes', 'dots', 'consent', 'next', 'close')],
    ['consentWithoutDrafts', only('welcome', 'write', 'themes', 'dots', 'consent', 'next', 'close')],
    ['draftsWithoutConsent', without('consent')],
    ['noDate', without('next')],
    ['closeBeforeDate', only('welcome', 'write', 'themes', 'dots', 'draft', 'consent', 'close', 'next')],
    ['noClose', without('close')],
    ['hastyWriting', configured('write', { writeMinutes: 5 })],
    ['tooLong', changed('themes', { minutes: 100 })],
    [
      'tooManyNorms',
      standard.flatMap((step) =>
        step.kind === 'draft'
          ? [5, 4].map((aim): AgendaStep => ({ ...step, id: asId(`d${aim}`), config: { aim } }))
          : [step],
      ),
    ],
  ];
  it.each(cases)('[AGENDA-4] say %s where the method is broken so, and nothing else', (code, agenda) => {
    expect(codes(agenda)).toEqual([code]);
  });

  it('[AGENDA-4] have a case each', () => {
    expect(cases.map(([code]) => code).toSorted()).toEqual([...warningCodes].toSorted());
  });

  it('[AGENDA-4] name the step they are about', () => {
    expect(agendaWarnings(only('welcome', 'consent', 'next', 'close'))).toEqual([
      { code: 'consentWithoutDrafts', step: 's6' },
    ]);
    expect(agendaWarnings(without('next', 'close'))[0]).toEqual({ code: 'noDate', step: null });
  });
});
