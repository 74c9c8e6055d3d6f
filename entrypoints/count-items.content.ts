/** Counts the posts that a person sees, behind the attention script, where the person chose so and nowhere else. */
import { countItems } from '../lib/page/count-items.ts';
import { listen } from '../lib/page/listen.ts';

const doc = document as Document & { prerendering?: boolean };

function begin(): void {
  const { enoughNetwork: rules, enoughPage: page } = globalThis;
  // a site that was added whole has no posts that we know
  if (!rules || rules.id === 'site' || !page?.alive() || globalThis.enoughCounter?.page === page) return;
  globalThis.enoughCounter?.stop();
  globalThis.enoughCounter = countItems(rules, page, window);
}

// behind the attention script's own listener, so that the page is known by then
if (doc.prerendering)
  listen(doc, ['prerenderingchange'], begin, {}); // not once: one that is made up would use it up
else begin();
