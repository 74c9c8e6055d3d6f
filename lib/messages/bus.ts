/** Messages between our own pages and the background. Pages of other people use lib/page/report/send.ts, in the same format. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** `send` says something to the background and gives its answer; a refusal is thrown as an Error in plain words. */
export const { sendMessage: send, onMessage } = defineExtensionMessaging<Protocol>();
