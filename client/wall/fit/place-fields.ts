/** A theme to place, its visible notes in order. */
export interface BoardTheme {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly string[];
}

export interface PlacedFields {
  readonly columns: readonly (readonly string[])[];
  readonly highest: number;
  readonly lowest: number;
  /** Some field is in another column than before. */
  readonly moved: boolean;
}

/** Above this much of the height it is worth giving up the order for a better balance. */
const TIGHT = 0.94;

/**
 * Masonry: each field stays where it was as long as that fits, so that a moved note does not send whole fields across
 * the wall. Else they go, in their own order, under the shortest column; and where that becomes tight, the highest
 * first, which balances best. Within a column the order is always their own.
 * @param heights each field's id and height
 * @param first what already stands in each column
 * @param most how high a column may become
 * @param before the column each field was in
 */
export function placeFields(
  heights: readonly (readonly [string, number])[],
  first: readonly number[],
  most: number,
  gap: number,
  before: ReadonlyMap<string, number>,
): PlacedFields {
  type Choose = (id: string, used: readonly number[]) => number;
  const order = new Map(heights.map(([id], place) => [id, place]));
  const put = (fields: typeof heights, choose: Choose): PlacedFields => {
    const columns = first.map((): string[] => []);
    const used = [...first];
    for (const [id, height] of fields) {
      const column = choose(id, used);
      columns[column]?.push(id);
      used[column] = (used[column] ?? 0) + height + gap;
    }
    for (const ids of columns) ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const moved = columns.some((ids, column) => ids.some((id) => (before.get(id) ?? column) !== column));
    return { columns, highest: Math.max(...used) - gap, lowest: Math.min(...used) - gap, moved };
  };
  const shortest: Choose = (_id, used) => used.indexOf(Math.min(...used));
  const same: Choose = (id, used) => {
    const column = before.get(id);
    return column !== undefined && column < first.length ? column : shortest(id, used);
  };
  if (before.size > 0) {
    const kept = put(heights, same);
    if (kept.highest <= most) return kept;
  }
  const inOrder = put(heights, shortest);
  if (inOrder.highest <= most * TIGHT) return inOrder;
  const balanced = put(
    [...heights].sort((a, b) => b[1] - a[1]),
    shortest,
  );
  return balanced.highest < inOrder.highest ? balanced : inOrder;
}
