import { useState } from 'react';
import type { Drafting } from '#shared/protocol/messages.ts';

export type Slot = 'principle' | 'boundary';

/** The slot whose text differs; when a draft has just begun, the one that has words. */
function changedSlot(before: Drafting, now: Drafting): Slot | null {
  if (now === null) return null;
  const known = before?.norm === now.norm ? before : { principle: '', boundary: '' };
  if (known.boundary !== now.boundary) return 'boundary';
  return known.principle === now.principle ? null : 'principle';
}

/** Which of the two is being typed just now, so that the caret stands there. */
export function useActiveSlot(drafting: Drafting): Slot | null {
  const [at, setAt] = useState<{ readonly drafting: Drafting; readonly slot: Slot | null }>({
    drafting,
    slot: changedSlot(null, drafting),
  });
  if (at.drafting !== drafting) {
    const slot = drafting === null ? null : (changedSlot(at.drafting, drafting) ?? at.slot);
    setAt({ drafting, slot });
  }
  return drafting === null ? null : (at.slot ?? 'principle');
}
