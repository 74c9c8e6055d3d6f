/** A person without a pointer. */
import type { Page } from 'puppeteer-core';

/** Goes with Tab to what begins with these words, or back with Shift+Tab where it stands behind: as a person does who knows the page.
 *  It never goes over the end of a page: from there Firefox leads to its own bars, and Tab does not bring one back. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  await page.waitForFunction(there, {}, words);
  for (let i = 0; i < 80; i++) {
    const { at, way } = await page.evaluate(look, words);
    if (way === 'here') {
      // a screen that has just come takes focus once it is drawn
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      if ((await page.evaluate(look, words)).way === 'here') return;
      continue;
    }
    if (way === 'nowhere') throw new Error(`"${words}" cannot be reached from "${at}": ${passed.join(' | ')}`);
    passed.push(at.slice(0, 30));
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never reached "${words}": ${passed.join(' | ')}`);
}

/** To what begins with these words, and Enter. */
export async function choose(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** Runs on the page: is there such a press or field? */
function there(words: string): boolean {
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].some((element) => {
    const label = 'labels' in element && (element.labels as NodeListOf<HTMLElement>)?.[0];
    const name = (element.ariaLabel || (label || element).textContent).replaceAll(/\s+/g, ' ').trim();
    return name.startsWith(words) && element.checkVisibility();
  });
}

/** Runs on the page: where focus is, and which way the wanted one lies. */
function look(words: string): { at: string; way: 'here' | 'on' | 'back' | 'nowhere' } {
  const nameOf = (element: Element | null) => {
    const label = element && 'labels' in element && (element.labels as NodeListOf<HTMLElement>)?.[0];
    return (element?.ariaLabel || (label || element)?.textContent || '').replaceAll(/\s+/g, ' ').trim();
  };
  const focused = document.activeElement ?? document.body;
  const at = focused === document.body ? '' : nameOf(focused);
  if (!document.hasFocus()) return { at, way: 'nowhere' };
  if (at.startsWith(words) && !focused.matches('h1')) return { at, way: 'here' };
  const wanted = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (element) => nameOf(element).startsWith(words) && element.checkVisibility(),
  );
  const places = wanted.map((element) => focused.compareDocumentPosition(element));
  if (places.some((place) => place & Node.DOCUMENT_POSITION_FOLLOWING)) return { at, way: 'on' };
  return { at, way: places.length > 0 ? 'back' : 'nowhere' };
}
