import { useEffect, useRef } from 'react';
import { useAnnounce } from '#client/ui/Announcer.tsx';

/**
 * Says what has come up without the person doing anything: the notes are turned, the round is closed, it was too late.
 * @param text what to say; null says nothing
 * @param about what it is about, where the same words may come again; said once for each
 */
export function useSpoken(text: string | null, about: unknown = text): void {
  const announce = useAnnounce();
  const said = useRef<unknown>(null);
  useEffect(() => {
    if (text === null || said.current === about) return;
    said.current = about;
    announce(text);
  }, [text, about, announce]);
}
