import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { groupCount } from '#shared/steps/groups/deal.ts';
import { agendaMinutes, agendaSchema } from '#shared/workshop/agenda-schema.ts';
import { agendaWarnings } from '#shared/workshop/agenda-warnings.ts';
import { hasLargeAgenda, largeAgenda } from './large.ts';
import method from './method.json' with { type: 'json' };
import { templateKeys } from './templates.ts';

const agendas = templateKeys
  .filter(hasLargeAgenda)
  .flatMap((key) => (['sv', 'en'] as const).map((language) => ({ key, language, agenda: largeAgenda(key, language) })));

describe('the agenda for large groups', () => {
  it.each(agendas)(
    '[CONTENT-10] of $key in $language has the method’s rows, fits its steps and breaks no rule',
    ({ agenda }) => {
      expect(agenda.map((step) => step.kind)).toEqual(
        'welcome checkin write groups sift themes dots groups sift consent next close'.split(' '),
      );
      expect(agenda.map((step) => step.minutes)).toEqual(method.large_group_90.map((row) => row.min));
      expect(agendaMinutes(agenda)).toBe(90);
      expect(v.safeParse(agendaSchema, agenda)).toMatchObject({ success: true, output: agenda });
      expect(agendaWarnings(agenda)).toEqual([]);
    },
  );

  it('[CONTENT-10] has what a large group needs', () => {
    const config = (id: string) => largeAgenda('standard', 'sv').find((step) => step.id === id)?.config;
    expect(config('s2')).toMatchObject({ maxNotes: 2 });
    expect(config('s10')).toMatchObject({ purpose: 'understand', size: 4 });
    expect(config('s14')).toMatchObject({ of: 'notes', each: 5 });
    expect(config('s11')).toMatchObject({ purpose: 'draft', size: 4, questions: [] });
    expect(config('s15')).toMatchObject({ of: 'drafts', each: 3, keep: 3 });
    expect(config('s6')).toMatchObject({ large: true, maxRounds: 3 });
  });

  it('[GROUPS-1] seats tables of four, with threes where it does not come out even', () => {
    for (let people = 6; people <= 300; people++) {
      const tables = groupCount(people, 4);
      expect(people / tables).toBeLessThanOrEqual(4);
      expect(people / tables).toBeGreaterThanOrEqual(3);
    }
    expect([31, 40, 200].map((people) => groupCount(people, 4))).toEqual([8, 10, 50]);
  });
});
