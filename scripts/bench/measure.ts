/** What a page costs the browser: read from Chromium's own counters. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Times are CPU time of the page's thread, so that what else a machine does is not counted as the page's. */
export interface Costs {
  /** ms of script until the page has loaded and settled */
  loadScript: number;
  /** ms of main-thread work until then */
  loadTask: number;
  /** ms of script in the seconds of scrolling */
  scrollScript: number;
  /** ms of main-thread work in them */
  scrollTask: number;
  /** ms of script in 2 s of stillness, right after the scrolling */
  stillScript: number;
  /** ms of main-thread work in them */
  stillTask: number;
  /** tasks over 50 ms, from the first to the last moment */
  longTasks: number;
  /** KB of JavaScript heap after collection */
  heap: number;
}

/** Steps of the wheel a second: brisk reading of a feed. */
const WHEELS = 10;

/** A profiler makes every script dearer, so none runs here. */
export async function measure(page: Page, url: string, scrollSeconds: number): Promise<Costs> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const start = await counters(cdp);
  await page.goto(url, { waitUntil: 'load' });
  await rest(1000);
  const loaded = await counters(cdp);
  await scroll(page, scrollSeconds);
  const scrolled = await counters(cdp);
  await rest(2000);
  const after = await counters(cdp);
  const longTasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.length);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { heap } = await counters(cdp);
  await cdp.detach();
  return {
    loadScript: loaded.script - start.script,
    loadTask: loaded.task - start.task,
    scrollScript: scrolled.script - loaded.script,
    scrollTask: scrolled.task - loaded.task,
    stillScript: after.script - scrolled.script,
    stillTask: after.task - scrolled.task,
    longTasks,
    heap,
  };
}

/** Turns the wheel, as a person does who reads a feed. */
export async function scroll(page: Page, seconds: number): Promise<void> {
  await page.mouse.move(400, 400);
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    await page.mouse.wheel({ deltaY: 120 });
    await rest(1000 / WHEELS);
  }
}

async function counters(cdp: CDPSession): Promise<{ script: number; task: number; heap: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: value('ScriptDuration') * 1000,
    task: value('TaskDuration') * 1000,
    heap: value('JSHeapUsedSize') / 1024,
  };
}

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
