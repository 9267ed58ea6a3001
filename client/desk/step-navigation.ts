import { createContext, useContext } from 'react';
import type { StepId } from '#shared/kernel/ids.ts';
import type { StepKind } from '#shared/steps/registry.ts';

/** What the desk says about a step before it is open; every kind's desk-strings has these. */
export interface StepWords {
  /** On the button that leads there: "Till prickarna". */
  readonly go: string;
  /** One line about what happens in it. */
  readonly hint: string;
}

export interface NextStep {
  readonly id: StepId;
  readonly number: number;
  readonly title: string;
  readonly words: StepWords;
}

export interface StepNavigation {
  /** The step after the current one; the first while the workshop stands in the lobby. */
  readonly next: NextStep | null;
  /** The step after the next one, for when the next one is skipped; null when there is none, and in the lobby. */
  readonly after: StepId | null;
  /** Goes to a step. Asks first where envelopes lie unopened, or where too few are in the room. */
  readonly goTo: (step: StepId) => void;
  readonly wordsOf: (kind: StepKind) => StepWords;
}

export const StepNavigationContext = createContext<StepNavigation | null>(null);

/** Where the agenda leads from here. */
export function useStepNavigation(): StepNavigation {
  const navigation = useContext(StepNavigationContext);
  if (!navigation) throw new Error('useStepNavigation needs a StepNavigationProvider above it');
  return navigation;
}
