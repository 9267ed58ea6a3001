/** Everybody's class (a group of an earlier round, a base) by their place in the list; null is in none. */
export type Classes = readonly (number | null)[];

/** How many pairs within the groups share a class. */
export function pairsWithin(groupOf: readonly number[], classes: Classes): number {
  const counts = new Map<string, number>();
  let pairs = 0;
  groupOf.forEach((group, person) => {
    const own = classes[person] ?? null;
    if (own === null) return;
    const name = `${group} ${own}`;
    const known = counts.get(name) ?? 0;
    pairs += known;
    counts.set(name, known + 1);
  });
  return pairs;
}

/**
 * The fewest pairs of one class that any deal into so many groups can have: each class spread evenly. A proven lower
 * bound; `spread` meets it for two kinds of classes at once.
 */
export function fewestPairs(classes: Classes, groups: number): number {
  const sizes = new Map<number, number>();
  for (const own of classes) if (own !== null) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  const pairs = (size: number) => (size * (size - 1)) / 2;
  let fewest = 0;
  for (const size of sizes.values()) {
    const fuller = size % groups;
    const low = Math.floor(size / groups);
    fewest += fuller * pairs(low + 1) + (groups - fuller) * pairs(low);
  }
  return fewest;
}
