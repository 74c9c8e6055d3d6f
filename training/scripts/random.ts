/** A small generator of chance with a seed: the same seed gives the same numbers. */
export function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In which of so many folds each of `count` lines is judged. */
export function foldsOf(count: number, folds: number, seed = 3): number[] {
  const random = mulberry(seed);
  return Array.from({ length: count }, () => Math.floor(random() * folds));
}
