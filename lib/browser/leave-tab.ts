/** Leave acts at once, and goes where the person chose. What cannot be reached any more becomes closing the tab. */
import { browser } from 'wxt/browser';
import { networks } from '../networks/index.ts';
import type { LeaveTo } from '../nudges/types.ts';

/** @param network on which the tab is; it knows where that site keeps messages */
export async function leave(tabId: number, leaveTo: LeaveTo, network: string): Promise<void> {
  try {
    if (leaveTo.to === 'close') await close(tabId);
    else if (leaveTo.to === 'back') await back(tabId);
    else await go(tabId, leaveTo.to === 'own' ? leaveTo.url : await messagesOf(tabId, network));
  } catch {
    await close(tabId).catch(() => undefined); // the tab has gone already
  }
}

/** A last tab becomes a new one, so that leaving a feed does not end the browser. */
async function close(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  const beside = await browser.tabs.query({ windowId });
  if (beside.length <= 1) await browser.tabs.create({ windowId });
  await browser.tabs.remove(tabId);
}

/** Where there is no way back, Chrome refuses and Firefox says nothing; then it closes. A page that stays where it is may also
 *  have asked "Stay?" and been answered: so it closes only where the page says that it was never asked to go. */
async function back(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  await inPage(tabId, watchUnload);
  await browser.tabs.goBack(tabId);
  await new Promise((done) => setTimeout(done, 700));
  const after = await browser.tabs.get(tabId);
  if (after.url !== url || after.status !== 'complete') return;
  if ((await inPage(tabId, wasAskedToGo)) === false) await close(tabId);
}

/** @returns undefined where the page does not answer: that says nothing */
async function inPage<Result>(tabId: number, func: () => Result): Promise<Result | undefined> {
  const answers = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return answers[0]?.result as Result | undefined;
}

// both run in the page, in our own world there, and need nothing from outside
function watchUnload(): void {
  const here = globalThis as { enoughAsked?: boolean };
  here.enoughAsked = false;
  addEventListener('beforeunload', ({ isTrusted }) => {
    here.enoughAsked ||= isTrusted;
  });
}
function wasAskedToGo(): boolean | undefined {
  return (globalThis as { enoughAsked?: boolean }).enoughAsked;
}

async function messagesOf(tabId: number, network: string): Promise<string> {
  const { messages } = networks.find(({ id }) => id === network) ?? {};
  const { url = '' } = await browser.tabs.get(tabId);
  if (!messages) throw new Error('This network keeps no messages in a place of their own.');
  return new URL(messages, url).href;
}

/** A letter, a call or a short message opens its own program from a new tab, since it would leave the feed where it is. */
async function go(tabId: number, url: string): Promise<void> {
  if (/^https?:/.test(url)) {
    await browser.tabs.update(tabId, { url });
    return;
  }
  const { windowId } = await browser.tabs.get(tabId);
  const fresh = await browser.tabs.create({ windowId });
  if (fresh.id !== undefined) await browser.tabs.update(fresh.id, { url }).catch(() => undefined);
  await browser.tabs.remove(tabId);
}
