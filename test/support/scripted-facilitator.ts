import { nanoid } from 'nanoid';
import { vi } from 'vitest';
import type { NormId, NoteId, StepId, ThemeId } from '#shared/kernel/ids.ts';
import type { CommandAnswer } from '#shared/protocol/messages.ts';
import type { StepKind, StepView } from '#shared/steps/registry.ts';
import type { View } from '#shared/workshop/views.ts';
import type { RoomClient } from './room-client.ts';

/** What a facilitator does in a step, until it is time to go on. `count` is how many are expected in the room. */
type Part = (desk: RoomClient, count: number) => Promise<void>;

const THEMES = ['Möten', 'Information och beslut', 'Hjälpas åt', 'Bemötande', 'Arbetsro'];
const FOLLOW_UP = '2099-01-15';

async function must(answer: Promise<CommandAnswer>, what: string): Promise<void> {
  const given = await answer;
  if (!given.ok) throw new Error(`${what}: ${given.rejection.code}`);
}

function own<K extends StepKind>(desk: RoomClient, kind: K): Extract<StepView, { kind: K }> {
  const { main } = desk.view.step;
  if (main?.kind !== kind) throw new Error(`not in ${kind} but in ${main?.kind}`);
  return main as Extract<StepView, { kind: K }>;
}

const notesOf = (view: View) => Object.entries(view.notes);

async function consentOn(desk: RoomClient, norm: NormId): Promise<void> {
  for (let round = 1; ; round++) {
    await desk.until(`round ${round}`, ({ step }) => step.main?.kind === 'consent' && step.main.phase === 'asking');
    await closeRound(desk, norm, round);
    const { outcome, phase } = own(desk, 'consent');
    if (phase !== 'closed' || outcome !== 'reword') return;
    const { principle, boundary } = desk.view.norms[norm] ?? { principle: '', boundary: '' };
    const reworded = {
      principle: principle && `${principle} Vi säger var.`,
      boundary: boundary && `${boundary} Alls.`,
    };
    await must(desk.stepCommand('consent', { type: 'askReworded', norm, round, ...reworded }), 'askReworded');
  }
}

/** Asks to close the round until enough have answered. */
async function closeRound(desk: RoomClient, norm: NormId, round: number): Promise<void> {
  const close = () => must(desk.stepCommand('consent', { type: 'closeRound', norm, round }), 'closeRound');
  await vi.waitFor(close, { timeout: 15_000, interval: 50 });
}

async function goToQuestion(desk: RoomClient, from: number): Promise<void> {
  await must(desk.stepCommand('write', { type: 'goToQuestion', from, to: from + 1 }), 'goToQuestion');
}

async function reveal(desk: RoomClient, opened: number): Promise<void> {
  await desk.until('they have written', ({ live }) => live.main.enough);
  await must(desk.stepCommand('write', { type: 'reveal', opened }), 'reveal');
}

/** Asks all questions, then shows what was written question by question. */
async function writeAll(desk: RoomClient, total: number): Promise<void> {
  for (let from = 0; from < total - 1; from++) await goToQuestion(desk, from);
  await reveal(desk, 0);
  for (let from = 0; from < total - 1; from++) await goToQuestion(desk, from);
}

/** Asks and shows one question before the next. */
async function writeEach(desk: RoomClient, total: number): Promise<void> {
  for (let item = 0; item < total; item++) {
    await reveal(desk, item);
    if (item < total - 1) await goToQuestion(desk, item);
  }
}

/** Gives held notes back to whoever wrote them, and asks the last question once more for what comes of it. */
async function returnHeld(desk: RoomClient): Promise<void> {
  const held = Object.keys(desk.view.heldTexts) as NoteId[];
  for (const note of held) await must(desk.command({ type: 'decideHeld', note, as: 'returned' }), 'decideHeld');
  if (held.length === 0) return;
  const { item, round } = own(desk, 'write');
  await must(desk.stepCommand('write', { type: 'askAgain', item, round: round + 1 }), 'askAgain');
  await desk.until('asked again', ({ step }) => step.main?.kind === 'write' && step.main.again);
  await must(desk.stepCommand('write', { type: 'revealAgain', item, round: round + 1 }), 'revealAgain');
}

const parts: { readonly [K in StepKind]: Part } = {
  welcome: async (desk, count) => {
    await desk.until(`${count} are here`, (view) => view.live.main.joined >= count);
  },
  checkin: async (desk) => {
    if (own(desk, 'checkin').phase !== 'asking') return;
    await desk.until('most have answered', ({ live }) => live.main.enough);
    await must(desk.stepCommand('checkin', { type: 'showCheckin' }), 'showCheckin');
  },
  rate: async (desk) => {
    await desk.until('most have rated', ({ live }) => live.main.enough);
    await must(desk.stepCommand('rate', { type: 'showRatings' }), 'showRatings');
  },
  write: async (desk) => {
    const { total, collect } = own(desk, 'write');
    if (collect === 'each') await writeEach(desk, total);
    else await writeAll(desk, total);
    await returnHeld(desk);
  },
  groups: async (desk, count) => {
    await desk.until(`${count} are here`, (view) => view.live.main.joined >= count);
    await must(desk.stepCommand('groups', { type: 'deal', round: own(desk, 'groups').round }), 'deal');
    // Has anybody come late? Asking all phones also gives those that write the time to.
    await desk.stepCommand('groups', { type: 'placeLate', round: own(desk, 'groups').round });
    await must(desk.stepCommand('groups', { type: 'openWork' }), 'openWork');
    if (own(desk, 'groups').phase !== 'choosing') return;
    await must(desk.stepCommand('groups', { type: 'showChoice' }), 'showChoice');
  },
  sift: async (desk) => {
    await desk.until('most have sifted', ({ live }) => live.main.enough);
    await must(desk.stepCommand('sift', { type: 'openSift' }), 'openSift');
  },
  themes: async (desk) => {
    for (const [index, name] of THEMES.entries()) {
      const notes = notesOf(desk.view).flatMap(([id], place) => (place % 6 === index ? [id as NoteId] : []));
      await must(desk.stepCommand('themes', { type: 'addTheme', theme: nanoid() as ThemeId, name, notes }), 'addTheme');
    }
    await must(desk.stepCommand('themes', { type: 'openNames', round: own(desk, 'themes').round }), 'openNames');
  },
  dots: async (desk) => {
    await desk.until('dots are placed', ({ live }) => live.main.enough);
    await must(desk.stepCommand('dots', { type: 'countDots', round: own(desk, 'dots').round }), 'countDots');
  },
  draft: async (desk) => {
    const { topics, aim } = own(desk, 'draft');
    for (const topic of topics.slice(0, aim)) {
      await must(desk.stepCommand('draft', { type: 'chooseTopic', topic }), 'chooseTopic');
      await must(desk.stepCommand('draft', { type: 'openProposals', topic, round: 1 }), 'openProposals');
      const { proposals } = own(desk, 'draft');
      const [first] = proposals;
      const text = first?.text ?? `Vi provar något nytt om ${desk.view.themes[topic]?.name}.`;
      const wording =
        first?.form === 'boundary' ? { principle: '', boundary: text } : { principle: text, boundary: '' };
      const norm = nanoid() as NormId;
      await must(desk.stepCommand('draft', { type: 'writeNorm', norm, theme: topic, ...wording }), 'writeNorm');
    }
  },
  consent: async (desk) => {
    for (const norm of own(desk, 'consent').norms) {
      await must(desk.stepCommand('consent', { type: 'ask', norm }), 'ask');
      await consentOn(desk, norm);
    }
  },
  next: async (desk) => {
    await must(desk.command({ type: 'setFollowUp', date: FOLLOW_UP }), 'setFollowUp');
  },
  close: async (desk) => {
    await must(desk.stepCommand('close', { type: 'showWords' }), 'showWords');
    await must(desk.command({ type: 'endWorkshop' }), 'endWorkshop');
  },
};

/** The steps of a workshop in the order of its agenda. */
export function stepsOf(view: View): { readonly id: StepId; readonly kind: StepKind }[] {
  return Object.entries(view.agenda)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { kind }]) => ({ id: id as StepId, kind }));
}

/**
 * Leads a workshop from where it stands to the agreement, whatever its agenda, as a facilitator would who never lingers.
 * @param count how many must be here before people write
 * @param after called when a step has been led, before the next one is entered
 * @param entered called when a step has been entered, before anything is done in it
 */
export async function leadToAgreement(
  desk: RoomClient,
  count: number,
  after: (kind: StepKind) => Promise<void> = async () => undefined,
  entered: (kind: StepKind) => Promise<void> = async () => undefined,
): Promise<void> {
  const steps = stepsOf(desk.view);
  const { current } = desk.view.workshop.main;
  for (const { id, kind } of steps.slice(steps.findIndex((step) => step.id === current) + 1)) {
    const from = desk.view.workshop.main.current;
    await must(desk.command({ type: 'goToStep', from, to: id, confirmed: true }), `enter ${kind}`);
    await desk.until(`in ${kind}`, (view) => view.workshop.main.current === id);
    await entered(kind);
    await parts[kind](desk, count);
    await after(kind);
  }
  await desk.until('the end', (view) => view.workshop.main.status === 'ended');
}
