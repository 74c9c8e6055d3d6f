/** What a person does, chosen by chance. What lies in the way is answered first, as a person would. */
import type { Exposure } from '../../lib/ledger/types.ts';
import { type Feed, rest } from '../feed.ts';
import { COUNTED, NETWORKS, PRIVATE, type Tab, until, type World } from './world.ts';

export type Random = () => number;
/** @returns what was done, in words */
export type Act = (world: World, random: Random) => Promise<string>;

export const pick = <Value>(from: readonly Value[], random: Random): Value =>
  from[Math.floor(random() * from.length)] as Value;

const MOST_TABS = 3;
const PAUSED = 'Enough was paused';
const LIMIT = { id: 'mine', networks: [], surfaces: [], hours: [] };
/** What may be chosen. Seconds, so that a minute meets it. */
const CHOICES: [name: string, chosen: Record<string, unknown>][] = [
  ['no limit and no door', {}],
  ['a door', { doors: { instagram: { when: 'always', seconds: 0.5, rotate: false } } }],
  ['a limit that closes', { limits: [{ ...LIMIT, day: { from: 6, to: 12 }, firmness: 'closed' }] }],
  ['a limit that notes', { limits: [{ ...LIMIT, day: { from: 4, to: 9 } }] }],
];

export const actions: Record<string, { weight: number; act: Act }> = {
  read: {
    weight: 8,
    async act(world, random) {
      const tab = world.front ?? (await open(world, 'instagram', 'feed'));
      const seconds = 1 + random() * 4;
      if (random() < 0.8) await tab.visit.scrollFor(seconds);
      else await rest(seconds * 1000);
      return `stay ${seconds.toFixed(1)} s on ${tab.visit.network} ${tab.screen}`;
    },
  },
  open: {
    weight: 4,
    async act(world, random) {
      const network = pick(NETWORKS, random);
      const screen = random() < 0.7 ? pick(COUNTED, random) : pick(PRIVATE, random);
      if (world.tabs.length >= MOST_TABS) await world.drop(world.tabs[0]);
      await open(world, network, screen);
      return `open ${network} ${screen} in a tab`;
    },
  },
  move: {
    weight: 5,
    async act(world, random) {
      const tab = world.front ?? (await open(world, 'instagram', 'feed'));
      const screen = random() < 0.5 ? pick(COUNTED, random) : pick(PRIVATE, random);
      const how = pick(['push', 'replace', 'load'] as const, random);
      if (COUNTED.includes(screen)) world.mayCount();
      await tab.visit.script(screen, how);
      tab.screen = screen;
      world.shows(screen);
      return `go to ${screen} of ${tab.visit.network} (${how})`;
    },
  },
  reload: {
    weight: 2,
    async act(world) {
      const tab = world.front ?? (await open(world, 'x', 'feed'));
      await tab.visit.page.reload({ waitUntil: 'load' });
      return `reload ${tab.visit.network} ${tab.screen}`;
    },
  },
  turn: {
    weight: 2,
    async act(world, random) {
      const tab = pick(world.tabs, random);
      if (!tab) return 'turn to a tab: there is none';
      if (COUNTED.includes(tab.screen as never)) world.mayCount();
      world.tabs.splice(world.tabs.indexOf(tab), 1);
      world.tabs.push(tab);
      await tab.visit.page.bringToFront();
      world.shows(tab.screen);
      return `turn to ${tab.visit.network} ${tab.screen}`;
    },
  },
  close: {
    weight: 1,
    async act(world) {
      await world.drop(world.front);
      return 'close the tab in front';
    },
  },
  choose: {
    weight: 2,
    async act(world, random) {
      const [name, chosen] = pick(CHOICES, random);
      if (world.failing) return 'choose: storage takes nothing now';
      const kept = await world.feed.enough.chosen<{ pausedUntil?: number }>();
      await world.feed.enough.choose({ installedAt: 1, exact: true, pausedUntil: kept.pausedUntil ?? 0, ...chosen });
      return `choose ${name}`;
    },
  },
  pause: {
    weight: 1,
    act: (world) => (world.paused ? wake(world) : pause(world)),
  },
  erase: {
    weight: 2,
    async act(world, random) {
      const to = world.now();
      const from = to - Math.floor(2_000 + random() * 20_000);
      const network = random() < 0.3 ? 'instagram' : undefined;
      const { done, res } = await world.say('correct', {
        kind: 'erase',
        start: from,
        end: to,
        ...(network && { network }),
      });
      if (!done) return 'erase: it was refused';
      const words = `erase the last ${((to - from) / 1000).toFixed(1)} s${network ? ' of instagram' : ''}`;
      if (random() < 0.3) {
        await world.say('correct', { kind: 'undo', cut: (res as { cut?: string }).cut });
        return `${words}, and undo it`;
      }
      if (!network) world.empty.push({ from, to, why: 'it was erased' });
      return words;
    },
  },
  correct: {
    weight: 2,
    async act(world, random) {
      const row = pick(await world.feed.enough.exposures(), random) as Exposure | undefined;
      if (!row) return 'correct: nothing is noted';
      const { id, piece, start, end } = row;
      const shorten = { kind: 'shorten', id, piece, start: start + Math.floor((end - start) / 3), end };
      const { done } = await world.say(
        'correct',
        random() < 0.5 ? shorten : { kind: 'move', id, piece, surface: 'shorts' },
      );
      return `correct ${id}.${piece}${done ? '' : ': it was refused'}`;
    },
  },
};

/** For an hour, which no life lasts. */
async function pause(world: World): Promise<string> {
  const { done } = await world.say('pause', world.now() + 3_600_000);
  if (!done) return 'pause Enough: it was refused';
  world.paused = true;
  if (!world.tampered) world.begin(PAUSED);
  return 'pause Enough';
}

export async function wake(world: World): Promise<string> {
  world.end(PAUSED);
  const { done } = await world.say('pause', null);
  if (done) world.paused = false;
  return `wake Enough${done ? '' : ': it was refused'}`;
}

export async function open(world: World, network: string, screen: (typeof COUNTED)[number]): Promise<Tab> {
  if (COUNTED.includes(screen)) world.mayCount();
  const visit = await (world.feed as Feed).open(network, screen);
  world.watch(visit);
  const tab: Tab = { visit, screen };
  world.tabs.push(tab);
  world.shows(screen);
  return tab;
}

/** Answers what stands over the tab in front. A pause that takes no answer lies dead. @returns what was done, '' where nothing stood */
export async function answer(world: World, random: Random): Promise<string> {
  const leave = random() < 0.25;
  const over = await world.over();
  const tab = world.front;
  if (!over || !tab) return '';
  const way =
    over.order.find((label) => (leave ? label === 'Leave' : /^(Stay|Open anyway|Go on)/.test(label))) ?? over.order[0];
  if (!way) throw new Error(`"${over.title}" stands over the page and has no way out.`);
  const gone = async (): Promise<boolean> => {
    if (tab.visit.page.isClosed()) return true;
    const still = await world.over();
    if (still?.title !== over.title) return true;
    const at = still.ways[way];
    if (at) await tab.visit.page.mouse.click(at.x, at.y);
    await rest(300);
    return false;
  };
  await until(gone, `an end of "${over.title}" by "${way}"`);
  if (way === 'Leave') await world.drop(tab); // where it led is no matter here
  return `"${over.title}": ${way}`;
}
