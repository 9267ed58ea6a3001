import { sha256 } from '#shared/kernel/sha256.ts';

/**
 * What a held note is called where everybody can read it. It is made of the note's own key, which nobody but its
 * author's phone ever had, so that only that phone knows whose note it is (safety, 2). It cannot be turned back.
 */
export function handleOf(key: string): string {
  return sha256(`samsyn held note ${key}`);
}
