import { describe, expect, it } from 'vitest';
import { buildAgenda } from '#shared/content/agenda.ts';
import { anotherRound, newStep } from '#shared/content/new-step.ts';
import { workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal, START } from '#shared/testing/rehearsal.ts';
import type { Command } from './commands.ts';
import { replay } from './evolve.ts';
import type { AgendaStep, WorkshopState } from './types.ts';

/** The eight steps that every version of the standard workshop has. */
const spine = buildAgenda('standard', 60, 'sv').filter((step) => /^s[1-8]$/.test(step.id));
const at = (kind: AgendaStep['kind']) => workshopAt(kind, { agenda: spine });
const agendaOf = (room: Rehearsal): AgendaStep[] => [...room.state.agenda];
const set = (agenda: readonly AgendaStep[], from = 0): Command => ({ type: 'setAgenda', from, agenda: [...agenda] });
const ids = (room: Rehearsal) => room.state.agenda.map((step) => step.id).join(' ');
const longer = (agenda: readonly AgendaStep[], kind: AgendaStep['kind'], minutes: number) =>
  agenda.map((step) => (step.kind === kind ? { ...step, minutes } : step));

describe('changing the agenda of an open workshop', () => {
  it('[AGENDA-6] adds, removes, moves and rewords what is to come', () => {
    const room = at('themes');
    const agenda = agendaOf(room);
    const round = anotherRound(agenda[3] as AgendaStep, { agenda });
    room.must(set([...agenda.slice(0, 4), round, ...agenda.slice(4)]));
    expect(ids(room)).toBe('s1 s2 s3 s4 s20 s5 s6 s7 s8');
    const now = agendaOf(room);
    const [next, close] = [now[7], now[8]] as [AgendaStep, AgendaStep];
    room.must(
      set([...now.slice(0, 3), next, ...now.slice(5, 7), { ...close, title: 'Tack för i dag', minutes: 9 }], 1),
    );
    expect(ids(room)).toBe('s1 s2 s3 s7 s5 s6 s8');
    expect(room.state.agenda.at(-1)).toMatchObject({ title: 'Tack för i dag', minutes: 9 });
    expect(room.view('participant').agenda.s8).toMatchObject({ order: 6, title: 'Tack för i dag' });
    expect(room.view('screen').workshop.main.agendaNumber).toBe(2);
    room.goTo('next').goTo('draft');
  });

  it('[AGENDA-6] changes anything while the workshop stands in the lobby', () => {
    const room = new Rehearsal({ agenda: spine });
    room.must(set(buildAgenda('followup', 30, 'sv')));
    expect(room.state.agenda).toEqual(buildAgenda('followup', 30, 'sv'));
  });

  it('[AGENDA-7] leaves alone what has begun, also a step that was left or skipped', () => {
    const room = at('dots');
    const agenda = agendaOf(room);
    const refused = (changed: readonly AgendaStep[]) => {
      const decision = room.consider(set(changed));
      return decision.ok ? null : decision.rejection.code;
    };
    expect(refused(agenda.slice(1))).toBe('agenda.begun');
    expect(refused(longer(agenda, 'dots', 9))).toBe('agenda.begun');
    expect(refused(longer(agenda, 'welcome', 9))).toBe('agenda.begun');
    expect(refused([newStep('write', 'sv', { agenda }), ...agenda])).toBe('agenda.begun');
    expect(refused([...agenda.slice(0, 2), newStep('next', 'sv', { agenda }), ...agenda.slice(2)])).toBe(
      'agenda.begun',
    );
    expect(refused(agenda.slice(0, 4))).toBe(null);
    room.goTo('welcome');
    expect(refused(longer(agenda, 'dots', 9))).toBe('agenda.begun');
    expect(refused(longer(agenda, 'draft', 9))).toBe(null);
    expect(agenda.length).toBe(8);
  });

  it('[AGENDA-7] asks no question anew under the name of one that was asked', () => {
    const room = at('themes');
    const agenda = agendaOf(room);
    const write = newStep('write', 'sv', { agenda });
    const asked = { ...write, config: { ...write.config, questions: [{ id: 'q1', text: 'En gång till?' }] } };
    expect(room.consider(set([...agenda, asked as unknown as AgendaStep]))).toMatchObject({
      rejection: { code: 'agenda.invalid' },
    });
    room.must(set([...agenda, write]));
  });

  it('[AGENDA-8] names the agenda it starts from: of two changes at once one is refused, and the same twice is one', () => {
    const room = at('write');
    const agenda = agendaOf(room);
    const [mine, theirs] = [longer(agenda, 'draft', 20), longer(agenda, 'consent', 20)];
    room.must(set(mine));
    expect(room.consider(set(theirs))).toEqual({ ok: false, rejection: { code: 'agenda.changed' } });
    expect(room.consider(set(mine))).toEqual({ ok: true, events: [] });
    room.must(set(theirs, 1));
    expect(room.state.agendaNumber).toBe(2);
    expect(room.consider(set(agenda.slice(0, 4), 2))).toMatchObject({ ok: true });
  });

  it('[AGENDA-8] opens from a log of an earlier version, whose steps hold more', () => {
    const room = at('themes');
    const old = { ...room.state, agenda: room.state.agenda.map((step) => ({ ...step, scripts: ['Säg så.'] })) };
    const { agendaNumber: _number, startedAt: _started, ...older } = old;
    room.state = replay([], older as unknown as WorkshopState);
    const agenda = agendaOf(room).map(({ id, kind, title, minutes, config }) => ({ id, kind, title, minutes, config }));
    expect(room.consider(set(agenda))).toEqual({ ok: true, events: [] });
    room.must(set(longer(agenda, 'draft', 20)));
    expect(room.state.agendaNumber).toBe(1);
  });

  it('[AGENDA-9] lets the workshop leader alone see what coming steps are set to', () => {
    const room = at('write');
    expect(room.view('facilitator').plan.s6).toEqual({ config: { maxRounds: 3 } });
    for (const audience of ['participant', 'screen'] as const) expect(room.view(audience).plan).toEqual({});
  });
});

describe('when it began', () => {
  it('[CLOCK-7] is known to every desk from the first step’s clock on, and stays', () => {
    const room = new Rehearsal({ agenda: spine });
    const began = () => room.view('facilitator').workshop.main.startedAt;
    expect(began()).toBe(null);
    room.goTo('welcome');
    expect(began()).toBe(START);
    room.now += 60_000;
    room.must({ type: 'pauseClock' }).must({ type: 'resumeClock' }).goTo('write');
    expect(began()).toBe(START);
  });

  it('[CLOCK-7] is not guessed in a workshop that an earlier version began', () => {
    const room = at('dots');
    const { startedAt: _started, ...older } = room.state;
    room.state = replay([], older as WorkshopState);
    room.goTo('draft');
    expect(room.view('facilitator').workshop.main.startedAt).toBe(null);
  });
});
