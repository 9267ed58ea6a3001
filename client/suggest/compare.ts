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
  const instead = onThePage(onDone);
  let newest: readonly Suggestible[] | null = null;
  let job = 0;
  let broken = false;
  worker.onmessage = ({ data }: MessageEvent<{ readonly job: number; readonly suggestions: Suggestion[] }>) => {
    if (data.job === job) onDone(data.suggestions);
  };
  // A browser may have workers and yet not start this one; then the question is answered on the page.
  worker.onerror = () => {
    broken = true;
    if (newest !== null) instead.compare(newest);
  };
  return {
    compare: (notes) => {
      newest = notes;
      job += 1;
      if (broken) instead.compare(notes);
      else worker.postMessage({ job, notes });
    },
    end: () => {
      worker.terminate();
      instead.end();
    },
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
      newest += 1;
    },
  };
}

/** Starts comparing; the vocabulary is fetched with it and not before. */
export function startComparing(onDone: OnDone): Comparer {
  return typeof Worker === 'undefined' ? onThePage(onDone) : besideThePage(onDone);
}
