/** Folds posts that hold what sets a person off: on networks for which they named something, and nowhere else. */
import { behindAttention } from '../lib/page/behind-attention.ts';
import { foldPosts } from '../lib/page/folding/fold-posts.ts';

behindAttention(() => {
  const { enoughNetwork: rules, enoughPage: page } = globalThis;
  // a site that was added whole has no posts that we know
  if (!rules || rules.id === 'site' || !page?.alive() || globalThis.enoughFolder?.page === page) return;
  globalThis.enoughFolder?.stop();
  globalThis.enoughFolder = foldPosts(rules, page, window);
});
