/** All guards, the quick ones first. */
import { arrows } from './arrows.ts';
import type { Guard } from './guard.ts';
import { length } from './length.ts';
import { lint } from './lint.ts';
import { networkIds } from './network-ids.ts';
import { offline } from './offline.ts';
import { oldestBrowsers } from './oldest-browsers.ts';
import { permissions } from './permissions.ts';
import { seam } from './seam.ts';
import { size } from './size.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';
import { webExt } from './web-ext.ts';
import { words } from './words.ts';

export const guards: Guard[] = [
  lint,
  length,
  offline,
  words,
  networkIds,
  oldestBrowsers,
  types,
  arrows,
  unused,
  permissions,
  size,
  seam,
  webExt,
];
