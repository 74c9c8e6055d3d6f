/** What goes wrong, chosen by chance. A fault that lasts says how it ends; the run ends it some steps later. */
import type { CDPSession } from 'puppeteer-core';
import { kind } from '../browser.ts';
import { addressOf, rest } from '../feed.ts';
import { freeze } from '../processes.ts';
import { type Act, pick, wake } from './actions.ts';
import { NETWORKS, type World } from './world.ts';

export interface Fault {
  weight: number;
  act: Act;
  /** ends it, where it lasts */
  end?(world: World): Promise<void>;
}

/** Clocks are corrected by minutes; a flat battery, or a hand that slips, by days. ms */
const JUMPS = [600_000, -600_000, 95_000, -95_000, 2 * 86_400_000, -86_400_000];

const all: Record<string, Fault & { only?: 'chromium' }> = {
  'worker stopped': {
    weight: 5,
    async act({ feed }, random) {
      const times = 1 + Math.floor(random() * 3);
      for (let i = 0; i < times; i += 1) {
        await feed.enough.browser.stopWorker();
        await rest(random() * 400);
      }
      return `stop the worker ${times} times`;
    },
  },
  'storage failing': {
    weight: 2,
    async act(world) {
      await world.setSeam({ failing: true });
      return 'storage takes nothing';
    },
    end: (world) => world.setSeam({ failing: false }),
  },
  'disk full': {
    weight: 1,
    only: 'chromium',
    async act(world) {
      await quota(world, 1);
      return 'the disk is full';
    },
    end: (world) => quota(world),
  },
  'messages lost, doubled or late': {
    weight: 3,
    async act(world, random) {
      const how = pick(['lost', 'doubled', 'late'] as const, random);
      await tamper(world, how);
      world.tampered = true;
      return `messages of the page in front are ${how}`;
    },
    async end(world) {
      await tamper(world, 'right');
      world.tampered = false;
    },
  },
  'messages said again': {
    weight: 2,
    async act(world, random) {
      const said = (await world.feed.enough.messagesSent()).map(({ message }) => message as { type?: string });
      const again = said.filter(({ type }) => type === 'claim' || type === 'arrive').slice(-30);
      const order = again.map((one) => ({ one, at: random() })).toSorted((a, b) => a.at - b.at);
      const url = await frontUrl(world);
      if (!url || !world.feed) return 'say messages again: no page can';
      await world.feed.enough.onPage(
        url,
        async (messages: unknown[]) => {
          const { chrome, right } = globalThis as unknown as {
            chrome: typeof import('webextension-polyfill');
            right?: (message: unknown) => Promise<unknown>; // while messages of this page are lost, these are not
          };
          const send = right ?? chrome.runtime.sendMessage.bind(chrome.runtime);
          for (const one of messages) await send(one).catch(() => undefined);
        },
        order.map(({ one }) => one),
      );
      return `say ${order.length} messages again, in another order`;
    },
  },
  'grant taken': {
    weight: 2,
    async act(world, random) {
      const network = pick(NETWORKS, random);
      if (!world.granted.has(network)) return `${network} is off already`;
      await world.revoke(network);
      return `take the grant of ${network}`;
    },
    end: async (world) => {
      await world.grant(...NETWORKS.filter((network) => !world.granted.has(network)));
    },
  },
  update: {
    weight: 1,
    async act(world) {
      world.updates += 1;
      await world.feed.enough.browser.update(`9.9.${world.updates}`);
      await world.feed.enough.look();
      await world.grant(...NETWORKS);
      return 'update Enough';
    },
  },
  'tab crashed': {
    weight: 1,
    only: 'chromium',
    async act(world) {
      const tab = world.front;
      if (!tab) return 'crash a tab: there is none';
      const cdp = await tab.visit.page.createCDPSession();
      cdp.send('Page.crash').catch(() => {}); // nobody is left to answer
      await rest(300);
      await tab.visit.page.goto(addressOf(tab.visit.network, tab.screen === 'elsewhere' ? 'feed' : tab.screen));
      return `crash ${tab.visit.network} ${tab.screen}, and restore it`;
    },
  },
  'gone and back': {
    weight: 2,
    async act(world, random) {
      const tab = world.front;
      if (!tab) return 'go away and back: there is no tab';
      await tab.visit.page.goto('https://www.reddit.com/', { waitUntil: 'load' });
      await rest(random() * 2_000);
      await tab.visit.back();
      await rest(500); // a kept page has no load event to wait for
      return 'go to another site and back';
    },
  },
  prerendered: {
    weight: 1,
    only: 'chromium',
    async act(world) {
      const tab = world.front;
      if (!tab) return 'prepare a page: there is no tab';
      const cdp = (tab.visit.page as unknown as { _client(): CDPSession })._client();
      await cdp.send('Page.setPrerenderingAllowed', { isAllowed: true });
      await tab.visit.page.evaluate(
        (it) => {
          const rules = document.createElement('script');
          rules.type = 'speculationrules';
          rules.textContent = JSON.stringify({ prerender: [{ urls: [it], eagerness: 'immediate' }] });
          document.head.append(rules);
        },
        addressOf(tab.visit.network, 'explore'),
      );
      await rest(700);
      return 'a page is prepared beforehand, and not shown';
    },
  },
  'clock set': {
    weight: 2,
    async act(world, random) {
      const by = pick(JUMPS, random);
      if (world.paused) await wake(world); // how much of a pause is left after that is not what is asked here
      await world.setSeam({ offset: world.offset + by });
      return `set the clock by ${by / 1000} s`;
    },
  },
  'stood still': {
    weight: 1,
    async act(world, random) {
      const ms = 2_000 + random() * 6_000;
      await freeze(world.feed.enough.browser.pid, () => rest(ms));
      return `the machine sleeps for ${(ms / 1000).toFixed(1)} s`;
    },
  },
  killed: {
    weight: 1,
    async act(world) {
      world.tabs.splice(0);
      await world.feed.enough.dieAndReturn();
      world.shows('nothing');
      await world.setSeam({});
      await world.grant(...NETWORKS);
      return 'kill the browser, and start it again';
    },
  },
};

/** Those that this browser can be made to have. */
export const faults: Record<string, Fault> = Object.fromEntries(
  Object.entries(all).filter(([, { only }]) => !only || only === kind),
);

async function frontUrl(world: World): Promise<string | undefined> {
  const visit = world.front?.visit;
  return visit && world.granted.has(visit.network) ? visit.page.url() : undefined;
}

/** Sets what the extension's origin may take of the disk. @param bytes as much as it likes where nothing is said */
async function quota(world: World, bytes?: number): Promise<void> {
  const { browser } = world.feed.enough;
  const page = await browser.own('networks/x.js');
  const cdp = await page.createCDPSession();
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, ...(bytes && { quotaSize: bytes }) });
  await page.close();
}

/** Stands between the page in front and the background. */
async function tamper(world: World, how: 'lost' | 'doubled' | 'late' | 'right'): Promise<void> {
  for (const { visit } of world.tabs) {
    if (!world.granted.has(visit.network)) continue;
    await world.feed.enough
      .onPage(
        visit.page.url(),
        (way: string) => {
          const scope = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
            browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
            right?: (message: unknown) => Promise<unknown>;
          };
          const { runtime } = scope.browser ?? scope.chrome;
          scope.right ??= runtime.sendMessage.bind(runtime);
          const { right } = scope;
          const ways: Record<string, typeof right> = {
            right,
            lost: () => new Promise(() => {}),
            doubled: (message) => Promise.all([right(message), right(message)]).then(([first]) => first),
            late: (message) => new Promise((done) => setTimeout(() => done(right(message)), 2_000)),
          };
          runtime.sendMessage = ways[way] as typeof right;
        },
        how,
      )
      .catch(() => undefined); // a page that was loaded anew meanwhile has nothing between
  }
}
