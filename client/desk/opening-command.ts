import type { StepId } from '#shared/kernel/ids.ts';
import type { StepView } from '#shared/steps/registry.ts';
import type { Command } from '#shared/workshop/commands.ts';
import type { View } from '#shared/workshop/views.ts';

/**
 * The command that opens what the current step collects; null where it collects nothing. Sent a second time while the
 * server waits for phones after a restart, it means: open now.
 */
export function openingCommand(view: View): Command | null {
  const step = view.workshop.main.current;
  return step === null ? null : openingOf(view, step);
}

function openingOf(view: View, step: StepId): Command | null {
  const main = view.step.main;
  switch (main?.kind) {
    case 'checkin':
      return { type: 'step', step, command: { type: 'showCheckin' } };
    case 'rate':
      return { type: 'step', step, command: { type: 'showRatings' } };
    case 'sift':
      return { type: 'step', step, command: { type: 'openSift' } };
    case 'write':
      return {
        type: 'step',
        step,
        command: main.again
          ? { type: 'revealAgain', item: main.item, round: main.round }
          : { type: 'reveal', opened: main.opened },
      };
    case 'themes':
      return { type: 'step', step, command: { type: 'openNames', round: main.round } };
    case 'groups':
      return groupsOpening(main, step);
    case 'dots':
      return { type: 'step', step, command: { type: 'countDots', round: main.round } };
    case 'draft':
      return main.topic === null
        ? null
        : { type: 'step', step, command: { type: 'openProposals', topic: main.topic, round: main.round } };
    case 'consent':
      return main.norm === null
        ? null
        : { type: 'step', step, command: { type: 'closeRound', norm: main.norm, round: main.round } };
    case 'close':
      return { type: 'step', step, command: { type: 'showWords' } };
    default:
      return null;
  }
}

function groupsOpening({ phase, round }: StepView<'groups'>, step: StepId): Command | null {
  switch (phase) {
    case 'dealing':
      return { type: 'step', step, command: { type: 'deal', round } };
    case 'working':
      return { type: 'step', step, command: { type: 'openWork' } };
    case 'choosing':
      return { type: 'step', step, command: { type: 'showChoice' } };
    default:
      return null;
  }
}
