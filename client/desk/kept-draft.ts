import * as v from 'valibot';
import { asId, type NormId, type ThemeId } from '#shared/kernel/ids.ts';
import type { Wording } from '#shared/record/types.ts';

/** A norm as it is being typed. */
export interface NormDraft extends Wording {
  readonly norm: NormId;
  readonly theme: ThemeId | null;
}

const keptSchema = v.object({
  norm: v.string(),
  theme: v.nullable(v.string()),
  principle: v.string(),
  boundary: v.string(),
});

const keyOf = (room: string) => `samsyn.drafting.${room}`;

/** Keeps what is typed but not yet committed, so that a reload of the desk loses nothing. Null forgets it. */
export function keepDraft(room: string, draft: NormDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(room));
    else sessionStorage.setItem(keyOf(room), JSON.stringify(draft));
  } catch {
    // Without storage a reload loses at most the last second of typing; the rest is committed.
  }
}

/** What was kept before a reload; null when there is nothing. */
export function keptDraft(room: string): NormDraft | null {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(sessionStorage.getItem(keyOf(room)) ?? 'null'));
    if (!parsed.success) return null;
    const { norm, theme, principle, boundary } = parsed.output;
    return { norm: asId<NormId>(norm), theme: theme === null ? null : asId<ThemeId>(theme), principle, boundary };
  } catch {
    // Unreadable or forbidden storage: as if nothing had been kept.
    return null;
  }
}
