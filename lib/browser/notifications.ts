/** The browser's permission for a message: asked for in the press itself, and given back when messages are not wanted. */
import { browser } from 'wxt/browser';

const MESSAGES = { permissions: ['notifications' as const] };

/** @returns whether it is given */
export const askForMessages = (): Promise<boolean> => browser.permissions.request(MESSAGES).catch(() => false);
export const dropMessages = (): Promise<boolean> => browser.permissions.remove(MESSAGES).catch(() => false);
