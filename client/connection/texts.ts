/** One text of a contribution: a note, a proposed name, a proposal, a reason. */
interface Entry {
  readonly key: string;
  readonly text: string;
}

/** Where the bodies of the steps keep texts. Bodies are this device's own, so their shape is known. */
const lists = ['notes', 'names', 'proposals', 'texts'] as const;
type Lists = Partial<Record<(typeof lists)[number], readonly Entry[]>>;

/** The texts of a body, whatever step it belongs to. */
export function entriesOf(body: unknown): readonly Entry[] {
  const known = (body ?? {}) as Lists;
  return lists.flatMap((list) => known[list] ?? []);
}

/** The body without some of its texts; everything else in it stays. */
export function withoutEntries(body: unknown, isGone: (entry: Entry) => boolean): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const known: Lists = body;
  const kept = lists.flatMap((list) => {
    const entries = known[list];
    return entries ? [[list, entries.filter((entry) => !isGone(entry))] as const] : [];
  });
  return { ...body, ...Object.fromEntries(kept) };
}
