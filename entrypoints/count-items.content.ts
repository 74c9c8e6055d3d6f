/** Counts the posts that a person sees, behind the attention script, where the person chose so and nowhere else. */
import { behindAttention } from '../lib/page/behind-attention.ts';
import { countItems } from '../lib/page/count-items.ts';

behindAttention(() => {
  const { enoughNetwork: rules, enoughPage: page } = globalThis;
  // a site that was added whole has no posts that we know
  if (!rules || rules.id === 'site' || !page?.alive() || globalThis.enoughCounter?.page === page) return;
  globalThis.enoughCounter?.stop();
  globalThis.enoughCounter = countItems(rules, page, window);
});
