/** What Firefox pays for Enough. It counts no time of scripts apart, so it is the CPU time of the page's main thread that is
 *  compared. One process drives one kind of browser: the runs are in a process of their own (`firefox-runs.ts`). */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { note, type Raw, type Row, row } from './report.ts';
import { VARIANTS } from './variant.ts';

const run = promisify(execFile);
const PARTS = { load: 'load', scroll: 'scrolling', still: '2 s of stillness after it' };

export async function runFirefox(runs: number, seconds: number, raw: Raw): Promise<void> {
  const script = fileURLToPath(new URL('firefox-runs.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [script, String(runs), String(seconds)], {
    env: { ...process.env, ENOUGH_BROWSER: 'firefox' },
    maxBuffer: 1e8,
  });
  for (const [name, values] of Object.entries(JSON.parse(stdout) as Raw))
    for (const value of values) note(raw, name, value);
}

export function firefoxRows(raw: Raw): Row[] {
  return ['growing', 'heavy'].flatMap((page) =>
    Object.entries(PARTS).flatMap(([part, what]) => {
      const values = (variant: string) => raw[`firefox ${page} ${variant} ${part}`] ?? [];
      const alone = values('alone');
      return [
        row(`${page}: ${what}, main thread, the page alone`, alone, 'ms'),
        ...Object.keys(VARIANTS)
          .filter((variant) => variant !== 'alone')
          .map((variant) => {
            const times = (value: number, i: number) => value / (alone[i] ?? Number.NaN);
            const more = (value: number, i: number) => value - (alone[i] ?? Number.NaN);
            const still = part === 'still'; // next to nothing is no measure
            return row(`${page}: ${what}, ${variant}`, values(variant).map(still ? more : times), still ? 'ms' : '×');
          }),
      ];
    }),
  );
}
