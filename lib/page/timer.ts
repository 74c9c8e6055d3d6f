/** The one timer of a page: it wakes once, for what is due next. */
export function createTimer(mono: () => number, onWake: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at = Number.POSITIVE_INFINITY;
  return {
    /** ms until it wakes, by a clock that only goes forward; Infinity where it does not */
    remaining: (): number => at - mono(),
    /** @param wait ms; Infinity: it does not wake any more */
    set(wait: number): void {
      clearTimeout(timer);
      at = mono() + wait;
      if (wait < Number.POSITIVE_INFINITY) timer = setTimeout(onWake, wait);
    },
  };
}
