/** The door's sheet: in front of the first paint, on networks whose door is on and nowhere else. */
import { listen } from '../lib/page/listen.ts';
import { hideUntilDoor } from '../lib/page/overlay/door-sheet.ts';

const doc = document as Document & { prerendering?: boolean };

function begin(): void {
  const { enoughNetwork: rules, enoughPage: page } = globalThis;
  if (!rules || !page?.alive() || globalThis.enoughDoor?.page === page) return;
  globalThis.enoughDoor?.stop();
  globalThis.enoughDoor = hideUntilDoor(rules, page, window);
}

// behind the attention script's own listener, so that the page is known by then
if (doc.prerendering)
  listen(doc, ['prerenderingchange'], begin, {}); // not once: one that is made up would use it up
else begin();
