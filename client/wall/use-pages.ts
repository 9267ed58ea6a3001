import { useCallback, useEffect, useState } from 'react';

export interface Pages {
  readonly page: number;
  readonly playing: boolean;
  readonly turn: (by: 1 | -1) => void;
  readonly playOrPause: () => void;
}

/** Long enough to read a page of notes quietly, even a full one. */
export function secondsFor(notes: number): number {
  return Math.min(45, Math.max(15, 8 + notes * 0.6));
}

/**
 * Turns pages by themselves, slowly, because nobody stands at the shared screen. Arrow keys turn them by hand and then
 * they stay; the space bar stops them and lets them go on.
 */
export function usePages(count: number, seconds: number, waiting = false): Pages {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(true);
  const page = count > 0 ? at % count : 0;

  const turn = useCallback(
    (by: 1 | -1) => {
      setPlaying(false);
      setAt((before) => (count > 0 ? (before + by + count) % count : 0));
    },
    [count],
  );
  const playOrPause = useCallback(() => setPlaying((before) => !before), []);

  useEffect(() => {
    if (count < 2 || !playing || waiting) return;
    const timer = setTimeout(() => setAt((page + 1) % count), seconds * 1000);
    return () => clearTimeout(timer);
  }, [count, page, playing, seconds, waiting]);

  useEffect(() => {
    if (count < 2) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1);
      else if (event.key === ' ' && event.target === document.body) playOrPause();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [count, turn, playOrPause]);

  return { page, playing, turn, playOrPause };
}
