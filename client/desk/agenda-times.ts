import { leftAt } from '#shared/kernel/clock.ts';
import type { StepKind } from '#shared/steps/registry.ts';
import type { View } from '#shared/workshop/views.ts';

/** One step of the agenda as the desk shows it. */
export interface AgendaStop {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'next';
  /** When it begins if everything goes as planned from here on; only for what is to come. */
  readonly startsAt: number | null;
}

export interface AgendaTimes {
  readonly stops: readonly AgendaStop[];
  readonly totalMinutes: number;
  /** When the workshop ends if everything goes as planned from here on; null once it has ended. */
  readonly endsAt: number | null;
  /** Minutes behind the plan, negative when ahead; null when it is not known, or when it is another day's matter. */
  readonly behind: number | null;
  /** Where time could be won back: the longest step to come. */
  readonly longestNext: AgendaStop | null;
}

const minute = 60_000;
/** Further off than this, the workshop was put off: another session, not a delay. */
const SAME_DAY = 120;

/** The agenda's rows in order. */
export function agendaInOrder(view: View): readonly { readonly id: string; readonly row: View['agenda'][string] }[] {
  return Object.entries(view.agenda)
    .map(([id, row]) => ({ id, row }))
    .sort((a, b) => a.row.order - b.row.order);
}

/** Milliseconds left of the current step: its clock, and for writing the reading that comes after it. */
function leftOfStep(view: View, now: number): number {
  const step = view.step.main;
  const after = step?.kind === 'write' ? step.minutesAfter * minute : 0;
  return leftAt(view.clock.main, now) + after;
}

/**
 * When the steps to come begin and when the workshop ends, counted from what the clock says now. A step that was
 * entered before is not counted again: going back is re-reading. The plan is what was promised when the room opened, so
 * that shortening what is to come wins time back.
 * @param now server milliseconds
 */
export function agendaTimes(view: View, now: number): AgendaTimes {
  const rows = agendaInOrder(view);
  const { current, status, startedAt, minutes } = view.workshop.main;
  const at = rows.findIndex(({ id }) => id === current);
  let clock = status === 'running' ? now + leftOfStep(view, now) : now;
  const stops = rows.map(({ id, row }, index): AgendaStop => {
    const past = row.entered || index < at || status === 'ended';
    const state = id === current && status === 'running' ? 'now' : past ? 'done' : 'next';
    const startsAt = state === 'next' ? clock : null;
    if (state === 'next') clock += row.minutes * minute;
    return { id, kind: row.kind, title: row.title, minutes: row.minutes, state, startsAt };
  });
  const totalMinutes = rows.reduce((sum, { row }) => sum + row.minutes, 0);
  const behind = status === 'running' && startedAt !== null ? Math.round((clock - startedAt) / minute) - minutes : null;
  const next = stops.filter((stop) => stop.state === 'next');
  return {
    stops,
    totalMinutes,
    endsAt: status === 'ended' ? null : clock,
    behind: behind !== null && Math.abs(behind) <= SAME_DAY ? behind : null,
    longestNext: next.reduce<AgendaStop | null>(
      (best, stop) => (best && best.minutes >= stop.minutes ? best : stop),
      null,
    ),
  };
}
