import { useEffect, useState } from 'react';
import { useDraft, usePhoneMemory } from '#client/store/phone-memory.ts';
import { useStepId } from '#client/store/use-step.ts';
import { asId, type ThemeId } from '#shared/kernel/ids.ts';
import { cleanLine } from '#shared/kernel/text.ts';
import type { Wording } from '#shared/record/types.ts';
import type { GroupDraftBody } from '#shared/steps/groups/types.ts';

type Part = GroupDraftBody['proposals'][number];

/** What the group drafts on its theme, kept with every letter. What was drafted on the theme of an earlier deal stays. */
export function useGroupDraft(group: number, theme: string | null) {
  const { makeKey } = usePhoneMemory();
  const draft = useDraft<GroupDraftBody>(`${useStepId()}/work/1`);
  const { body, save: keep } = draft;
  useEffect(() => {
    // Dealt anew, what was written goes with the phone's new group.
    if (body && 'proposals' in body && body.group !== group) keep({ ...body, group });
  }, [body, group, keep]);
  const topic = theme === null ? null : asId<ThemeId>(theme);
  const parts = draft.body?.proposals ?? [];
  const own = (form: Part['form']) => parts.find((part) => part.topic === topic && part.form === form);
  // As it is typed; the cleaned text lacks the space that was just typed.
  const [typed, setTyped] = useState<Wording>(() => ({
    principle: own('principle')?.text ?? '',
    boundary: own('boundary')?.text ?? '',
  }));

  const save = (proposals: readonly Part[]) =>
    draft.save(proposals.length > 0 ? { group, proposals: [...proposals] } : null);

  const change = (form: Part['form'], text: string) => {
    setTyped((before) => ({ ...before, [form]: text }));
    const known = draft.latest()?.proposals ?? [];
    const rest = known.filter((part) => part.topic !== topic || part.form !== form);
    const key = known.find((part) => !rest.includes(part))?.key ?? makeKey();
    const clean = cleanLine(text);
    // Room for two themes: what was drafted two deals ago gives way.
    const kept = [
      ...rest.filter((part) => part.topic !== topic).slice(-2),
      ...rest.filter((part) => part.topic === topic),
    ];
    save(clean === '' ? kept : [...kept, { key, form, topic, text: clean }]);
  };

  return {
    typed,
    change,
    isReceived: draft.status === 'received',
    isEmpty: parts.length === 0,
    /** Parts on another theme, from an earlier deal. */
    others: parts.filter((part) => part.topic !== topic),
    remove: (gone: Part) => save((draft.latest()?.proposals ?? []).filter((part) => part.key !== gone.key)),
  };
}
