/** A stay on a post that was opened from a feed: it counts for nothing, and keeps the visit going. */

/** Five minutes without attention end a visit, so they end a stay too. */
const AWAY_MS = 5 * 60_000;

interface Span {
  start: number;
  end: number;
}

export function createPostStay() {
  let span: Span | undefined;
  return {
    /** @param next epoch ms, attention on the post */
    add({ start, end }: Span): void {
      span = span && start - span.end < AWAY_MS ? { start: span.start, end: Math.max(end, span.end) } : { start, end };
    },
    isEmpty: (): boolean => !span,
    take(): Span | undefined {
      const taken = span;
      span = undefined;
      return taken && taken.end > taken.start ? taken : undefined;
    },
  };
}
