/** What a trial told, in plain words: rounded, with the range that chance leaves. Every branch is enumerated in its test. */
import { t } from '../i18n/index.ts';
import type { Finding } from '../review/trial/finding.ts';
import type { Found } from '../review/trial/standing.ts';

/** A share of time on quiet days, from this ratio down; what lies under the last is little. */
const SHARES: [from: number, name: string][] = [
  [3, 'many'],
  [1.75, 'twice'],
  [1.42, 'halfMore'],
  [1.25, 'thirdMore'],
  [1.1, 'bitMore'],
  [0.91, 'same'],
  [0.75, 'bitLess'],
  [0.58, 'twoThirds'],
  [0.42, 'half'],
  [0.29, 'third'],
  [0.18, 'quarter'],
];
/** Steps between heavier (−1) and lighter (1). */
const STEPS: [from: number, name: string][] = [
  [0.5, 'lighter'],
  [0.15, 'bitLighter'],
  [-0.15, 'same'],
  [-0.5, 'bitHeavier'],
];

/** @returns one sentence or two for each of what is told; none while a trial runs */
export const foundText = ({ felt, time }: Found): { felt: string; time: string } => ({
  felt: text(felt, 'felt', feltAs),
  time: text(time, 'time', timeAs),
});

function text(finding: Finding, of: keyof Found, as: (value: number) => string): string {
  const say = (key: string, params?: Record<string, string>) => t(`helps.${of}.${key}`, params);
  const named = (value: number) => say(`as.${as(value)}`);
  switch (finding.kind) {
    case 'running':
      return '';
    case 'early': {
      const { low, high } = finding;
      if (low === undefined || high === undefined) return say('few');
      return as(low) === as(high)
        ? say('early')
        : `${say('early')} ${say('may', { low: named(low), high: named(high) })}`;
    }
    case 'alike':
      return say('alike');
    case 'apart': {
      const { low, middle, high } = finding;
      const told = say('apart', { middle: say(`as.${apart(as(middle), of, middle)}`) });
      return as(low) === as(high) ? told : `${told} ${say('chance', { low: named(low), high: named(high) })}`;
    }
  }
}

const timeAs = (value: number): string => SHARES.find(([from]) => Math.exp(value) >= from)?.[1] ?? 'little';
const feltAs = (value: number): string => STEPS.find(([from]) => value >= from)?.[1] ?? 'heavier';

/** What differs, however little, is not called the same. */
function apart(name: string, of: keyof Found, value: number): string {
  if (name !== 'same') return name;
  if (of === 'time') return value < 0 ? 'bitLess' : 'bitMore';
  return value < 0 ? 'bitHeavier' : 'bitLighter';
}
