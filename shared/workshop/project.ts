import { type Band, bandFor, enough } from '#shared/kernel/bands.ts';
import { boxId } from '#shared/kernel/boxes.ts';
import type { Audience } from '#shared/kernel/step-module.ts';
import { hiddenCount, projectHeld, projectHeldTexts, projectHidden, projectRecord } from '#shared/record/views.ts';
import { stepModule } from '#shared/steps/registry.ts';
import { collectingBoxes, type Saying, stepById } from './decide.ts';
import { projectKeys } from './keys.ts';
import type { WorkshopState } from './types.ts';
import type { AgendaRow, BoxRow, LinksRow, LiveRow, View, WorkshopRow } from './views.ts';

/** What the room knows besides the state: presence, the keys it derives, and what is said but not stored. No names. */
export interface Live {
  readonly joined: number;
  readonly away: number;
  /** How many of those who are here are simulated, in a rehearsal. */
  readonly simulated: number;
  readonly handedIn: number;
  readonly gathering: LiveRow['gathering'];
  readonly code: string;
  readonly joinKey: string;
  readonly readKey: string;
  /** What the open step said to everybody; null once it is left, and after a restart. */
  readonly saying: Saying | null;
}

/**
 * The only way out of the server: builds an audience's view field by field. The screen and the phones get the same
 * things; the facilitator gets the count of cut-off phones, what the steps are set to and the notes taken off the wall besides.
 */
export function project(state: WorkshopState, live: Live, audience: Audience): View {
  const { questions, notes, themes, norms } = projectRecord(state.record) as Pick<
    View,
    'questions' | 'notes' | 'themes' | 'norms'
  >;
  const current = stepById(state, state.current);
  const said = live.saying !== null && live.saying.step === state.current ? live.saying.said : undefined;
  const own =
    current && stepModule(current.kind).project(state.steps[current.id], current.config, state.record, audience, said);
  return {
    workshop: { main: projectWorkshop(state, audience) },
    clock: { main: { totalMs: state.clock.totalMs, endsAt: state.clock.endsAt, leftMs: state.clock.leftMs } },
    live: { main: projectLive(state, live, audience) },
    links: { main: projectLinks(state, live, audience) },
    agenda: projectAgenda(state),
    plan: audience === 'facilitator' ? projectPlan(state) : {},
    step: own ? { main: own } : {},
    boxes: projectBoxes(state),
    questions,
    notes,
    themes,
    norms,
    hidden: audience === 'facilitator' ? projectHidden(state.record) : {},
    held: state.ended ? {} : projectHeld(state.record),
    heldTexts: audience === 'facilitator' && !state.ended ? projectHeldTexts(state.record) : {},
    keys: audience === 'facilitator' ? projectKeys(state.keys) : {},
  };
}

function projectWorkshop(state: WorkshopState, audience: Audience): WorkshopRow {
  const { info, record } = state;
  return {
    language: info.language,
    team: info.team,
    title: info.title,
    template: info.template,
    minutes: info.minutes,
    date: info.date,
    status: state.ended ? 'ended' : state.current === null ? 'lobby' : 'running',
    current: state.current,
    locked: state.locked,
    blanked: state.blanked,
    careful: state.careful,
    managerOut: state.managerOut,
    always: [...record.always],
    followUp: { date: record.followUp.date, confirmed: record.followUp.confirmed },
    participants: state.ended?.participants ?? null,
    endedEarly: state.ended?.early ?? false,
    hiddenNotes: hiddenCount(record),
    heldNotes: Object.keys(record.held).length,
    hiddenTexts: record.aside.length,
    setup: {
      // Whom to turn to is for one's own phone, never for the wall.
      contact: audience === 'screen' ? '' : info.setup.contact,
      manager: info.setup.manager,
      bases: [...info.setup.bases],
      rehearsal: info.setup.rehearsal,
    },
    agendaNumber: state.agendaNumber,
    startedAt: state.startedAt,
  };
}

function projectLive(state: WorkshopState, live: Live, audience: Audience): LiveRow {
  const collects = collectingBoxes(state).length > 0;
  const band: Band | null = collects ? bandFor(live.handedIn, live.joined) : null;
  const facilitator = audience === 'facilitator';
  return {
    joined: live.joined,
    simulated: live.simulated,
    handedIn: band,
    enough: facilitator && collects && enough(live.handedIn, live.joined),
    gathering: live.gathering,
    away: facilitator ? live.away : 0,
  };
}

function projectLinks(state: WorkshopState, live: Live, audience: Audience): LinksRow {
  return {
    code: live.code,
    joinKey: audience === 'participant' ? null : live.joinKey,
    readKey: state.ended ? live.readKey : null,
  };
}

function projectAgenda(state: WorkshopState): Record<string, AgendaRow> {
  const rows: Record<string, AgendaRow> = {};
  state.agenda.forEach((step, order) => {
    rows[step.id] = {
      order,
      kind: step.kind,
      title: step.title,
      minutes: step.minutes,
      entered: Object.hasOwn(state.steps, step.id),
    };
  });
  return rows;
}

/** What the steps are set to: the facilitator may change what is to come. */
function projectPlan(state: WorkshopState): View['plan'] {
  return Object.fromEntries(state.agenda.map((step) => [step.id, { config: step.config }]));
}

function projectBoxes(state: WorkshopState): Record<string, BoxRow> {
  const rows: Record<string, BoxRow> = {};
  for (const [id, boot] of Object.entries(state.opened)) {
    const [, item = '', round = '1'] = id.split('/');
    rows[id] = { state: 'opened', item, round: Number(round), boot };
  }
  for (const box of collectingBoxes(state)) {
    rows[boxId(box)] = { state: 'collecting', item: box.item, round: box.round, boot: null };
  }
  return rows;
}
