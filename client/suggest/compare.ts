import type { Suggestible, Suggestion } from './offers.ts';

/** Compares notes away from the page, on this computer alone. */
export interface Comparer {
  /** Asks for suggestions; the answer comes to `onDone`, and only the newest question is answered. */
  readonly compare: (notes: readonly Suggestible[]) => void;
  readonly end: () => void;
}

type OnDone = (suggestions: readonly Suggestion[]) => void;

function besideThePage(onDone: OnDone): Comparer {
  const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
  let newest = 0;
  worker.onmessage = ({ data }: MessageEvent<{ readonly job: number; readonly suggestions: Suggestion[] }>) => {
    if (data.job === newest) onDone(data.suggestions);
  };
  return {
    compare: (notes) => {
      newest += 1;
      worker.postMessage({ job: newest, notes });
    },
    end: () => worker.terminate(),
  };
}

/** Where there are no workers: fetched late, and on the page. */
function onThePage(onDone: OnDone): Comparer {
  let newest = 0;
  const run = async (notes: readonly Suggestible[]) => {
    newest += 1;
    const job = newest;
    const { suggestionsFor } = await import('./suggestions.ts');
    if (job === newest) onDone(suggestionsFor(notes));
  };
  return {
    compare: (notes) => void run(notes),
    end: () => {
      newest = 0;
    },
  };
}

/** Starts comparing; the vocabulary is fetched with it and not before. */
export function startComparing(onDone: OnDone): Comparer {
  return typeof Worker === 'undefined' ? onThePage(onDone) : besideThePage(onDone);
}
