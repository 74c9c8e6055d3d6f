/** The one timer of a page: it wakes once, for what is due next. */
export function createAlarm(mono: () => number, wake: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at = Number.POSITIVE_INFINITY;
  return {
    /** ms until it wakes, by a clock that only goes forward; Infinity where it does not */
    wait: (): number => at - mono(),
    /** @param wait ms; Infinity: it does not wake any more */
    set(wait: number): void {
      clearTimeout(timer);
      at = mono() + wait;
      if (wait < Number.POSITIVE_INFINITY) timer = setTimeout(wake, wait);
    },
  };
}
