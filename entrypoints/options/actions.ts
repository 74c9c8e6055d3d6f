/** What the options' presses do. */

import { ask, drop, dropHost } from '../../lib/browser/grants.ts';
import { now } from '../../lib/clock/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { dataActs } from './data/actions.ts';

export const acts = {
  data: dataActs,
  ask,
  drop,
  dropHost,
  set: changeSettings,
  now,
  eraseEverything: (): Promise<void> => send('eraseEverything'),
};

export type Acts = typeof acts;
