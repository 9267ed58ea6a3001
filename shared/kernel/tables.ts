/**
 * Views are tables of small entities. The server sends the difference of two projected views, never domain events; the
 * client applies it. Law: `apply(a, diff(a, b))` equals `b`.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type Table = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, Table>>;

export interface Delta {
  readonly put: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly del: Readonly<Record<string, readonly string[]>>;
}

/** Deep equality of plain data. Keys whose value is `undefined` count as absent, as they do on the wire. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameData(item, b[index]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) if (!sameData(left[key], right[key])) return false;
  return true;
}

/** What must be put and deleted to turn `from` into `to`; both are projected views. */
export function diff(from: Tables, to: Tables): Delta {
  const put: Record<string, Record<string, unknown>> = {};
  const del: Record<string, string[]> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const before = from[name] ?? {};
    const after = to[name] ?? {};
    if (before === after) continue;
    for (const id of Object.keys(after)) {
      if (!(id in before) || !sameData(before[id], after[id])) {
        put[name] ??= {};
        put[name][id] = after[id];
      }
    }
    for (const id of Object.keys(before)) {
      if (!(id in after)) {
        del[name] ??= [];
        del[name].push(id);
      }
    }
  }
  return { put, del };
}

/** True when the delta changes nothing. */
export function isEmpty(delta: Delta): boolean {
  return Object.keys(delta.put).length === 0 && Object.keys(delta.del).length === 0;
}

/** Returns `tables` with `delta` applied; untouched tables keep their identity, so that a client re-renders little. */
export function apply(tables: Tables, delta: Delta): Tables {
  const out: Record<string, Table> = { ...tables };
  for (const [name, ids] of Object.entries(delta.del)) {
    const kept = { ...out[name] };
    for (const id of ids) delete kept[id];
    out[name] = kept;
  }
  for (const [name, rows] of Object.entries(delta.put)) out[name] = { ...out[name], ...rows };
  return out;
}
