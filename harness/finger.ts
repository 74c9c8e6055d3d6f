/** A person with a finger, who presses what they see. */
import type { Page } from 'puppeteer-core';

/** px; the least height of what a finger presses. WCAG 2.5.5 */
export const FINGER = 44;

/** Taps a press or a field once it stands still. @throws Error where another thing lies over its middle, or it is lower than 44 px
 *  @param label all its words, or how they begin */
export async function tap(page: Page, label: string): Promise<void> {
  const at = await page.waitForFunction(find, { polling: 'raf' }, label, FINGER);
  const { x, y } = (await at.jsonValue()) as { x: number; y: number };
  await page.touchscreen.tap(x, y);
}

/** Runs on the page, frame after frame, until it has an answer. */
function find(label: string, least: number): { x: number; y: number } | null {
  const memory = globalThis as typeof globalThis & { tapAt?: string };
  const wordsOf = (one: Element) => {
    const labels = 'labels' in one ? (one.labels as NodeListOf<HTMLElement> | null) : null;
    return (one.ariaLabel || labels?.[0]?.textContent || one.textContent || '').replaceAll(/\s+/g, ' ').trim();
  };
  const all = [
    ...document.querySelectorAll<HTMLElement>('button, a[href], summary, label:has(input), input, textarea'),
  ];
  const seen = all.filter((one) => one.checkVisibility());
  const found = seen.find((one) => wordsOf(one) === label) ?? seen.find((one) => wordsOf(one).startsWith(label));
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const now = [label, left, top, width, height].join();
  const rests = memory.tapAt === now;
  memory.tapAt = now;
  const at = { x: left + width / 2, y: top + height / 2 };
  const hit = document.elementFromPoint(at.x, at.y);
  return rests && height >= least - 0.5 && hit && found.contains(hit) ? at : null;
}
