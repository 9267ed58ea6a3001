import * as v from 'valibot';
import { boxId } from '#shared/kernel/boxes.ts';
import { accept, type Decision, reject } from '#shared/kernel/decision.ts';
import { asId, type NormId, type NoteId, type StepId } from '#shared/kernel/ids.ts';
import { shuffled } from '#shared/kernel/random.ts';
import { MAX_NORMS, normsInPlay } from '#shared/record/queries.ts';
import type { GroupDraft, TeamRecord } from '#shared/record/types.ts';
import { record, step, type TeamStepContext, type TeamStepModule, type TeamStepOutput } from '../define-step.ts';
import { id } from '../fields.ts';
import { siftPlaces } from './order.ts';
import type { SiftBody, SiftCommand, SiftConfig, SiftEvent, SiftState, SiftView } from './types.ts';

/** Most that one phone rates. */
const MAX_EACH = 5;

type Output = TeamStepOutput<SiftEvent>;

const siftBox = (stepId: StepId) => ({ step: stepId, item: 'sift', round: 1 });

/** The notes to sift: what groups chose together, where they did, else every note that everybody can read. */
function notesToSift(team: TeamRecord): NoteId[] {
  const shown = team.questions.filter((question) => question.shown);
  const seen = (questions: typeof shown) => {
    const own = new Set(questions.map((question) => question.id));
    return Object.values(team.notes).filter((note) => own.has(note.question) && !note.hidden);
  };
  const fromGroups = seen(shown.filter((question) => question.toGroups));
  return (fromGroups.length > 0 ? fromGroups : seen(shown)).map((note) => note.id).sort();
}

function itemsOf({ of }: SiftConfig, team: TeamRecord): string[] {
  return of === 'notes' ? notesToSift(team) : team.groupDrafts.map((draft) => draft.id).sort();
}

/**
 * The drafts that go on become norms to consent on: the first on each theme before the second on any. Ties go through,
 * but never beyond 7 norms; there chance decides among equals.
 */
function asNorms(places: ReadonlyMap<string, number>, keep: number, ctx: TeamStepContext): GroupDraft[] {
  const drafts = shuffled(ctx.record.groupDrafts, ctx.random);
  const placeOf = (draft: GroupDraft) => places.get(draft.id) ?? Number.POSITIVE_INFINITY;
  const before = (draft: GroupDraft) =>
    drafts.filter((other) => other.theme === draft.theme && placeOf(other) < placeOf(draft)).length;
  const order = (a: GroupDraft, b: GroupDraft) => before(a) - before(b) || placeOf(a) - placeOf(b);
  const going = drafts.filter((draft) => drafts.filter((other) => order(other, draft) < 0).length < keep);
  const room = Math.max(0, MAX_NORMS - normsInPlay(ctx.record).length);
  return going.sort(order).slice(0, room);
}

function open(config: SiftConfig, ctx: TeamStepContext): Decision<Output> {
  const sealed = ctx.sealed[boxId(siftBox(ctx.step))] ?? [];
  const items = itemsOf(config, ctx.record);
  const bodies = sealed.map(({ body }) => body as SiftBody | null);
  const { few, places } = siftPlaces(items, bodies, config.each);
  if (config.of === 'notes') {
    const chosen = items.filter((item) => (places.get(item) ?? 0) <= config.keep);
    return accept<Output>(
      record({ type: 'notesSifted', chosen: chosen.map((item) => asId<NoteId>(item)) }),
      step({ type: 'sifted', few, chosen }),
    );
  }
  const norms = asNorms(places, config.keep, ctx);
  return accept<Output>(
    ...norms.map(({ theme, principle, boundary }) =>
      record({ type: 'normWritten', norm: asId<NormId>(ctx.random.id()), theme, principle, boundary }),
    ),
    step({ type: 'sifted', few, chosen: norms.map((draft) => draft.id) }),
  );
}

/**
 * Sifting (method, large groups): each phone draws a few by a seed of its own and rates them, all is opened together, and
 * what comes out is what goes on. No rating, sum or number of raters is in any event or view.
 */
export const sift: TeamStepModule<'sift', SiftConfig, SiftState, SiftCommand, SiftBody, SiftEvent, SiftView> = {
  kind: 'sift',
  configSchema: v.strictObject({
    of: v.picklist(['notes', 'drafts']),
    each: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_EACH)),
    keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  }),
  commandSchema: v.strictObject({ type: v.literal('openSift') }),
  bodySchema: v.strictObject({
    ratings: v.pipe(
      v.array(v.strictObject({ item: id<string>(), level: v.picklist([0, 1, 2]) })),
      v.maxLength(MAX_EACH),
    ),
    done: v.boolean(),
  }),
  refusesEntry: (config, team) =>
    itemsOf(config, team).length > 0
      ? null
      : reject(config.of === 'notes' ? 'sift.noNotes' : 'sift.noDrafts').rejection,
  start: () => ({ phase: 'rating', few: false, chosen: [] }),
  onEnter: () => [],
  onLeave: () => [],
  minutesOnEntry: (_config, minutes) => minutes,
  collecting: (state, _config, stepId) => (state.phase === 'rating' ? [siftBox(stepId)] : []),
  gathers: (_command, state, _config, stepId) => (state.phase === 'rating' ? [siftBox(stepId)] : []),
  counts: (body) => body.done,
  decide: (_command, state, config, ctx) =>
    state.phase === 'rating' ? open(config, ctx) : reject('sift.alreadyOpened'),
  evolve: (_state, event) => ({ phase: 'sifted', few: event.few, chosen: event.chosen }),
  project: (state, config, team) => ({
    kind: 'sift',
    of: config.of,
    phase: state.phase,
    each: config.each,
    keep: config.keep,
    few: state.few,
    notes: config.of === 'notes' ? notesToSift(team) : [],
    drafts:
      config.of === 'drafts'
        ? team.groupDrafts.map(({ id, theme, principle, boundary }) => ({ id, topic: theme, principle, boundary }))
        : [],
    chosen: [...state.chosen],
  }),
};
