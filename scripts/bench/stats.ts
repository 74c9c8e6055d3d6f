/** Medians and their spread: benches run few times on noisy machines, so no mean. */

export interface Summary {
  runs: number;
  median: number;
  /** half the distance between the first and third quartile */
  spread: number;
}

export function summarise(values: number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    runs: sorted.length,
    median: quantile(sorted, 0.5),
    spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2,
  };
}

/** What one thing adds to another, from interleaved pairs, so that slow moments of the machine meet both. */
export const difference = (withUs: number[], without: number[]): Summary =>
  summarise(withUs.map((value, i) => value - (without[i] ?? Number.NaN)));

function quantile(sorted: number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
