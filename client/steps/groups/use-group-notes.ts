import { useEffect } from 'react';
import { type OwnText, type OwnTexts, useOwnTexts } from '#client/phone/use-own-texts.ts';
import { useDraft } from '#client/store/phone-memory.ts';
import { useStepId } from '#client/store/use-step.ts';
import type { GroupNotesBody } from '#shared/steps/groups/types.ts';

const MAX_GROUP_NOTES = 2;

/** The notes that the group writes on this phone. Dealt anew, they stay, and go with the phone's new group. */
export function useGroupNotes(group: number): OwnTexts<OwnText> {
  const box = `${useStepId()}/work/1`;
  const { body, save } = useDraft<GroupNotesBody>(box);
  useEffect(() => {
    if (body && 'notes' in body && body.group !== group) save({ ...body, group });
  }, [body, group, save]);
  return useOwnTexts<GroupNotesBody, OwnText>({
    box,
    max: MAX_GROUP_NOTES,
    read: (known) => known?.notes ?? [],
    write: (notes) => (notes.length > 0 ? { group, notes: [...notes] } : null),
    make: (text) => text,
  });
}
