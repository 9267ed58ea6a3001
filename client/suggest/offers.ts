/** A note as far as suggestions care. */
export interface Suggestible {
  readonly id: string;
  readonly text: string;
}

/** Two notes that may say the same, or several that may belong together. Only ever a question. */
export interface Suggestion {
  readonly kind: 'pair' | 'group';
  readonly notes: readonly string[];
}

/** Below this many notes a hand is faster, and a suggestion has little to stand on. */
export const FEWEST_NOTES = 8;
/** Two are a pair; a group is asked about from three on. */
export const SMALLEST_GROUP = 3;

/** What is left of a suggestion when notes have been sorted meanwhile; null where nothing is left to ask about. */
export function stillOpen(suggestion: Suggestion, unsorted: ReadonlySet<string>): Suggestion | null {
  const notes = suggestion.notes.filter((note) => unsorted.has(note));
  if (notes.length === suggestion.notes.length) return suggestion;
  return suggestion.kind === 'group' && notes.length >= SMALLEST_GROUP ? { kind: 'group', notes } : null;
}

/**
 * Whether a suggestion has been refused before: the same pair, or a group most of whose notes stood together in one
 * that was refused.
 */
export function isRefused(suggestion: Suggestion, refused: readonly Suggestion[]): boolean {
  return refused.some((other) => {
    if (other.kind !== suggestion.kind) return false;
    const shared = suggestion.notes.filter((note) => other.notes.includes(note)).length;
    return suggestion.kind === 'pair' ? shared === 2 : shared * 2 > suggestion.notes.length;
  });
}
