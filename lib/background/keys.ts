/** Keys of the browser's own, and the menu on the icon. The popup's key, `_execute_action`, the browser answers itself. */
import { browser } from 'wxt/browser';
import { leave } from '../browser/leave-tab.ts';
import { networksOn } from '../browser/networks-on.ts';
import { hasPanel, openPanel } from '../browser/panel.ts';
import { iconWord } from '../i18n/icon-words.ts';
import { networkOf } from '../networks/index.ts';
import { doorOf } from '../nudges/door-settings.ts';
import type { Settings } from '../store/settings.ts';
import { createQueue } from './in-turn.ts';
import { openBeside } from './tabs/open-beside.ts';

export interface KeysDeps {
  /** epoch ms */
  now(): number;
  /** nothing is done before it, save what a browser allows only within the press itself */
  ready: Promise<unknown>;
  settings(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<unknown>;
  setHardDay(on: boolean): Promise<void>;
}

/** The tab in front; its address is known only where its site is on. */
interface Front {
  id?: number | undefined;
  url?: string | undefined;
  windowId?: number | undefined;
}

const PAUSE_MS = 15 * 60_000;

export function createKeys({ now, ready, settings, change, setHardDay }: KeysDeps) {
  const inTurn = createQueue();

  /** A feed is left as by Leave anywhere else; any other page stays as it is. */
  async function leaveFeed({ id, url }: Front): Promise<void> {
    const chosen = await settings();
    const network = url && networkOf(new URL(url).hostname, chosen);
    if (id === undefined || !network || !(await networksOn(chosen)).some((one) => one.id === network)) return;
    await leave(id, doorOf(chosen.doors, network).leave, network);
  }

  async function pauseOrWake(): Promise<void> {
    const { pausedUntil } = await settings();
    await change({ pausedUntil: pausedUntil > now() ? 0 : now() + PAUSE_MS });
  }

  return {
    async onCommand(command: string, front: Front = {}): Promise<void> {
      if (command === 'beside') return openPanel(front.windowId);
      await ready;
      if (command === 'leave') await leaveFeed(front);
      if (command === 'break') await openBeside('break', front.id);
      if (command === 'pause') await pauseOrWake();
    },

    async onMenu(id: unknown, front: Front = {}): Promise<void> {
      if (id === 'beside') return openPanel(front.windowId);
      await ready;
      if (id === 'pause') await pauseOrWake();
      if (id === 'hard') await setHardDay((await settings()).hardUntil <= now());
      if (id === 'options') await openBeside('options', front.id);
    },

    /** Built again each time, in one queue: a browser keeps some of it over a restart and some of it not. */
    showMenu: (): Promise<void> =>
      inTurn(async () => {
        const menus = browser.contextMenus as typeof browser.contextMenus | undefined; // Firefox for Android has none
        if (!menus) return;
        const { pausedUntil, hardUntil, language } = await settings();
        await menus.removeAll();
        const add = (id: string, title: string, more: object = {}) =>
          void menus.create({ id, title, contexts: ['action'], ...more });
        add('pause', iconWord(pausedUntil > now() ? 'menuWake' : 'menuPause', language));
        add('hard', iconWord('menuHard', language), { type: 'checkbox', checked: hardUntil > now() });
        if (hasPanel()) add('beside', iconWord('menuBeside', language));
        add('options', iconWord('menuOptions', language));
      }),
  };
}
