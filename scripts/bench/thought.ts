/** From the end of a pause in typing to what may fit, drawn: the first line loads the model, the others find it there. */
import { Enough } from '../../harness/enough.ts';
import { note, type Raw, type Row, row } from './report.ts';

/** A line is looked up so long after the last key (lib/pages/use-pattern-matches.ts), ms. */
const PAUSE_MS = 250;
const LINES = [
  'everyone my age has a home by now',
  'i cant rest until all of it is done',
  'if it is not perfect it is worthless',
  'they will see that i have no idea what i am doing',
];

export async function runThought(site: number, runs: number, raw: Raw): Promise<void> {
  const enough = await Enough.start({ site });
  try {
    for (let run = 0; run < runs; run++) {
      const page = await enough.browser.own('break.html#thought');
      await page.bringToFront();
      const field = await page.waitForSelector('.thought textarea');
      await page.evaluate(() => {
        const told = { last: 0, drawn: 0 };
        Object.assign(globalThis, { told });
        document.addEventListener('input', () => Object.assign(told, { last: performance.now(), drawn: 0 }), true);
        new MutationObserver(() => {
          if (!document.querySelector('.offers h2')) return;
          requestAnimationFrame(() => {
            told.drawn ||= performance.now();
          });
        }).observe(document.body, { childList: true, subtree: true });
      });
      for (const [i, line] of LINES.entries()) {
        await field?.type(line);
        const took = await page.waitForFunction(() => {
          const { last, drawn } = (globalThis as unknown as { told: { last: number; drawn: number } }).told;
          return drawn > 0 && drawn - last;
        });
        note(raw, i === 0 ? 'thought first' : 'thought next', ((await took.jsonValue()) as number) - PAUSE_MS);
        await field?.evaluate((it) => it.select());
        await page.keyboard.press('Backspace');
        await page.waitForFunction(() => !document.querySelector('.offers h2'));
      }
      await page.close();
    }
  } finally {
    await enough.close();
  }
}

export const thoughtRows = (raw: Raw): Row[] => [
  row(
    'a typed line, from the end of the pause to what may fit: the first, which loads the model',
    raw['thought first'] ?? [],
    'ms',
  ),
  row('the next ones', raw['thought next'] ?? [], 'ms', '≤ 50 ms'),
];
