import type { PhoneMemory } from './phone-memory.ts';

/** Whether this page holds something of the person's that no storage keeps, because storage is forbidden or full. */
function holdsWhatIsLost({ drafts, notebook }: PhoneMemory): boolean {
  const unopened = Object.values(drafts.getState().drafts).some((draft) => draft.body !== null && !draft.opened);
  const typed = Object.entries(notebook.getState().pages).some(([page, text]) => page !== 'seed' && text.trim() !== '');
  return (unopened && !drafts.isKept()) || (typed && !notebook.isKept());
}

/** Lets the browser ask before the page is left, but only where something would be lost; returns how to stop. */
export function guardLeaving(memory: PhoneMemory): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (holdsWhatIsLost(memory)) event.preventDefault();
  };
  window.addEventListener('beforeunload', onLeave);
  return () => window.removeEventListener('beforeunload', onLeave);
}
