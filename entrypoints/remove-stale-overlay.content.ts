/** Goes in front of the scripts of a page that is open already: after an update a pause of the old version may still stand there. */
import { removeStaleOverlay } from '../lib/page/overlay/remove-stale-overlay.ts';

if (!globalThis.enoughPage?.alive()) removeStaleOverlay(document);
