/** `npm run thoughts`: how well typed lines find their pattern. Reads the lines that nothing was trained on, and prints confusions by
 *  pattern; it does not print the lines, so that nobody tunes on them. */
import { readFileSync, statSync } from 'node:fs';
import { findPatterns } from '../../lib/content/find.ts';

const fixtures = new URL('../../tests/fixtures/thoughts/', import.meta.url);
const model = new URL('../../lib/content/model/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')) as T;

type Pair = Record<'hopeless' | 'everyday', { of: number; support: number }>;
const pair = (): Pair => ({ hopeless: { of: 0, support: 0 }, everyday: { of: 0, support: 0 } });

export interface Report {
  /** of lines that fit a pattern: how many, found first, found among three, got support */
  fitting: { of: number; first: number; three: number; support: number };
  /** lines that fit nothing: how many, and how many got nothing */
  none: { of: number; nothing: number; support: number };
  hopeless: { of: number; support: number };
  idioms: { of: number; support: number };
  /** lines to develop with: hopeless ones, and everyday ones with heavy words in them */
  unseen: Pair;
  /** lines that nobody read who made the model */
  blind: Pair;
  /** "what it was > what came first": how often */
  confusions: Map<string, number>;
  /** milliseconds of this thread's processor, the slowest line after the first: what else the machine does is not in it */
  slowest: number;
  bytes: number;
}

export async function measure(): Promise<Report> {
  const report: Report = {
    fitting: { of: 0, first: 0, three: 0, support: 0 },
    none: { of: 0, nothing: 0, support: 0 },
    hopeless: { of: 0, support: 0 },
    idioms: { of: 0, support: 0 },
    unseen: pair(),
    blind: pair(),
    confusions: new Map(),
    slowest: 0,
    bytes: ['own.json', 'meanings.en.json', 'hopeless.json'].reduce(
      (sum, name) => sum + statSync(new URL(name, model)).size,
      0,
    ),
  };
  await findPatterns('one to load it');
  const find = async (text: string) => {
    const begun = process.threadCpuUsage();
    const found = await findPatterns(text);
    const { user, system } = process.threadCpuUsage(begun);
    report.slowest = Math.max(report.slowest, (user + system) / 1000);
    return found;
  };
  for (const [id, lines] of Object.entries(read<Record<string, string[]>>('patterns.json')))
    for (const line of lines) {
      const { ids, support } = await find(line);
      report.fitting.of += 1;
      report.fitting.first += Number(ids[0] === id);
      report.fitting.three += Number(ids.includes(id));
      report.fitting.support += Number(support);
      const confused = `${id} > ${ids[0] ?? 'nothing'}${ids.includes(id) ? '' : ' (not among three)'}`;
      if (ids[0] !== id) report.confusions.set(confused, (report.confusions.get(confused) ?? 0) + 1);
    }
  for (const line of read<string[]>('none.json')) {
    const { ids, support } = await find(line);
    report.none.of += 1;
    report.none.nothing += Number(ids.length === 0);
    report.none.support += Number(support);
  }
  for (const part of ['hopeless', 'idioms'] as const)
    for (const line of read<string[]>(`${part}.json`)) {
      report[part].of += 1;
      report[part].support += Number((await find(line)).support);
    }
  for (const set of ['unseen', 'blind'] as const)
    for (const part of ['hopeless', 'everyday'] as const)
      for (const line of read<Record<typeof part, string[]>>(`${set}.json`)[part]) {
        report[set][part].of += 1;
        report[set][part].support += Number((await find(line)).support);
      }
  return report;
}

const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;

if (import.meta.main) {
  const { fitting, none, hopeless, idioms, unseen, blind, confusions, slowest, bytes } = await measure();
  const alarms = fitting.support + none.support + idioms.support;
  console.log(`fitting pattern first            ${share(fitting.first, fitting.of)}`);
  console.log(`fitting pattern among three      ${share(fitting.three, fitting.of)}`);
  console.log(`nothing fits, nothing offered    ${share(none.nothing, none.of)}`);
  console.log(`hopeless, support first          ${share(hopeless.support, hopeless.of)}`);
  console.log(`support where it is not meant    ${share(alarms, fitting.of + none.of + idioms.of)}`);
  console.log(`  of these: fitting ${fitting.support}, nothing fits ${none.support}, idioms ${idioms.support}`);
  for (const [name, { hopeless, everyday }] of Object.entries({ unseen, blind })) {
    console.log(`${name}: hopeless, support first`.padEnd(33) + share(hopeless.support, hopeless.of));
    console.log(`${name}: everyday, support`.padEnd(33) + share(everyday.support, everyday.of));
  }
  console.log(`slowest line ${slowest.toFixed(1)} ms; model ${bytes} B\n\nwhat it was > what came first`);
  for (const [pair, times] of [...confusions].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${times}  ${pair}`);
}
