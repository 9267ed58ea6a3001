/** A room of the house. Whoever lives higher up may import from below; two rooms of one height do not know each other. */
export interface Room {
  readonly name: string;
  readonly height: number;
}

/** The rooms of shared/, from the ground up. A pattern's match is the room's name, so each kind of step is a room. */
const SHARED = [
  /^shared\/kernel\//,
  /^shared\/record\//,
  // What every kind of step builds upon.
  /^shared\/steps\/(?=(define-step|fields)\.ts$)/,
  /^shared\/steps\/[^/]+\//,
  /^shared\/steps\/registry\.ts$/,
  /^shared\/workshop\//,
  /^shared\/content\//,
  /^shared\/protocol\//,
];

/** Above shared/, side by side: the two halves of the product, and what only tests and tools may use. */
const SIDES = /^(server|client|scripts|shared\/testing)\//;
const CONFIGURATION = /^[^/]+\.config\.ts$/;

/** Which room a file lies in; a test may use everything, wherever it lies. Undefined where no room is meant for it. */
export function roomOf(path: string): Room | undefined {
  if (isTest(path)) return { name: 'tests', height: SHARED.length + 2 };
  if (CONFIGURATION.test(path)) return { name: 'configuration', height: SHARED.length + 1 };
  const side = SIDES.exec(path)?.[0];
  if (side !== undefined) return { name: side, height: SHARED.length };
  const height = SHARED.findIndex((room) => room.test(path));
  const name = SHARED[height]?.exec(path)?.[0];
  return name === undefined ? undefined : { name, height };
}

/** Whether a file is a test or only there for tests. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/');
}
