import type { Suggestible } from './offers.ts';
import { suggestionsFor } from './suggestions.ts';

/** Compares the notes beside the page, so that the board goes on answering while hundreds are compared. */
addEventListener('message', ({ data }: MessageEvent<{ readonly job: number; readonly notes: Suggestible[] }>) => {
  postMessage({ job: data.job, suggestions: suggestionsFor(data.notes) });
});
