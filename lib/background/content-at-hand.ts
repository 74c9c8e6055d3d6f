/** What the background hands to pages of patterns and breaks comes with it. */
import * as all from '../content/all.ts';
import { haveAtHand } from '../content/files.ts';

haveAtHand(all);
