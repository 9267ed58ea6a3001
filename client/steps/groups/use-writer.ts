import { useNotebook } from '#client/store/phone-memory.ts';
import { useStepId } from '#client/store/use-step.ts';

/** Whether the group writes on this phone. Chosen for one deal: dealt anew, the new group chooses again. */
export function useWriter(lot: string) {
  const [page, write] = useNotebook(`writes for ${useStepId()}`);
  return { writes: page === lot, start: () => write(lot), stop: () => write('') };
}
