const patterns = { place: 10, refuse: [10, 40, 10] } as const;

/** A short tap in the hand where the phone can: when something is placed, or when nothing is left to place. */
export function vibrate(kind: keyof typeof patterns): void {
  const pattern = patterns[kind];
  navigator.vibrate?.(typeof pattern === 'number' ? pattern : [...pattern]);
}
