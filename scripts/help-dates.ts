/** `node scripts/help-dates.ts [day] [folder]`: where does what we know of each help line come from, and how old is it? A line without
 *  a source or a day, over 365 days old, or dated in the future is refused, and so is `npm run zip`; over 180 days it warns. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HelpRegionData, HelpSources } from '../lib/content/schema.ts';

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

/** A region's file as it was written: whether it is as it should be is asked of it. */
interface RegionFile {
  file: string;
  region: unknown;
  sources: unknown;
}

const FOLDER = fileURLToPath(new URL('../lib/content/help', import.meta.url));

/** Every region's file; the folder is the list. */
export async function readFiles(folder = FOLDER): Promise<RegionFile[]> {
  const names = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const { default: region, sources } = await import(/* @vite-ignore */ pathToFileURL(resolve(folder, name)).href);
      return { file: name, region, sources };
    }),
  );
}

/** The regions and, beside each, where its numbers were read. */
export async function readRegions(): Promise<(HelpRegionData & { sources: HelpSources })[]> {
  const files = await readFiles();
  return files.map(({ region, sources }) => ({ ...HelpRegionData.parse(region), sources: HelpSources.parse(sources) }));
}

/** What keeps a file out of a package, one line each: a line, or the emergency number, of which nobody says where or when it was read. */
export function lacking({ file, region, sources }: RegionFile): string[] {
  const data = HelpRegionData.safeParse(region);
  const where = HelpSources.safeParse(sources);
  const issues = [...(data.error?.issues ?? []), ...(where.error?.issues ?? [])].map(
    ({ path, message }) => `${file}: ${path.join('.')}: ${message}`,
  );
  if (!data.success || !where.success) return issues;
  const ids = ['emergency', ...data.data.lines.map(({ id }) => id)];
  return [
    ...ids.filter((id) => !where.data[id]).map((id) => `${file}: ${id} has no source`),
    ...Object.keys(where.data).flatMap((id) =>
      ids.includes(id) ? [] : [`${file}: a source of ${id}, which is no line`],
    ),
  ];
}

if (import.meta.main) {
  const [day, folder] = process.argv.slice(2);
  const today = day ?? new Date().toISOString().slice(0, 10);
  const files = await readFiles(folder);
  const unsound = files.flatMap(lacking);
  for (const line of unsound) console.error(`not fit to ship: ${line}`);
  const list = ages(
    files.flatMap(({ region }) => HelpRegionData.safeParse(region).data ?? []),
    today,
  );
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
  if (refused.length + early.length + unsound.length > 0) {
    console.error(
      'No package was made. Check these lines with the services, say where and when in lib/content/help, and try again.',
    );
    process.exitCode = 1;
  }
}
