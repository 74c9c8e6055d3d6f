/** The practice feed under real host names, and what a person does on it, in the words of the domain. */
import type { Page } from 'puppeteer-core';
import { Enough, type EnoughOptions } from './enough.ts';
import { fill } from './practice-feed/page/address.ts';
import { postAt } from './practice-feed/page/posts.ts';
import { type PracticeFeed, startPracticeFeed } from './practice-feed/server.ts';
import type { Screen } from './practice-feed/shape.ts';
import { siteById } from './practice-feed/sites.ts';

export interface FeedOptions {
  /** how the feed behaves, as listed in harness/practice-feed/README.md */
  practice?: string[];
  /** what its videos do */
  video?: 'playing' | 'paused' | 'unmuted' | 'hidden' | 'zero' | 'speck' | 'clear' | 'none';
  /** how it fights what lies over it */
  hostile?: string[];
  /** in a window of its own; else in a new tab */
  window?: true;
  /** a tab that stays behind the one in front */
  behind?: true;
  /** another host of the same network */
  host?: string;
  /** number of the post, where the screen is one */
  post?: number;
}

/** Match patterns by which a network of the practice feed is granted. */
const originOf = (network: string, host = siteById(network).host): string => `*://${host}/*`;

/** The whole address of a screen. @param network its id, or a host that is no network's */
export function addressOf(network: string, screen: Screen = 'feed', options: FeedOptions = {}): string {
  const site = siteById(network);
  const host = options.host ?? (site.host || network);
  const path = site.paths[screen];
  if (!path) throw new Error(`${site.name} has no ${screen}.`);
  const url = new URL(fill(path, postAt(options.post ?? 0)), `https://${host}`);
  for (const name of ['practice', 'hostile'] as const)
    if (options[name]) url.searchParams.set(name, options[name].join());
  if (options.video) url.searchParams.set('video', options.video);
  return url.href;
}

export class Feed {
  readonly enough: Enough;
  private readonly site: PracticeFeed;

  private constructor(enough: Enough, site: PracticeFeed) {
    this.enough = enough;
    this.site = site;
  }

  /** Starts the practice feed and a browser with Enough in it. */
  static async start(options: Omit<EnoughOptions, 'site'> = {}): Promise<Feed> {
    const site = await startPracticeFeed();
    return new Feed(await Enough.start({ site: site.port, ...options }), site);
  }

  /** Grants networks, as the welcome page does, and waits until their pages would be counted. */
  async turnOn(...networks: string[]): Promise<void> {
    await this.enough.browser.grant(networks.map((network) => originOf(network)));
    await this.enough.ready(networks);
  }

  async turnOff(...networks: string[]): Promise<void> {
    await this.enough.browser.revoke(networks.map((network) => originOf(network)));
  }

  /** Opens a screen of a network in front. */
  async open(network: string, screen: Screen = 'feed', options: FeedOptions = {}): Promise<Visit> {
    const { puppeteer } = this.enough.browser;
    const page = await puppeteer.newPage(
      options.window ? { type: 'window' } : { type: 'tab', background: options.behind ?? false },
    );
    const visit = new Visit(page, network);
    await visit.load(screen, options);
    if (!options.behind) await page.bringToFront();
    return visit;
  }

  async close(): Promise<void> {
    await this.enough.close();
    await this.site.close();
  }
}

/** One tab on one network. */
export class Visit {
  readonly page: Page;
  readonly network: string;

  constructor(page: Page, network: string) {
    this.page = page;
    this.network = network;
  }

  /** Loads a screen anew, as typing its address does. */
  async load(screen: Screen = 'feed', options: FeedOptions = {}): Promise<void> {
    await this.page.goto(addressOf(this.network, screen, options), { waitUntil: 'load' });
    await this.settled();
  }

  /** Waits until the screen is drawn. */
  private async settled(): Promise<void> {
    await this.page.waitForSelector('main > *');
  }

  /** A turn of the wheel, as a person's: it moves the page and counts as an input. */
  async scroll(by = 400): Promise<void> {
    await this.page.mouse.move(Math.min(640, (this.page.viewport()?.width ?? 1280) / 2), 450);
    await this.page.mouse.wheel({ deltaY: by });
  }

  /** Goes on scrolling for a while, one turn every half second. @returns the truth: ms from the first turn to the end */
  async scrollFor(seconds: number): Promise<number> {
    const begun = performance.now();
    while (performance.now() - begun < seconds * 1000) {
      await this.scroll();
      await rest(Math.min(500, Math.max(0, seconds * 1000 - (performance.now() - begun))));
    }
    return performance.now() - begun;
  }

  /** An input that moves nothing. */
  async stir(): Promise<void> {
    this.moved = -this.moved;
    await this.page.mouse.move(640 + this.moved, 450);
  }
  private moved = 3;

  /** Presses a link of the site's own navigation: the address changes by pushState. */
  async go(screen: Screen): Promise<void> {
    await this.page.locator(`nav a[data-screen="${screen}"]`).click();
    await this.settled();
  }

  /** Changes the address as the page's own script does, without a press. @param how `load` leaves the document */
  async script(screen: Screen, how: 'push' | 'replace' | 'load' = 'push', post = 0): Promise<void> {
    const path = fill(siteById(this.network).paths[screen] as string, postAt(post));
    await this.page.evaluate(
      (it, way) => (window as unknown as { practice: { go(path: string, way: string): void } }).practice.go(it, way),
      path,
      how,
    );
    if (how === 'load') await this.page.waitForNavigation().catch(() => {});
    await this.settled();
  }

  /** Opens the first post that can be seen. */
  async openPost(): Promise<void> {
    const { page } = this;
    await page.locator('main .post .when').click();
    await page.waitForSelector('.page.one, .swiper');
  }

  /** Swipes on in a viewer, as many posts as said. */
  async swipe(by = 1): Promise<void> {
    await this.page.evaluate(
      (it) => (window as unknown as { practice: { swipe(by: number): void } }).practice.swipe(it),
      by,
    );
  }

  /** The truth, as the site itself knows it: seconds that each screen was in front, until now. */
  seconds(): Promise<Record<string, number>> {
    return this.page.evaluate(() => {
      const { fronts } = (
        window as unknown as { practice: { fronts: { screen: string; at: number; drawn: number }[] } }
      ).practice;
      const sums: Record<string, number> = {};
      fronts.forEach(({ screen, drawn }, i) => {
        sums[screen] = (sums[screen] ?? 0) + Math.max(0, (fronts[i + 1]?.at ?? Date.now()) - drawn) / 1000;
      });
      return sums;
    });
  }

  back = (): Promise<unknown> => this.page.evaluate(() => history.back());
  forward = (): Promise<unknown> => this.page.evaluate(() => history.forward());
  close = (): Promise<void> => this.page.close();
}

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
