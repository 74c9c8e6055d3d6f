/** Which posts have been on screen: half of one, or one that came and went. */
import type { Curated } from '../../../networks/types.ts';
import { createPostObserver } from '../../posts/observer.ts';
import type { SoftPage } from '../soft-page.ts';
import type { Posts } from './posts.ts';

/** @param onPass a post was there @param counts whether a post is one that a person can see */
export function watchPassed(
  page: SoftPage,
  posts: Posts,
  counts: (item: Element) => boolean,
  onPass: (key: string) => void,
) {
  const now = () => (page.document.defaultView as Window).performance.now();
  const watcher = createPostObserver(posts.rules, page.document, now, { onChange: note, onLeave });

  function onLeave(box: Element): void {
    const item = watcher.itemOf(box);
    if (counts(item)) onPass(posts.keyOf(item));
  }
  function note(): void {
    watcher.near.forEach((sight, box) => {
      if (sight.half !== undefined) onLeave(box);
    });
  }
  return {
    look(surface: Curated): void {
      watcher.search(surface);
      note();
    },
    stop: watcher.stop,
  };
}
