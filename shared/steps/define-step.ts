import type { StepContext, StepModule, StepOutput } from '#shared/kernel/step-module.ts';
import type { RecordEvent } from '#shared/record/events.ts';
import type { TeamRecord } from '#shared/record/types.ts';

/** The kernel's step module with the team's record filled in; what every folder here exports. */
export type TeamStepModule<
  Kind extends string,
  Config,
  State,
  Command extends { readonly type: string },
  Body,
  Event extends { readonly type: string },
  View,
> = StepModule<Kind, Config, State, Command, Body, Event, View, TeamRecord, RecordEvent>;

export type TeamStepContext = StepContext<TeamRecord>;
export type TeamStepOutput<Event> = StepOutput<Event, RecordEvent>;

/** Marks an event as the step's own. */
export function step<Event>(event: Event): { readonly on: 'step'; readonly event: Event } {
  return { on: 'step', event };
}

/** Marks an event as one of the team's record. */
export function record(event: RecordEvent): { readonly on: 'record'; readonly event: RecordEvent } {
  return { on: 'record', event };
}
