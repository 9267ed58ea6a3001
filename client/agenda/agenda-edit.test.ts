import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import type { WriteConfig } from '#shared/steps/write/types.ts';
import type { AgendaStep } from '#shared/workshop/types.ts';
import { leastMinutes, movedTo, replaced, withMinutes } from './agenda-edit.ts';

const agenda = buildAgenda('standard', 60, 'sv').filter((step) => /^s[1-8]$/.test(step.id));
const [welcome, write] = agenda as [AgendaStep, AgendaStep];
const ids = (steps: readonly AgendaStep[]) => steps.map((step) => step.id).join(' ');

describe('changes to an agenda', () => {
  it('[BUILD-5] keep a step’s minutes within its limits', () => {
    expect([withMinutes(welcome, 0).minutes, withMinutes(welcome, 500).minutes]).toEqual([1, 120]);
    expect([leastMinutes(welcome), leastMinutes(write)]).toEqual([1, 2]);
  });

  it('[BUILD-5] share a writing step’s minutes between its phases, and never leave one without', () => {
    for (const minutes of [1, 2, 3, 10, 19, 40, 120, 999]) {
      const changed = withMinutes(write, minutes);
      const { writeMinutes, readMinutes } = changed.config as WriteConfig;
      expect(writeMinutes + readMinutes).toBe(changed.minutes);
      expect(Math.min(writeMinutes, readMinutes)).toBeGreaterThanOrEqual(1);
    }
  });

  it('[BUILD-6] move a step, to the ends at most', () => {
    expect(ids(movedTo(agenda, 0, 2))).toBe('s2 s3 s1 s4 s5 s6 s7 s8');
    expect(ids(movedTo(agenda, 7, 0))).toBe('s8 s1 s2 s3 s4 s5 s6 s7');
    expect(ids(movedTo(agenda, 0, 99))).toBe('s2 s3 s4 s5 s6 s7 s8 s1');
    expect(ids(movedTo(agenda, 99, 0))).toBe(ids(agenda));
  });

  it('[BUILD-6] replace the step with the same name', () => {
    const changed = replaced(agenda, { ...write, title: 'Nytt' });
    expect(changed[1]?.title).toBe('Nytt');
    expect(ids(changed)).toBe(ids(agenda));
  });
});
