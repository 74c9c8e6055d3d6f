/** What stands over a page, as a person meets it by keyboard: its root is closed to the page, and open to a script of Enough's own. */
import type { Page } from 'puppeteer-core';
import type { Enough } from '../../../harness/enough.ts';
import { feedState } from '../../../harness/feed-state.ts';

declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

export interface Standing {
  title: string;
  text: string;
  /** what has focus */
  focused: string;
  /** all that can be pressed, in the order of the Tab key */
  presses: string[];
}

/** Runs on the page: needs nothing from outside. */
function look(): Standing | null {
  const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  for (const host of document.querySelectorAll('html > div')) {
    const root =
      (host as unknown as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      chrome.dom?.openOrClosedShadowRoot(host);
    const over = root?.querySelector('.over');
    if (!root || !over) continue;
    return {
      title: textOf(over.querySelector('h1')),
      text: textOf(over),
      focused: textOf(root.activeElement),
      presses: [...over.querySelectorAll('button, a[href], summary')].map(textOf),
    };
  }
  return null;
}

export class OverlayReader {
  private readonly enough: Enough;
  private readonly page: Page;

  constructor(enough: Enough, page: Page) {
    this.enough = enough;
    this.page = page;
  }

  /** @param seen waits for up to a second until something else than this stands there */
  look = (seen?: Standing | null): Promise<Standing | null> => this.enough.lookOnPage(this.page.url(), look, seen);

  /** Waits until what stands there fits. @param what said where it never comes */
  async until(what: string, fits: (now: Standing) => boolean): Promise<Standing> {
    const end = performance.now() + 15_000;
    for (let seen: Standing | null | undefined; ; ) {
      const now = await this.look(seen);
      if (now && fits(now)) return now;
      seen = now;
      if (performance.now() > end) {
        const state = await feedState(this.enough).catch(String);
        throw new Error(`Never came: ${what}. There is: ${JSON.stringify([now, state])}`);
      }
    }
  }

  /** Waits until nothing of ours stands there. */
  async untilGone(): Promise<void> {
    const end = performance.now() + 15_000;
    for (let seen = await this.look(); seen; seen = await this.look(seen))
      if (performance.now() > end) throw new Error('It never went.');
  }

  titled = (title: string): Promise<Standing> =>
    this.until(`the title “${title}”, with focus`, (now) => now.title === title && now.focused === title);

  /** From the first line, which has focus, by Tab to a press, and Enter. */
  async choose(label: string): Promise<void> {
    await this.until(
      `“${label}”, with focus above`,
      ({ presses, title, focused }) => presses.includes(label) && title === focused,
    );
    await this.tabTo(label);
  }

  /** Into a note, which takes no focus by itself: by the key that it names. */
  async enterNote(): Promise<void> {
    for (const key of ['Alt', 'Shift'] as const) await this.page.keyboard.down(key);
    await this.page.keyboard.press('KeyE');
    for (const key of ['Shift', 'Alt'] as const) await this.page.keyboard.up(key);
    await this.until('focus in the note', ({ title, focused }) => title === focused);
  }

  /** From wherever focus is, by Tab to a press further on, or back with Shift, and Enter. */
  async tabTo(label: string): Promise<void> {
    const { presses, focused } = await this.until(`“${label}”`, (now) => now.presses.includes(label));
    const steps = presses.indexOf(label) - presses.indexOf(focused);
    if (steps < 0) await this.page.keyboard.down('Shift');
    for (let i = 0; i < Math.abs(steps); i++) await this.page.keyboard.press('Tab');
    if (steps < 0) await this.page.keyboard.up('Shift');
    await this.until(`focus on “${label}”`, (now) => now.focused === label);
    await this.page.keyboard.press('Enter');
  }
}
