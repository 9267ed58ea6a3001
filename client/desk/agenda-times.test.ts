import { describe, expect, it } from 'vitest';
import { workshopAt } from '#shared/testing/play-through.ts';
import { Rehearsal, START } from '#shared/testing/rehearsal.ts';
import { agendaTimes } from './agenda-times.ts';

const minute = 60_000;
const view = (room: Rehearsal) => room.view('facilitator');

describe('the agenda’s times', () => {
  it('[TIMES-1] counts in the lobby from now, as if it began now', () => {
    const room = new Rehearsal();
    const times = agendaTimes(view(room), START);
    expect(times.totalMinutes).toBe(60);
    expect(times.endsAt).toBe(START + 60 * minute);
    expect(times.stops.every((stop) => stop.state === 'next')).toBe(true);
    const [welcome = 0, checkin = 0, write = 0] = times.stops.map((stop) => stop.minutes);
    expect(times.stops.slice(0, 4).map((stop) => stop.startsAt)).toEqual([
      START,
      START + welcome * minute,
      START + (welcome + checkin) * minute,
      START + (welcome + checkin + write) * minute,
    ]);
    expect(times.behind).toBeNull();
  });

  it('[TIMES-2] counts the reading that comes after the clock of the writing', () => {
    const room = new Rehearsal().goTo('welcome');
    room.now += 4 * minute;
    room.goTo('checkin');
    room.now += 2 * minute;
    room.goTo('write');
    const { stops, endsAt, behind } = agendaTimes(view(room), room.now);
    const write = stops.find((stop) => stop.kind === 'write');
    const after = stops[stops.findIndex((stop) => stop.kind === 'write') + 1];
    expect(write?.state).toBe('now');
    expect(after?.startsAt).toBe(room.now + (write?.minutes ?? 0) * minute);
    expect(endsAt).toBe(room.now + 54 * minute);
    expect(behind).toBe(0);
  });

  it('[TIMES-3] is behind by what was added, and by what was waited when the time was out', () => {
    const room = new Rehearsal().goTo('welcome');
    const { totalMs } = room.state.clock;
    room.must({ type: 'extendClock', fromMs: totalMs, toMs: totalMs + 2 * minute });
    expect(agendaTimes(view(room), room.now).behind).toBe(2);
    const late = agendaTimes(view(room), room.now + 10 * minute);
    expect(late.behind).toBe(6);
    expect(late.longestNext?.kind).toBe('write');
  });

  it('[TIMES-4] slides with a paused clock', () => {
    const room = new Rehearsal().goTo('welcome').must({ type: 'pauseClock' });
    const now = agendaTimes(view(room), room.now);
    const later = agendaTimes(view(room), room.now + 3 * minute);
    expect((later.endsAt ?? 0) - (now.endsAt ?? 0)).toBe(3 * minute);
  });

  it('[TIMES-5] does not count a step again that was open before', () => {
    const room = workshopAt('dots');
    const before = agendaTimes(view(room), room.now).endsAt;
    room.goTo('themes');
    const { stops, endsAt } = agendaTimes(view(room), room.now);
    expect(stops.find((stop) => stop.kind === 'dots')?.state).toBe('done');
    expect(endsAt).toBeLessThanOrEqual((before ?? 0) + 2 * minute);
  });

  it('[TIMES-6] wins back what a step to come is shortened by, and says nothing of another day', () => {
    const room = new Rehearsal().goTo('welcome');
    room.now += 10 * minute;
    expect(agendaTimes(view(room), room.now).behind).toBe(6);
    const agenda = room.state.agenda.map((step) =>
      step.kind === 'draft' ? { ...step, minutes: step.minutes - 4 } : step,
    );
    room.must({ type: 'setAgenda', from: 0, agenda });
    expect(agendaTimes(view(room), room.now).behind).toBe(2);
    expect(agendaTimes(view(room), room.now + 24 * 60 * minute).behind).toBe(null);
  });
});
