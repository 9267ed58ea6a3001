/** Whether this device asks for calm: no shuffling, no tilting, quiet fades only. */
export function wantsCalm(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
