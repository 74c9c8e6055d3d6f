/** `npm run soak`: a year of three hours a day in a real Chromium, nothing shortened, every day checked; `--days 30` for less.
 *  Ends with figures for docs/reliability.md; exit 1 where a day is wrong or the year too large. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../harness/builds.ts';
import { needBrowser } from '../harness/find-browsers.ts';
import { liveYear } from '../harness/soak/year.ts';

const MOST_BYTES = 15e6;

const { values } = parseArgs({
  options: { days: { type: 'string', default: '365' }, built: { type: 'boolean', default: false } },
});
needBrowser('chromium');
if (!values.built) await build(fileURLToPath(new URL('..', import.meta.url)), ['chromium'], ['e2e']);

const mega = (bytes: number | null) => (bytes === null ? 'not said' : `${(bytes / 1e6).toFixed(2)} MB`);

const begun = performance.now();
const year = await liveYear(Number(values.days), (day, broken, { bytes, monthly }) => {
  const after = ((performance.now() - begun) / 1000).toFixed(0);
  if (day % 30 === 0)
    console.log(`day ${day}, after ${after} s: ${mega(bytes)}, ${monthly.at(-1)?.toFixed(1)} ms a message`);
  for (const line of broken) console.log(`  ${line}`);
});
console.log(`${year.days} days, ${year.messages} messages, ${year.intervals} intervals`);
console.log(`database ${mega(year.bytes)}; saved as a file ${mega(year.fileBytes)}`);
console.log(`ms a message, by month: ${year.monthly.map((one) => one.toFixed(1)).join(' ')}`);
console.log(year.broken.length === 0 ? 'every day is right' : `${year.broken.length} things are wrong`);
process.exitCode = year.broken.length > 0 || (year.bytes ?? 0) > MOST_BYTES ? 1 : 0;
