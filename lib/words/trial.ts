/** What a trial found, in plain words: rounded, with the range that chance leaves. Every branch is enumerated in its test. */
import { hasLine, t } from '../i18n/index.ts';
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

/** @param days what was tried @returns one sentence or two for each of the two; none while a trial runs */
export const findingTexts = (
  { felt, time }: Found,
  days: 'quiet' | 'soft' = 'quiet',
): { felt: string; time: string } => ({
  felt: findingText(felt, { of: 'felt', days }, feltName),
  time: findingText(time, { of: 'time', days }, timeName),
});

interface About {
  of: keyof Found;
  days: 'quiet' | 'soft';
}

function findingText(finding: Finding, { of, days }: About, as: (value: number) => string): string {
  const translate = (key: string, params?: Record<string, string>) => {
    const soft = `helps.${of}.soft.${key}`;
    return t(days === 'soft' && hasLine(soft) ? soft : `helps.${of}.${key}`, params);
  };
  const nameText = (name: string) => t(`helps.${of}.as.${name}`);
  const valueText = (value: number) => nameText(as(value));
  switch (finding.kind) {
    case 'running':
      return '';
    case 'early': {
      const { low, high } = finding;
      if (low === undefined || high === undefined) return translate('few');
      return as(low) === as(high)
        ? translate('early')
        : `${translate('early')} ${translate('may', { low: valueText(low), high: valueText(high) })}`;
    }
    case 'alike':
      return translate('alike');
    case 'apart': {
      const { low, middle, high } = finding;
      const sentence = translate('apart', { middle: nameText(neverSame(as(middle), of, middle)) });
      return as(low) === as(high)
        ? sentence
        : `${sentence} ${translate('chance', { low: valueText(low), high: valueText(high) })}`;
    }
  }
}

const timeName = (value: number): string => SHARES.find(([from]) => Math.exp(value) >= from)?.[1] ?? 'little';
const feltName = (value: number): string => STEPS.find(([from]) => value >= from)?.[1] ?? 'heavier';

/** What differs, however little, is not called the same. */
function neverSame(name: string, of: keyof Found, value: number): string {
  if (name !== 'same') return name;
  if (of === 'time') return value < 0 ? 'bitLess' : 'bitMore';
  return value < 0 ? 'bitHeavier' : 'bitLighter';
}
