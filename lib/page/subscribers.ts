/** Those of our own scripts on this page that want to hear of something. */
export function createSubscribers<Words extends unknown[]>() {
  const all = new Set<(...words: Words) => void>();
  return {
    /** @returns how to stop */
    add(hear: (...words: Words) => void): () => void {
      all.add(hear);
      return () => all.delete(hear);
    },
    tell(...words: Words): void {
      for (const hear of all) hear(...words);
    },
  };
}
