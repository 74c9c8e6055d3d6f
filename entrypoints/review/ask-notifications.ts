/** Asks the browser, in the press itself, whether it may show a message; nothing is asked where it may already. */
import { browser } from 'wxt/browser';

/** @returns whether it may */
export const askNotifications = (on: boolean): Promise<boolean> =>
  on ? browser.permissions.request({ permissions: ['notifications'] }).catch(() => false) : Promise.resolve(true);
