/** From a page's report to the door that answers it, with the worker warm and stopped; and what the door costs a page's load. */
import type { Page } from 'puppeteer-core';
import { Enough } from '../../harness/enough.ts';
import { rest } from './measure.ts';
import { SITE } from './pages/serve.ts';
import { note, type Raw, type Row, row } from './report.ts';

/** What a page reports of its own beginning, ms since it was asked for. */
interface Begun {
  /** epoch ms at which it was asked for */
  origin: number;
  paint: number;
  load: number;
  /** epoch ms at which the overlay was drawn; 0 where none came */
  overlay: number;
}

export async function runOverlay(site: number, runs: number, raw: Raw): Promise<void> {
  const enough = await Enough.start({ site });
  const keep = (name: string, value: number) => note(raw, name, value);
  const door = (on: boolean) => enough.choose(on ? { doors: { [SITE.network]: { when: 'always', seconds: 0 } } } : {});
  try {
    for (let run = 0; run <= runs; run++) {
      const first = run === 0; // the first of each compiles
      if (!first) await enough.browser.revoke(SITE.matches);
      const bare = await open(enough, false);
      await door(false);
      await enough.browser.grant(SITE.matches);
      const plain = await open(enough, false);
      await door(true);
      await rest(500); // its script is registered
      const warm = await open(enough, true);
      await enough.browser.stopWorker();
      const cold = await open(enough, true);
      if (first) continue;
      for (const [name, { paint, load }] of Object.entries({ bare, plain, warm })) {
        keep(`begin ${name} paint`, paint);
        keep(`begin ${name} load`, load);
      }
      keep('overlay warm', warm.overlay - warm.asked);
      keep('overlay cold', cold.overlay - cold.asked);
    }
  } finally {
    await enough.close();
  }
}

/** Opens the page anew. @param overlay whether a door is to be waited for */
async function open(enough: Enough, overlay: boolean): Promise<Begun & { asked: number }> {
  const page = await enough.browser.puppeteer.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('html > div')) return;
      watch.disconnect();
      // drawn with the next frame, and seen with the one after it
      requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(globalThis, { overlayAt: Date.now() })));
    }).observe(document, { childList: true, subtree: true });
  });
  const before = (await enough.messagesSent()).length;
  await page.goto(SITE.url, { waitUntil: 'load' });
  const begun = await begin(page, overlay);
  const asked = (await enough.messagesSent())
    .slice(before)
    .map(({ message }) => (message as { timestamp: number }).timestamp)
    .find((at) => at <= begun.overlay);
  await page.close();
  // before its first paint there is nothing to be seen, whatever was asked
  return { ...begun, asked: Math.max(asked ?? Number.NaN, begun.origin + begun.paint) };
}

const begin = (page: Page, overlay: boolean): Promise<Begun> =>
  page
    .waitForFunction(
      (wait) => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const { overlayAt = 0 } = globalThis as unknown as { overlayAt?: number };
        if (!paint || !load?.loadEventEnd || (wait && !overlayAt)) return null;
        return { origin: performance.timeOrigin, paint: paint.startTime, load: load.loadEventEnd, overlay: overlayAt };
      },
      { timeout: 15_000 },
      overlay,
    )
    .then((found) => found.jsonValue() as Promise<Begun>);

export function overlayRows(raw: Raw): Row[] {
  const less = (name: string, other: string, what: string) =>
    (raw[`begin ${name} ${what}`] ?? []).map((value, i) => value - (raw[`begin ${other} ${what}`]?.[i] ?? Number.NaN));
  return [
    row(
      'a page is asked of and painted → its door is drawn, worker running',
      raw['overlay warm'] ?? [],
      'ms',
      '≤ 150 ms',
    ),
    row(
      'a page is asked of and painted → its door is drawn, worker stopped',
      raw['overlay cold'] ?? [],
      'ms',
      '≤ 150 ms',
    ),
    row('first paint without Enough', raw['begin bare paint'] ?? [], 'ms'),
    row('Enough adds to first paint', less('plain', 'bare', 'paint'), 'ms'),
    row('Enough adds to load', less('plain', 'bare', 'load'), 'ms'),
    row('a door adds to first paint', less('warm', 'plain', 'paint'), 'ms'),
    row('a door adds to load', less('warm', 'plain', 'load'), 'ms'),
  ];
}
