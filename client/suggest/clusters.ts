import type { Likeness } from './likeness.ts';

/** Where to stop joining: when so many groups are left, or when the two most alike are less alike than this. */
interface Until {
  readonly groups?: number;
  readonly likeness?: number;
}

/** Groups while they grow: members, mean likeness of every two, and each group's nearest. Emptied groups stay, empty. */
interface Growing {
  readonly members: number[][];
  readonly means: Float64Array[];
  readonly nearest: number[];
}

const mean = ({ means }: Growing, a: number, b: number): number => means[a]?.[b] ?? 0;
const sizeOf = ({ members }: Growing, group: number): number => members[group]?.length ?? 0;

/** The group most like `group`; -1 when it is alone. Of equals the first, so that the result is always the same. */
function nearestOf(growing: Growing, group: number): number {
  let nearest = -1;
  for (let other = 0; other < growing.members.length; other++) {
    if (other === group || sizeOf(growing, other) === 0) continue;
    if (nearest < 0 || mean(growing, group, other) > mean(growing, group, nearest)) nearest = other;
  }
  return nearest;
}

/** The two groups most alike; null when one is left. */
function closest(growing: Growing): { readonly into: number; readonly from: number; readonly likeness: number } | null {
  let found: { into: number; from: number; likeness: number } | null = null;
  growing.nearest.forEach((from, into) => {
    if (from < 0 || sizeOf(growing, into) === 0) return;
    const likeness = mean(growing, into, from);
    if (found === null || likeness > found.likeness) found = { into, from, likeness };
  });
  return found;
}

function join(growing: Growing, into: number, from: number): void {
  const { members, means, nearest } = growing;
  const [a, b] = [sizeOf(growing, into), sizeOf(growing, from)];
  members[into] = [...(members[into] ?? []), ...(members[from] ?? [])];
  members[from] = [];
  for (let other = 0; other < members.length; other++) {
    const joint = (a * mean(growing, into, other) + b * mean(growing, from, other)) / (a + b);
    const [row, column] = [means[into], means[other]];
    if (row) row[other] = joint;
    if (column) column[into] = joint;
  }
  nearest.forEach((near, group) => {
    const moved = group === into || near === into || near === from;
    if (moved && sizeOf(growing, group) > 0) nearest[group] = nearestOf(growing, group);
    else if (near >= 0 && mean(growing, group, into) > mean(growing, group, near) && group !== from)
      nearest[group] = into;
  });
}

/**
 * Groups texts by average linkage: the two groups whose texts are most alike on average are joined, again and again
 * (Sokal & Michener 1958; means updated after Lance & Williams 1967).
 * @returns the groups, each with the places of its texts in rising order; a text that fits nowhere is a group of one
 */
export function clustersOf(likeness: Likeness, until: Until): number[][] {
  const { size } = likeness;
  const all = Array.from({ length: size }, (_, index) => index);
  const growing: Growing = {
    members: all.map((index) => [index]),
    means: all.map((a) => Float64Array.from(all, (b) => likeness.of(a, b))),
    nearest: [],
  };
  for (const group of all) growing.nearest.push(nearestOf(growing, group));
  for (let left = size; left > Math.max(1, until.groups ?? 1); left--) {
    const pair = closest(growing);
    if (pair === null || pair.likeness < (until.likeness ?? 0)) break;
    join(growing, pair.into, pair.from);
  }
  return growing.members.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}
