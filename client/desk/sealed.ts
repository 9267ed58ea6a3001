import type { View } from '#shared/workshop/views.ts';

/**
 * Whether envelopes lie unopened that the step is for. Leaving then is allowed and keeps them sealed, but is seldom
 * what was meant. Proposals (themes, drafts) are extra and do not count.
 */
export function leavesSealed(view: View): boolean {
  const step = view.step.main;
  switch (step?.kind) {
    case 'checkin':
      return step.phase === 'asking';
    case 'rate':
      return step.phase === 'rating';
    case 'sift':
      return step.phase === 'rating';
    case 'write':
      return step.phase === 'writing';
    case 'groups':
      return step.phase === 'working' || step.phase === 'choosing';
    case 'dots':
      return step.phase === 'placing';
    case 'consent':
      return step.phase === 'asking';
    case 'close':
      return step.phase === 'collecting';
    default:
      return false;
  }
}
