import { type Random, shuffled } from '#shared/kernel/random.ts';

/**
 * Spreads people over groups so that whoever shares one of two things (a group of the round before; a base) comes to sit
 * as far apart as counting allows.
 *
 * Why it is an optimum: let a person be an edge between "was in that group" and "has that base" of a bipartite graph,
 * and a new group be a colour. Splitting each end into parts of at most as many edges as there are colours, and
 * colouring so that no part has a colour twice (König: always possible), every old group and every base is spread over
 * the new ones as evenly as can be, both at once (de Werra). An even spread has the fewest pairs, so no deal has fewer
 * repeated pairs, nor fewer pairs of one base. Swapping two colours along a path makes the groups of one size, give or
 * take one, without undoing it.
 *
 * @param before each person's group in the round before; null is somebody who was not there
 * @param bases each person's base; null is not said
 * @param groups how many groups, at least one
 * @returns each person's group, from 0
 */
export function spread(
  before: readonly (number | null)[],
  bases: readonly (number | null)[],
  groups: number,
  random: Random,
): number[] {
  const people = shuffled([...before.keys()], random);
  const table = new Colours(split(before, people, groups), split(bases, people, groups), groups, random);
  for (const person of people) table.colour(person);
  table.even();
  return table.result();
}

/** Numbers the parts: each class is cut into parts of `size` people; who has no class is a part alone. */
function split(classes: readonly (number | null)[], people: readonly number[], size: number): number[] {
  const parts: number[] = new Array(classes.length).fill(0);
  const seen = new Map<number, number>();
  const numbers = new Map<string, number>();
  for (const person of people) {
    const own = classes[person] ?? null;
    const place = own === null ? 0 : (seen.get(own) ?? 0);
    if (own !== null) seen.set(own, place + 1);
    const part = own === null ? `alone ${person}` : `${own} ${Math.floor(place / size)}`;
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    parts[person] = number;
  }
  return parts;
}

/** An edge colouring in the making. Vertices are the parts of both sides, the right ones after the left ones. */
class Colours {
  readonly #ends: readonly (readonly [number, number])[];
  readonly #count: number;
  readonly #random: Random;
  readonly #of: number[];
  /** Which edge has a colour at a vertex, or -1. */
  readonly #at: number[][];

  constructor(left: readonly number[], right: readonly number[], count: number, random: Random) {
    const offset = 1 + Math.max(-1, ...left);
    this.#ends = left.map((part, edge) => [part, offset + (right[edge] ?? 0)] as const);
    this.#count = count;
    this.#random = random;
    this.#of = left.map(() => -1);
    const vertices = offset + 1 + Math.max(-1, ...right);
    this.#at = Array.from({ length: vertices }, () => new Array<number>(count).fill(-1));
  }

  result(): number[] {
    return [...this.#of];
  }

  /** Gives an edge a colour that is free at both ends, where need be by swapping two colours along a path. */
  colour(edge: number): void {
    const [u, v] = this.#endsOf(edge);
    const atU = this.#free(u);
    const atV = this.#free(v);
    const both = atU.filter((colour) => atV.includes(colour));
    const common = this.#one(both);
    const a = common ?? this.#one(atU) ?? 0;
    const b = common ?? this.#one(atV) ?? 0;
    // The path of a and b that begins at v with a; it cannot end at u, where a is free (odd cycles do not exist here).
    if (common === undefined) this.#swap(this.#path(v, a, b), a, b);
    this.#set(edge, a);
  }

  /** Makes all colours equally frequent, give or take one. */
  even(): void {
    for (;;) {
      const sizes = new Array<number>(this.#count).fill(0);
      for (const colour of this.#of) sizes[colour] = (sizes[colour] ?? 0) + 1;
      const most = Math.max(...sizes);
      const least = Math.min(...sizes);
      if (most - least <= 1) return;
      const a = this.#one(placesOf(sizes, most)) ?? 0;
      const b = this.#one(placesOf(sizes, least)) ?? 0;
      const path = this.#longer(a, b);
      if (!path) return;
      this.#swap(path, a, b);
    }
  }

  /** A path that has one more of colour a than of b; there is one whenever a is the more frequent. */
  #longer(a: number, b: number): number[] | undefined {
    const starts = shuffled([...this.#at.keys()], this.#random).filter(
      (vertex) => this.#edgeAt(vertex, a) >= 0 && this.#edgeAt(vertex, b) < 0,
    );
    for (const start of starts) {
      const path = this.#path(start, a, b);
      if (path.length % 2 === 1) return path;
    }
    return undefined;
  }

  /** The edges from a vertex on, of colour a, then b, then a … */
  #path(start: number, a: number, b: number): number[] {
    const path: number[] = [];
    let vertex = start;
    for (let colour = a; ; colour = colour === a ? b : a) {
      const edge = this.#edgeAt(vertex, colour);
      if (edge < 0) return path;
      path.push(edge);
      const [u, v] = this.#endsOf(edge);
      vertex = vertex === u ? v : u;
    }
  }

  #swap(path: readonly number[], a: number, b: number): void {
    const turned = path.map((edge) => [edge, this.#of[edge] === a ? b : a] as const);
    for (const [edge] of turned) this.#clear(edge);
    for (const [edge, colour] of turned) this.#set(edge, colour);
  }

  #clear(edge: number): void {
    for (const end of this.#endsOf(edge)) this.#mark(end, this.#of[edge] ?? 0, -1);
  }

  #set(edge: number, colour: number): void {
    this.#of[edge] = colour;
    for (const end of this.#endsOf(edge)) this.#mark(end, colour, edge);
  }

  #mark(vertex: number, colour: number, edge: number): void {
    const row = this.#at[vertex];
    if (row) row[colour] = edge;
  }

  #endsOf(edge: number): readonly [number, number] {
    return this.#ends[edge] ?? [0, 0];
  }

  #edgeAt(vertex: number, colour: number): number {
    return this.#at[vertex]?.[colour] ?? -1;
  }

  #free(vertex: number): number[] {
    return placesOf(this.#at[vertex] ?? [], -1);
  }

  #one<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#random.next() * items.length)];
  }
}

function placesOf(row: readonly number[], wanted: number): number[] {
  return row.flatMap((value, place) => (value === wanted ? [place] : []));
}
