import { type Clock, stoppedClock } from '#shared/kernel/clock.ts';
import { emptyRecord, evolveRecord } from '#shared/record/evolve.ts';
import { stepModule } from '#shared/steps/registry.ts';
import { stepById } from './decide.ts';
import { noSetup, type WorkshopEvent, type WorkshopState } from './types.ts';

/** The state before `workshopOpened`; no workshop is ever shown in it. */
export const unopened: WorkshopState = {
  info: { language: 'sv', team: '', title: '', template: '', minutes: 0, date: '', setup: noSetup, rehearsal: null },
  keys: [],
  agenda: [],
  agendaNumber: 0,
  startedAt: null,
  current: null,
  steps: {},
  clock: stoppedClock,
  locked: false,
  blanked: false,
  careful: false,
  managerOut: false,
  ended: null,
  record: emptyRecord,
  opened: {},
};

/** Folds one event into the state. Pure: takes neither clock nor randomness, so a replay equals the live state. */
export function evolve(state: WorkshopState, event: WorkshopEvent): WorkshopState {
  switch (event.on) {
    case 'clock':
      return { ...state, clock: event.clock, startedAt: state.startedAt ?? startOf(state, event.clock) };
    case 'record':
      return { ...state, record: evolveRecord(state.record, event.event) };
    case 'step': {
      const step = stepById(state, event.step);
      if (!step) return state;
      const next = stepModule(step.kind).evolve(state.steps[step.id], event.event, state.record);
      return { ...state, steps: { ...state.steps, [step.id]: next } };
    }
    case 'workshop':
      return evolveWorkshop(state, event);
  }
}

/** The first step's clock, as it starts, tells when the workshop began. In an older snapshot that moment has passed. */
function startOf(state: WorkshopState, clock: Clock): number | null {
  const first = state.current !== null && state.clock.totalMs === 0;
  return first && clock.endsAt !== null ? clock.endsAt - clock.totalMs : null;
}

function evolveWorkshop(state: WorkshopState, event: Extract<WorkshopEvent, { on: 'workshop' }>): WorkshopState {
  switch (event.type) {
    case 'workshopOpened':
      return { ...state, info: { ...unopened.info, ...event.info }, keys: event.keys, agenda: event.agenda };
    case 'stepEntered': {
      const step = stepById(state, event.step);
      if (!step) return state;
      const known = Object.hasOwn(state.steps, step.id);
      const steps = known
        ? state.steps
        : { ...state.steps, [step.id]: stepModule(step.kind).start(step.config, state.record, event.few) };
      return { ...state, current: step.id, steps };
    }
    case 'agendaChanged':
      return { ...state, agenda: event.agenda, agendaNumber: state.agendaNumber + 1 };
    case 'boxesOpened':
      return {
        ...state,
        opened: { ...state.opened, ...Object.fromEntries(event.boxes.map((box) => [box, event.boot])) },
      };
    case 'roomLocked':
      return { ...state, locked: event.locked };
    case 'screenBlanked':
      return { ...state, blanked: event.blanked };
    case 'carefulSet':
      return { ...state, careful: event.careful };
    case 'managerAskedOut':
      return { ...state, managerOut: event.out };
    case 'workshopEnded': {
      const { participants, date, early } = event;
      return { ...state, ended: early ? { participants, date, early } : { participants, date } };
    }
    case 'keyAdded':
      return { ...state, keys: [...state.keys, event.added] };
    case 'keyRevoked':
      return { ...state, keys: state.keys.filter((key) => key.id !== event.id) };
  }
}

/** A snapshot that an earlier version wrote lacks what has come since; it gets what a new workshop starts with. */
function caughtUp(state: WorkshopState): WorkshopState {
  return {
    ...unopened,
    ...state,
    info: { ...unopened.info, ...state.info },
    record: { ...unopened.record, ...state.record },
  };
}

/** Replays events from `from` (the unopened workshop, or a snapshot; either may come from an earlier version). */
export function replay(events: readonly WorkshopEvent[], from: WorkshopState = unopened): WorkshopState {
  return events.reduce(evolve, caughtUp(from));
}
