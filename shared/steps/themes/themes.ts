import * as v from 'valibot';
import { boxId } from '#shared/kernel/boxes.ts';
import { accept, reject } from '#shared/kernel/decision.ts';
import type { NoteId, StepId, ThemeId } from '#shared/kernel/ids.ts';
import { mixed } from '#shared/kernel/random.ts';
import { notAside } from '#shared/record/queries.ts';
import { step, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id, keySchema, line, MAX_THEME_NAME } from '../fields.ts';
import { decideBoard, decideUndo } from './board.ts';
import type { ThemesBody, ThemesCommand, ThemesConfig, ThemesEvent, ThemesState, ThemesView } from './types.ts';

const MAX_PROPOSALS = 2;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const nameBox = (state: ThemesState, stepId: StepId) => ({ step: stepId, item: 'names', round: state.round });

/** Grouping into themes (method, step 6): the desk sorts, phones may propose names in a box that opens together. */
export const themes: TeamStepModule<
  'themes',
  ThemesConfig,
  ThemesState,
  ThemesCommand,
  ThemesBody,
  ThemesEvent,
  ThemesView
> = {
  kind: 'themes',
  configSchema: v.strictObject({ advisedMin: count, advisedMax: count }),
  commandSchema: v.variant('type', [
    v.strictObject({
      type: v.literal('addTheme'),
      theme: id<ThemeId>(),
      name: line(MAX_THEME_NAME),
      notes: v.pipe(v.array(id<NoteId>()), v.maxLength(500)),
    }),
    v.strictObject({ type: v.literal('renameTheme'), theme: id<ThemeId>(), name: line(MAX_THEME_NAME) }),
    v.strictObject({ type: v.literal('removeTheme'), theme: id<ThemeId>() }),
    v.strictObject({ type: v.literal('mergeThemes'), from: id<ThemeId>(), into: id<ThemeId>() }),
    v.strictObject({ type: v.literal('moveNote'), note: id<NoteId>(), theme: v.nullable(id<ThemeId>()) }),
    v.strictObject({ type: v.literal('mergeNotes'), note: id<NoteId>(), into: id<NoteId>() }),
    v.strictObject({ type: v.literal('splitNote'), note: id<NoteId>() }),
    v.strictObject({ type: v.literal('undo'), number: count }),
    v.strictObject({ type: v.literal('openNames'), round: count }),
  ]),
  bodySchema: v.strictObject({
    names: v.pipe(
      v.array(v.strictObject({ key: keySchema, text: line(MAX_THEME_NAME, 1) })),
      v.maxLength(MAX_PROPOSALS),
    ),
  }),
  refusesEntry: () => null,
  start: () => ({ round: 1, proposals: [] }),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => [nameBox(state, stepId)],
  gathers: (command, state, _config, stepId) =>
    command.type === 'openNames' && command.round === state.round ? [nameBox(state, stepId)] : [],
  counts: (body) => body.names.length > 0,
  decide(command, state, _config, ctx) {
    if (command.type === 'undo') return decideUndo(command.number, ctx.record);
    if (command.type !== 'openNames') return decideBoard(command, ctx.record);
    if (command.round !== state.round) return reject('step.changed');
    const sealed = ctx.sealed[boxId(nameBox(state, ctx.step))] ?? [];
    const names = sealed.flatMap((envelope) => (envelope.body as ThemesBody | null)?.names ?? []);
    const proposals = [...new Set(mixed(names, ctx.random).map((name) => name.text))];
    return accept<TeamStepOutput<ThemesEvent>>(step({ type: 'namesOpened', round: state.round, proposals }));
  },
  evolve: (_state, event) => ({ round: event.round + 1, proposals: event.proposals }),
  texts: (state) => state.proposals,
  project: (state, config, record, audience) => ({
    kind: 'themes',
    round: state.round,
    proposals: notAside(record, state.proposals),
    advisedMin: config.advisedMin,
    advisedMax: config.advisedMax,
    undo: audience === 'facilitator' ? (record.undo.at(-1)?.number ?? null) : null,
  }),
};
