import type { Random } from '#shared/kernel/random.ts';
import { type Classes, fewestPairs } from './pairs.ts';
import { spread } from './spread.ts';

/** Swaps tried in all. Bounded by number and not by time, so that the same chance gives the same deal everywhere. */
const TRIES = 3000;
/** Swaps in a row without a better deal, before it starts anew. */
const PATIENCE = 300;
/** How often a swap that costs something is made all the same, to get out of a corner. */
const DETOUR = 0.02;
/** One repeated pair weighs more than all pairs of one base together. */
const REPEAT = 1_000_000;

/**
 * For a third round and on, where no construction is known: starts from deals that are optimal against one earlier
 * round, swaps people who share a group again, and stops when it meets the lower bound or has tried enough.
 * @param circles each earlier round: everybody's group in it
 * @returns everybody's new group
 */
export function searched(
  circles: readonly Classes[],
  bases: Classes,
  groups: number,
  random: Random,
): readonly number[] {
  const weights = weightsOf(circles, bases);
  const repeats = circles.reduce((sum, circle) => sum + fewestPairs(circle, groups), 0);
  const bound = REPEAT * repeats + fewestPairs(bases, groups);
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > bound; ) {
    const from = circles[Math.floor(random.next() * circles.length)] ?? [];
    const run = new Run(spread(from, bases, groups, random), groups, weights, random);
    for (let idle = 0; idle <= PATIENCE && least > bound; idle++, tries++) {
      if (run.cost < least) {
        idle = 0;
        least = run.cost;
        best = [...run.groupOf];
      }
      run.swap();
    }
  }
  return best;
}

type Weights = readonly (readonly number[])[];

/** What it costs to seat two people together. */
function weightsOf(circles: readonly Classes[], bases: Classes): Weights {
  const same = (classes: Classes, a: number, b: number) => (classes[a] != null && classes[a] === classes[b] ? 1 : 0);
  return bases.map((_base, a) =>
    bases.map((_other, b) =>
      a === b ? 0 : same(bases, a, b) + REPEAT * circles.reduce((sum, circle) => sum + same(circle, a, b), 0),
    ),
  );
}

/** One deal that is being bettered. */
class Run {
  readonly groupOf: number[];
  cost = 0;
  readonly #members: number[][];
  readonly #weights: Weights;
  readonly #random: Random;

  constructor(groupOf: number[], groups: number, weights: Weights, random: Random) {
    this.groupOf = groupOf;
    this.#weights = weights;
    this.#random = random;
    this.#members = Array.from({ length: groups }, (_, group) =>
      [...groupOf.keys()].filter((person) => groupOf[person] === group),
    );
    for (const [person, group] of groupOf.entries()) this.cost += this.#with(person, group) / 2;
  }

  /** Lets somebody who costs something change places with whoever makes it cheapest, unless that costs more. */
  swap(): void {
    const costly = [...this.groupOf.entries()].filter(([person, group]) => this.#with(person, group) > 0);
    const [person, from] = this.#one(costly) ?? [];
    if (person === undefined || from === undefined) return;
    let change = Number.POSITIVE_INFINITY;
    let partners: number[] = [];
    for (const [other, to] of this.groupOf.entries()) {
      const delta = to === from ? Number.POSITIVE_INFINITY : this.#delta(person, from, other, to);
      if (delta > change || to === from) continue;
      if (delta < change) partners = [];
      change = delta;
      partners.push(other);
    }
    const other = this.#one(partners);
    if (other === undefined || (change > 0 && this.#random.next() >= DETOUR)) return;
    this.#exchange(person, other);
    this.cost += change;
  }

  #exchange(a: number, b: number): void {
    const [groupA, groupB] = [this.groupOf[a] ?? 0, this.groupOf[b] ?? 0];
    this.groupOf[a] = groupB;
    this.groupOf[b] = groupA;
    this.#members[groupA] = (this.#members[groupA] ?? []).map((person) => (person === a ? b : person));
    this.#members[groupB] = (this.#members[groupB] ?? []).map((person) => (person === b ? a : person));
  }

  #delta(person: number, from: number, other: number, to: number): number {
    const between = 2 * (this.#weights[person]?.[other] ?? 0);
    const now = this.#with(person, from) + this.#with(other, to);
    return this.#with(person, to) + this.#with(other, from) - between - now;
  }

  #with(person: number, group: number): number {
    const row = this.#weights[person] ?? [];
    return (this.#members[group] ?? []).reduce((sum, other) => sum + (row[other] ?? 0), 0);
  }

  #one<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#random.next() * items.length)];
  }
}
