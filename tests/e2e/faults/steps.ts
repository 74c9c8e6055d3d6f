/** What the tests of faults have in common. */
import { type Feed, rest, type Visit } from '../../../harness/feed.ts';

/** Waits until something is so. @throws Error that says what was still so at the end */
export async function until<Value>(
  look: () => Promise<Value>,
  is: (value: Value) => boolean,
  seconds = 20,
): Promise<Value> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (is(value)) return value;
    if (performance.now() > end) throw new Error(`After ${seconds} s it was still ${JSON.stringify(value)}.`);
    await rest(50);
  }
}

/** Opens a feed and waits until it counts. By its id, not by its time: the clock of an earlier visit may have been set forward.
 *  @returns the visit, an instant from which on every moment is to count, and the ids of intervals that were there before */
export async function begin(feed: Feed, network: string): Promise<{ visit: Visit; from: number; known: Set<string> }> {
  const known = new Set((await feed.enough.exposures()).map(({ id }) => id));
  const visit = await feed.open(network);
  await visit.scroll();
  await until(
    () => feed.enough.exposures(),
    (rows) => rows.some((row) => row.network === network && !known.has(row.id)),
  );
  return { visit, from: Date.now(), known };
}

/** Leaves the feed for messages, by an address alone. @returns the last moment that is to count */
export function leave(visit: Visit, messages: string): Promise<number> {
  return visit.page.evaluate((path) => {
    const at = Date.now();
    (window as unknown as { practice: { go(path: string, way: string): void } }).practice.go(path, 'push');
    return at;
  }, messages);
}
