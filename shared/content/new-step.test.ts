import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { stepKinds } from '#shared/steps/registry.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import { agendaSchema } from '#shared/workshop/agenda-schema.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { buildAgenda } from './agenda.ts';
import { anotherRound, newStep } from './new-step.ts';

const standard = buildAgenda('standard', 60, 'sv');
const good = (agenda: readonly AgendaStep[]) => v.is(agendaSchema, agenda);

describe('a step that is added', () => {
  it.each(stepKinds)('[AGENDA-5] %s has names of its own and is one the agenda accepts, however often', (kind) => {
    let agenda: readonly AgendaStep[] = standard;
    for (let times = 0; times < 4; times++) agenda = [...agenda, newStep(kind, 'sv', { agenda })];
    expect(good(agenda)).toBe(true);
  });

  it.each(standard)('[AGENDA-5] as another round of $title has names of its own', (step) => {
    const once = [...standard, anotherRound(step, { agenda: standard })];
    const twice = [...once, anotherRound(step, { agenda: once })];
    expect(good(twice)).toBe(true);
    expect(twice.at(-1)).toMatchObject({ kind: step.kind, title: step.title, minutes: step.minutes });
  });

  it('[AGENDA-5] asks nothing under a name that was asked before', () => {
    const write = newStep('write', 'sv', { agenda: standard, questions: ['q20', 'q21'] });
    const config = write.config as WriteConfig;
    expect(config.questions).toHaveLength(1);
    expect(config.questions[0]?.id).toBe('q22');
    expect(config.questions[0]?.text).not.toBe('');
  });
});
