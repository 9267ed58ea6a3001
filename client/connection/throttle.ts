/** Calls `run` at once, then at most every `ms` with the newest value; the last value is never left out. */
export function throttled<T>(run: (value: T) => void, ms: number): (value: T) => void {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tick = () => {
    timer = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    pass(value);
  };
  function pass(value: T) {
    run(value);
    timer = setTimeout(tick, ms);
  }
  return (value) => {
    if (timer === null) pass(value);
    else waiting = { value };
  };
}
