/** A browser that is used and troubled, and what a bystander knows of it: which screen is in front, what the clock has read, and when
 *  nothing could count. */
import type { Page } from 'puppeteer-core';
import { zoneAtNoon } from '../clock.ts';
import { Feed, rest, type Visit } from '../feed.ts';
import { overOn } from '../overlay.ts';
import type { Screen } from '../practice-feed/shape.ts';
import type { Empty, Stretch } from './invariants.ts';

export const NETWORKS = ['instagram', 'x'];
/** What counts on both networks; the others count on neither. */
export const COUNTED: Screen[] = ['feed', 'explore'];
export const PRIVATE: Screen[] = ['messages', 'notifications', 'settings'];

/** After something was said to a page, it may still note what it had begun. ms */
const ON_ITS_WAY_MS = 3_000;
/** A change of address is seen within a frame or two; a slow machine takes longer. */
const SEEN_MS = 400;

export interface Tab {
  visit: Visit;
  screen: Screen | 'elsewhere';
}

export class World {
  readonly feed: Feed;
  readonly zone: string;
  readonly tabs: Tab[] = [];
  readonly granted = new Set<string>();
  readonly errors: string[] = [];
  readonly empty: Empty[] = [];
  readonly eras: Stretch[] = [];
  /** the seam, as it was set last */
  offset = 0;
  failing = false;
  /** pages' messages are tampered with */
  tampered = false;
  paused = false;
  updates = 0;
  popup?: Page;
  latest = Date.now();
  /** ms */
  couldCount = 0;
  /** open stretches in which nothing may count, by their reason */
  private readonly since = new Map<string, number>();
  private countsSince: number | null = null;

  private constructor(feed: Feed, zone: string) {
    this.feed = feed;
    this.zone = zone;
    this.eras.push({ from: Date.now(), to: Number.POSITIVE_INFINITY });
  }

  static async start(): Promise<World> {
    const zone = zoneAtNoon();
    const world = new World(await Feed.start({ seam: true, zone }), zone);
    await world.feed.enough.choose({ installedAt: 1, exact: true });
    await world.grant(...NETWORKS);
    return world;
  }

  get front(): Tab | undefined {
    return this.tabs.at(-1);
  }

  /** Epoch ms on the clock that Enough sees. */
  now(): number {
    const at = Date.now() + this.offset;
    this.latest = Math.max(this.latest, at);
    return at;
  }

  async setSeam(change: { offset?: number; failing?: boolean }): Promise<void> {
    if (change.offset !== undefined && change.offset !== this.offset) {
      const era = this.eras.at(-1) as Stretch;
      era.to = this.now();
      const open = [...this.since.keys()];
      for (const why of open) this.end(why);
      this.offset = change.offset;
      for (const why of open) this.begin(why);
      await this.popup?.close().catch(() => undefined); // a popup is opened for a glance: it outlives no change of the clock
      this.popup = undefined;
      this.eras.push({ from: this.now(), to: Number.POSITIVE_INFINITY });
    }
    this.failing = change.failing ?? this.failing;
    await this.feed.enough.set({ 'enough:seam': { offset: this.offset, failing: this.failing } });
  }

  async grant(...networks: string[]): Promise<void> {
    for (const network of networks) {
      this.end(`${network} was off`);
      this.granted.add(network);
    }
    await this.feed.turnOn(...networks);
  }

  async revoke(network: string): Promise<void> {
    await this.feed.turnOff(network);
    this.granted.delete(network);
  }

  /** Nothing may count from now on, or from a while after. */
  begin(why: string, within = ON_ITS_WAY_MS): void {
    if (!this.since.has(why)) this.since.set(why, this.now() + within);
  }

  /** It may count again. */
  end(why: string): void {
    const from = this.since.get(why);
    this.since.delete(why);
    const to = this.now() - 50;
    if (from !== undefined && to > from) this.empty.push({ from, to, why });
  }

  /** From here on the tab in front may count, as before an act that leads to a feed. */
  mayCount(): void {
    this.end('a private screen was in front');
    this.countsSince ??= performance.now();
  }

  /** After an act: says what is in front, and so whether it counts. */
  shows(screen: Tab['screen'] | 'nothing'): void {
    if (COUNTED.includes(screen as Screen)) {
      this.mayCount();
      return;
    }
    if (this.countsSince !== null) this.couldCount += performance.now() - this.countsSince;
    this.countsSince = null;
    this.begin('a private screen was in front', SEEN_MS);
  }

  /** Seconds up to now in which something could count. */
  secondsSoFar(): number {
    const open = this.countsSince === null ? 0 : performance.now() - this.countsSince;
    return (this.couldCount + open) / 1000;
  }

  watch(visit: Visit): void {
    visit.page.on('pageerror', (error) => this.errors.push(`${visit.network}: ${String(error)}`));
  }

  /** What stands over the tab in front; null where nothing does, or where nobody of ours may look. */
  async over() {
    const visit = this.front?.visit;
    if (!visit || !this.granted.has(visit.network)) return null;
    return overOn(this.feed.enough, visit).catch(() => null);
  }

  async drop(tab: Tab | undefined): Promise<void> {
    if (!tab) return;
    this.mayCount(); // as a tab closes, the browser may put any other in front for a moment
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    await tab.visit.close().catch(() => undefined); // a tab that went by itself
    await this.front?.visit.page.bringToFront();
    this.shows(this.front?.screen ?? 'nothing');
  }

  /** Says something to the background, as one of our own pages. @returns whether it did it, and what it answered */
  async say(type: string, data: unknown): Promise<{ done: boolean; res?: unknown }> {
    const answer = (await this.feed.enough.say({ id: 1, type, data, timestamp: Date.now() })) as {
      res?: unknown;
      err?: unknown;
      error?: unknown;
    } | null;
    return { done: !!answer && !answer.err && !answer.error, res: answer?.res };
  }
}

/** @throws Error where it does not come about */
export async function until(look: () => Promise<boolean>, what: string, seconds = 15): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await look().catch(() => false))) {
    if (performance.now() > end) throw new Error(`In ${seconds} s there was not: ${what}.`);
    await rest(100);
  }
}
