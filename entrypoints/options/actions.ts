/** What the options' presses do. */

import { ask, drop, dropHost } from '../../lib/browser/grants.ts';
import { now } from '../../lib/clock/index.ts';
import { beginAct } from '../../lib/pages/begin-act.ts';
import { eraseEverything } from '../../lib/pages/erase-everything.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { dataActions } from './data/actions.ts';

export const actions = {
  data: dataActions,
  ask,
  drop: (id: string) => drop(id, beginAct),
  dropHost: (host: string) => dropHost(host, beginAct),
  set: changeSettings,
  now,
  eraseEverything,
};

export type Actions = typeof actions;
