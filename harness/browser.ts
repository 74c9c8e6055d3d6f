/** What a browser must be able to do for our tests; `chromium.ts` and `firefox.ts` do it in their own ways. */
import type { Page, Browser as Puppeteer } from 'puppeteer-core';
import type { MediaFeature } from './media-features.ts';

export type Kind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** folder with the unpacked extension; each launch may alter it, so it is a copy of its own */
  extension: string;
  /** port of the relay that stands between the browser and every site */
  relay: number;
  /** folder of the profile; kept where the browser is to start again */
  profile: string;
  /** X display such as ":99"; without it the browser is headless, unless it is to have a window */
  display?: string;
  /** a window on the screen that the environment names, for a person */
  window?: boolean;
  /** IANA zone; the machine's own where nothing is said */
  zone?: string;
  /** a window as large as a phone's, and a finger for a pointer; Firefox only */
  phone?: boolean;
  /** what the browser asks pages for, such as `fi`; its own where nothing is said */
  language?: string;
}

/** The popup itself, as the toolbar opens it: as wide and as high as the browser lets it be. */
export interface Popup {
  /** Runs a function in its document. It must need nothing from outside, nor any name of the window but `document`. */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Closes it, as a press beside it does; it may have closed by itself. Afterwards its page is gone. */
  close(): Promise<void>;
}

export interface Browser {
  kind: Kind;
  puppeteer: Puppeteer;
  pid: number;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end */
  origin: string;
  /** Opens a document of the extension's own origin, behind the tab that is in front. @param path `popup.html` */
  own(path: string): Promise<Page>;
  /** Opens the popup, in the place of one that is open. @param over the tab that is in front; a new empty one */
  popup(over?: Page): Promise<Popup>;
  /** Lets the extension onto hosts, without a prompt. @param patterns such as `*://*.instagram.com/*` */
  grant(patterns: string[]): Promise<void>;
  /** Takes hosts away again, as a person does in the browser's own settings. */
  revoke(patterns: string[]): Promise<void>;
  /** From now on the browser asks its person before it gives an extension more, as it does for people. Needs a screen. */
  asks(): Promise<void>;
  /** Waits for that question, asked from this page, and answers it. */
  answer(page: Page, allow: boolean): Promise<void>;
  /** Lets a page know what its person told their system. In Firefox every page hears it. */
  setMedia(page: Page, feature: MediaFeature): Promise<void>;
  /** Goes back as a phone's gesture does: what stands over the page in front is asked to close, and where nothing does, the tab goes
   *  back. Firefox only; Firefox for Android asks in the same way. @returns whether something was asked to close */
  goBack?(): Promise<boolean>;
  /** Stops the worker or event page; the next event starts it anew. @returns false where none was running */
  stopWorker(): Promise<boolean>;
  /** Puts a newer version of the extension in the place of the one that runs. @param version such as `0.1.1` */
  update(version: string): Promise<void>;
  /** Takes the extension away, as a person does who removes it. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

/** The browser that this run is about. */
export const kind: Kind = process.env.ENOUGH_BROWSER === 'firefox' ? 'firefox' : 'chromium';
