/** The one timer of a page: it wakes once, for what is due next. */
export function createTimer(onWake: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    /** @param wait ms; Infinity: it does not wake any more */
    set(wait: number): void {
      clearTimeout(timer);
      if (wait < Number.POSITIVE_INFINITY) timer = setTimeout(onWake, wait);
    },
  };
}
