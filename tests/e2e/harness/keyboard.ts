/** A person without a pointer. */
import type { Page } from 'puppeteer-core';

/** Goes on with Tab until what is focused begins with these words, as a person without a pointer does. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element === document.body) return ''; // past the last one, before the first
      const label = element && 'labels' in element && (element.labels as NodeListOf<HTMLElement>)[0];
      return (label || element)?.textContent?.trim() ?? '';
    });
    if (at.startsWith(words)) return;
    passed.push(at.slice(0, 30));
  }
  throw new Error(`Tab never reached "${words}": ${passed.join(' | ')}`);
}
