/** Pages that are already open: they get their script at once, and are asked to look again where something has changed. */
import { browser } from 'wxt/browser';
import type { NetworkOn } from '../../browser/networks-on.ts';
import type { Orders } from '../../messages/protocol.ts';
import { type Extras, filesFor } from './registration.ts';

/** Takes away what an old version has left over the page. */
const LEFTOVER = 'content-scripts/remove-stale-overlay.js';

/** A network that is granted while its tab is open counts without a reload; a script that is there already stays as it is. */
export async function injectScripts(on: readonly NetworkOn[], extras: Extras): Promise<void> {
  await Promise.all(
    on.map(async ({ id, matches }) => {
      const tabs = await browser.tabs.query({ url: matches });
      await Promise.all(
        tabs.map(async ({ id: tabId, incognito, discarded }) => {
          if (tabId === undefined || incognito || discarded) return;
          await browser.scripting
            .executeScript({
              target: { tabId },
              files: [LEFTOVER, ...filesFor(id, extras)] as never[],
              injectImmediately: true,
            })
            .catch(() => undefined); // an error page, or the tab has gone
        }),
      );
    }),
  );
}

/** To every page that listens, or to one. Without a host's permission all tabs look alike, so all are asked. */
export async function sendOrders(orders: Omit<Orders, 'kind'>, tabId?: number): Promise<void> {
  const tabs = tabId === undefined ? await browser.tabs.query({}) : [{ id: tabId }];
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? undefined : browser.tabs.sendMessage(id, { kind: 'orders', ...orders }).catch(() => undefined),
    ),
  );
}
