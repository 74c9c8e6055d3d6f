/** `node scripts/help-dates.ts`: how old is what we know of each help line? Over 180 days it warns; over 365, or dated in the future,
 *  it refuses, and so does `npm run zip`. */
import { readdirSync } from 'node:fs';
import type { HelpRegionData } from '../lib/content/schema.ts';

export const WARN_DAYS = 180;
export const REFUSE_DAYS = 365;

export interface Age {
  line: string;
  /** days since a person checked the line, or since its source was read where nobody has */
  days: number;
  checked: boolean;
}

/** @param today ISO date */
export function ages(regions: readonly HelpRegionData[], today: string): Age[] {
  return regions.flatMap(({ id, lines }) =>
    lines.map(({ service, seenOn, verifiedOn }) => ({
      line: `${id} ${service}`,
      days: Math.round((Date.parse(today) - Date.parse(verifiedOn || seenOn)) / 86_400_000),
      checked: verifiedOn !== '',
    })),
  );
}

export const tooOld = (list: readonly Age[]): Age[] => list.filter(({ days }) => days > REFUSE_DAYS);
/** Nobody has checked a line on a day that has not come yet. */
export const tooEarly = (list: readonly Age[]): Age[] => list.filter(({ days }) => days < 0);
export const toCheck = (list: readonly Age[]): Age[] =>
  list.filter(({ days }) => days > WARN_DAYS && days <= REFUSE_DAYS);

/** Every region's file; the folder is the list. */
export async function readRegions(): Promise<HelpRegionData[]> {
  const folder = new URL('../lib/content/help/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  return Promise.all(names.map(async (name) => (await import(new URL(name, folder).href)).default));
}

if (import.meta.main) {
  const today = process.argv.find((word) => /^\d{4}-\d\d-\d\d$/.test(word)) ?? new Date().toISOString().slice(0, 10);
  const list = ages(await readRegions(), today);
  const say = ({ line, days, checked }: Age) =>
    `${line}: ${checked ? 'checked' : 'read, not checked by a person,'} ${days} days ago`;
  for (const age of toCheck(list)) console.warn(`worth checking again: ${say(age)}`);
  const refused = tooOld(list);
  for (const age of refused) console.error(`too old to ship: ${say(age)}`);
  const early = tooEarly(list);
  for (const { line, days } of early) console.error(`dated ${-days} days in the future: ${line}`);
  const unchecked = list.filter((age) => !age.checked).length;
  console.log(
    `${list.length} help lines; ${unchecked} not yet checked by a person: the screen says when each number was read.`,
  );
  if (refused.length + early.length > 0) {
    console.error(
      'No package was made. Check these lines with the services, set verifiedOn in lib/content/help, and try again.',
    );
    process.exitCode = 1;
  }
}
