import { findName } from '#shared/content/name-check.ts';
import { NameNudge } from './NameNudge.tsx';
import { OwnHeldNotes } from './OwnHeldNotes.tsx';

/** All that has to do with names in texts, with the list of names: a file of its own, fetched in the lobby. */
export const nameCare = { findName, NameNudge, OwnHeldNotes };
