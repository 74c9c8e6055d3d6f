// Pages that fight what lies over them. Each way ends with the person in control: the overlay holds or gives way, and then the
// feed can be used or left. Never a page that is stuck.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Feed, Visit } from '../../../harness/feed.ts';
import { clear, overOn, press, stands, until } from './find-overlay.ts';
import { always, begin, nudges, spent, startLife, visits } from './person.ts';
import { layProbe, leaks, probeHidden, probeNow } from './probe.ts';

let feed: Feed;
const open: Visit[] = [];

beforeAll(async () => {
  feed = await startLife();
});
afterEach(async () => {
  for (const visit of open.splice(0)) await visit.close().catch(() => {});
});
afterAll(() => feed?.close());

async function visit(hostile: string[], practice: string[] = []): Promise<Visit> {
  await begin(feed, { doors: always });
  const tab = await feed.open('instagram', 'feed', { hostile, practice });
  open.push(tab);
  await tab.stir();
  return tab;
}

/** The feed answers a person, and its time counts again: what counted is said as soon as the feed is left. */
async function usable(tab: Visit): Promise<void> {
  expect(await tab.page.evaluate(() => document.querySelectorAll('main article').length)).toBeGreaterThan(0);
  const before = await spent(feed);
  await tab.scrollFor(1.5); // long enough to be seen and counted on a busy machine
  await tab.script('messages');
  await until(async () => (await spent(feed)) > before, 'time that counts');
}

/** The same where posts were covered: that they can be seen once more is known at the next look, and said a heartbeat later. */
async function usableAgain(tab: Visit): Promise<void> {
  const before = await spent(feed);
  await until(async () => {
    await tab.scroll(200);
    return (await spent(feed)) > before;
  }, 'time that counts');
}

const nudgeRows = async () => (await nudges(feed)).map(({ kind, chose, gaveWay }) => ({ kind, chose, gaveWay }));

test.each([[['focus']], [['freeze']], [['body']], [['exit']]])(
  '%s: the pause holds, Stay opens the feed',
  async (ways) => {
    const tab = await visit(ways);
    await stands(feed, tab);
    await press(feed, tab, 'Stay');
    await clear(feed, tab);
    if (!ways.includes('freeze')) await usable(tab);
    await until(async () => (await nudgeRows()).some(({ chose }) => chose), 'an answer that is written down');
    expect(await nudgeRows()).toEqual([{ kind: 'door', chose: 'stay', gaveWay: undefined }]);
  },
);

/** Run in the page: something of its own, on top again and again. */
const covers: Record<string, () => void> = {
  'a popover': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;inline-size:100%;block-size:100%';
    const timer = setInterval(() => {
      document.body.append(cover);
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    }, 100);
    Object.assign(window, { uncover: () => [clearInterval(timer), cover.remove()] });
  },
  'a popover that lets presses through, and whose `toggle` the page keeps to itself,': () => {
    window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;inline-size:100%;block-size:100%;pointer-events:none';
    document.body.append(cover);
    const timer = setInterval(() => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    }, 100);
    Object.assign(window, { uncover: () => [clearInterval(timer), cover.remove()] });
  },
  'a dialog': () => {
    const cover = document.createElement('dialog');
    cover.textContent = 'Turn on notifications';
    const timer = setInterval(() => {
      document.body.append(cover);
      if (cover.open) cover.close();
      cover.showModal();
    }, 500);
    Object.assign(window, { uncover: () => [clearInterval(timer), cover.remove()] });
  },
};

test.each(Object.keys(covers))(
  '%s of the page’s own comes over it again and again: it gives way, and what the page shows is the page’s',
  async (name) => {
    const tab = await visit([]);
    await stands(feed, tab);
    await tab.page.evaluate(covers[name] as () => void);
    await until(async () => (await nudgeRows())[0]?.gaveWay, 'giving way');
    await clear(feed, tab);
    await tab.page.evaluate(() => (window as unknown as { uncover(): void }).uncover());
    await usableAgain(tab);
    expect(await overOn(feed.enough, tab)).toBeNull();
    expect(await nudgeRows()).toEqual([{ kind: 'door', chose: 'gone', gaveWay: true }]);
  },
);

test('a feed that covers itself is no feed to anybody: nothing stands over it, and nothing counts', async () => {
  const covered = await visit(['cover']);
  await covered.stir();
  const other = await feed.open('instagram'); // the control: a feed that can be seen has its door
  open.push(other);
  await stands(feed, other);
  await covered.page.bringToFront();
  expect(await overOn(feed.enough, covered)).toBeNull();
});

test.each([[['remove']]])('%s: it comes back three times at most, then gives way for the visit', async (ways) => {
  const tab = await visit(ways);
  await until(async () => (await nudgeRows()).some(({ gaveWay }) => gaveWay), 'giving way');
  await clear(feed, tab);
  expect(await nudgeRows()).toEqual([{ kind: 'door', chose: 'gone', gaveWay: true }]);
  await until(async () => (await visits(feed))[0]?.opens.length === 1, 'the feed, seen');
  await tab.load('feed');
  await tab.stir();
  await until(async () => (await visits(feed))[0]?.opens.length === 2, 'the feed, seen once more');
  expect(await overOn(feed.enough, tab)).toBeNull();
  await usable(tab);
});

test('strict rules about scripts and styles: it stands, dressed, and acts', async () => {
  const tab = await visit([], ['csp']);
  const over = await stands(feed, tab, 'One slow breath');
  expect(over.ways.Leave?.y).toBe(over.ways.Stay?.y); // side by side: its sheet holds
  await press(feed, tab, 'Stay');
  await clear(feed, tab);
  await usable(tab);
});

test('a framework that replaces the body takes nothing along', async () => {
  const tab = await visit([], ['newbody']);
  await stands(feed, tab);
  await tab.page.evaluate(() => (window as unknown as { practice: { newBody(): void } }).practice.newBody());
  await stands(feed, tab);
  await press(feed, tab, 'Stay');
  await clear(feed, tab);
  await usable(tab);
});

test('a page that listens hears no key pressed in the pause, and every key after it', async () => {
  const tab = await visit(['keys']);
  await stands(feed, tab);
  const keysHeard = () => tab.page.evaluate(() => (window as unknown as { keysHeard: string[] }).keysHeard);
  for (const key of ['j', 'Tab', 'Tab', 'k', 'Enter'] as const) await tab.page.keyboard.press(key); // the second Tab is Stay
  await clear(feed, tab);
  expect(await keysHeard()).toEqual([]);
  await tab.page.keyboard.press('j');
  expect(await keysHeard()).toContain('keydown j');
});

test('Esc is Stay, pressed once or many times', async () => {
  const tab = await visit([]);
  await stands(feed, tab);
  for (let presses = 0; presses < 3; presses++) await tab.page.keyboard.press('Escape');
  await clear(feed, tab);
  await usable(tab);
  expect((await nudgeRows())[0]?.chose).toBe('stay');
});

/** Opens a feed whose page tries from its first script on to find out whether we are here. */
async function probed(): Promise<Visit> {
  const tab = new Visit(await feed.enough.browser.puppeteer.newPage(), 'instagram');
  open.push(tab);
  await tab.page.evaluateOnNewDocument(layProbe);
  await tab.load('feed');
  await tab.page.bringToFront();
  return tab;
}

test('a page cannot tell that we are here while nothing is hidden or shown; before a door it reads no name of ours', async () => {
  await begin(feed, {});
  await feed.turnOff('instagram');
  const alone = await probed();
  const without = await alone.page.evaluate(probeNow);
  await alone.page.close(); // two tabs of one address are told apart by nobody
  await feed.turnOn('instagram');
  const tab = await probed();
  await tab.stir();
  await until(async () => (await visits(feed)).length > 0, 'a page that is attended to');
  expect(await tab.page.evaluate(probeNow)).toEqual(without);

  for (const [place, leak] of Object.entries(leaks)) {
    const before = await tab.page.evaluate(probeNow);
    await feed.enough.onPage(tab.page.url(), leak);
    const differs = async () => {
      const after = await tab.page.evaluate(probeNow);
      return JSON.stringify(after[place as keyof typeof leaks]) !== JSON.stringify(before[place as keyof typeof leaks]);
    };
    await until(differs, `a leak into the ${place} that the page finds`);
  }

  await tab.page.evaluate(() => localStorage.clear());
  await tab.page.close();
  await begin(feed, { doors: always });
  const held = await probed();
  await held.stir();
  await stands(feed, held);
  const { animations = [], styles, ...rest } = { ...(await held.page.evaluate(probeHidden)) };
  expect(styles?.at(-1)).toContain('opacity(0)'); // the posts are hidden, and that can be seen
  expect(new Set(animations)).toEqual(new Set(['']));
  const { animations: _, styles: __, ...others } = without;
  expect(rest).toEqual(others);
  const { nodes } = await held.page.evaluate(probeNow);
  expect(nodes.filter((node) => !without.nodes.includes(node))).toEqual(['<div></div>']); // the pause, without a name
});
