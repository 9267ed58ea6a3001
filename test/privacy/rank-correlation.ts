/**
 * Kendall's tau: 1 when the two orders are the same, -1 when one is the other reversed, about 0 when they have nothing
 * to do with each other.
 * @param places where each of the things lies, in the order the things were made
 */
export function kendallTau(places: readonly number[]): number {
  let score = 0;
  for (const [index, place] of places.entries())
    for (const later of places.slice(index + 1)) score += Math.sign(later - place);
  return score / ((places.length * (places.length - 1)) / 2);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
