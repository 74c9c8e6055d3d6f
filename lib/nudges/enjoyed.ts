/** "Enjoyed it" about a week with long days: nothing is suggested for such visits for a while. */

/** For so many days after the first of that week. */
export const ENJOYED_DAYS = 56;
/** A day of an hour or more is long, and "What was going on?" asks about it. Seconds. */
export const LONG_DAY = 3600;

type Timed = { day: string; network: string; surface: string; seconds: number };

/** @returns the networks that held the long days: each with a third or more of one */
export function enjoyedNetworks(times: readonly Timed[]): string[] {
  const found = new Set<string>();
  for (const [, of] of Map.groupBy(times, ({ day }) => day)) {
    const whole = sum(of);
    if (whole < LONG_DAY) continue;
    for (const [network, there] of Map.groupBy(of, (one) => one.network))
      if (sum(there) >= whole / 3) found.add(network);
  }
  return [...found].sort();
}

const sum = (times: readonly Timed[]): number => times.reduce((total, { seconds }) => total + seconds, 0);
