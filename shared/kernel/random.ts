/** Randomness is passed in: cryptographic on the server, seeded in tests. */
export interface Random {
  /** A number in 0 (included) to 1 (excluded). */
  next(): number;
  /** A fresh id that tells nothing about when or by whom it was made. */
  id(): string;
}

/** Returns the items in an order where every permutation is equally likely (Fisher and Yates, Durstenfeld's form). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const a = out[i] as T;
    out[i] = out[j] as T;
    out[j] = a;
  }
  return out;
}

/**
 * Mixes what was handed in: first sorted by each thing's own random key, then shuffled. The sort removes the order in
 * which seats arrived, so the outcome depends on the contents alone (decision 7: else the swap test fails).
 */
export function mixed<T extends { readonly key: string }>(items: readonly T[], random: Random): T[] {
  const sorted = [...items].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return shuffled(sorted, random);
}
