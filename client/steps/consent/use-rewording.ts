import { useCallback, useEffect, useState } from 'react';
import { keepDraft, keptDraft } from '#client/desk/kept-draft.ts';
import { useDrafting, useRoomContext, useView } from '#client/store/room-store.ts';
import { asId, type ThemeId } from '#shared/kernel/ids.ts';
import type { Wording } from '#shared/record/types.ts';
import type { ConsentView } from '#shared/steps/consent/types.ts';

export interface Rewording {
  readonly wording: Wording;
  readonly change: (part: keyof Wording, text: string) => void;
  /** The new wording has been asked about: nothing is kept any more. */
  readonly done: () => void;
}

/** The new wording while it is being written: live on the screen, and kept through a reload of the desk. */
export function useRewording({ norm, phase, outcome }: ConsentView): Rewording {
  const { id: room } = useRoomContext();
  const { norms } = useView();
  const drafting = useDrafting();
  const row = norm === null ? undefined : norms[norm];
  const rewording = norm !== null && phase === 'closed' && outcome === 'reword';
  const [typed, setTyped] = useState<(Wording & { readonly norm: string }) | null>(() => keptDraft(room));
  const wording = typed?.norm === norm ? typed : { principle: row?.principle ?? '', boundary: row?.boundary ?? '' };
  const theme = row?.theme ?? null;

  useEffect(() => {
    if (!rewording) return;
    return () => drafting(null);
  }, [rewording, drafting]);

  const change = useCallback(
    (part: keyof Wording, text: string) => {
      if (norm === null) return;
      const { principle, boundary } = wording;
      const own = { norm, theme: theme === null ? null : asId<ThemeId>(theme), principle, boundary };
      const draft = { ...own, [part]: text };
      setTyped(draft);
      keepDraft(room, draft);
      drafting(draft);
    },
    [norm, wording, theme, room, drafting],
  );

  const done = useCallback(() => {
    setTyped(null);
    keepDraft(room, null);
    drafting(null);
  }, [room, drafting]);

  return { wording, change, done };
}
