import type { StepKind, StepView } from '#shared/steps/registry.ts';
import { useView } from './room-store.ts';

/** The open step's own view, for a component that is only rendered while a step of this kind is open. */
export function useStep<K extends StepKind>(kind: K): StepView<K> {
  const step = useView().step.main;
  if (step?.kind !== kind) throw new Error(`Rendered for ${kind}, but the open step is ${step?.kind ?? 'none'}`);
  return step as StepView<K>;
}

/** The id of the open step; boxes begin with it. */
export function useStepId(): string {
  return useView().workshop.main.current ?? '';
}
