/** Hides posts by animations that stand still. A page can read each style sheet of its document, whoever adopted it; an animation
 *  holds no selector, no id and no name. */

/** Longer than anything is hidden, and not for ever: a page that waits for the end of all animations is not hung up. ms */
const LONG_MS = 3_600_000;
/** Not `opacity` or `visibility`: the page has to see for itself that a post is really on screen. */
const FRAMES = { filter: ['opacity(0)', 'opacity(0)'] };

/** Firefox reads what is handed over in the page's own world, and may not look into ours (153). */
const handOver = (globalThis as { cloneInto?<Value>(value: Value, into: Window): Value }).cloneInto;

export function createHiddenPosts(win: Window & typeof globalThis) {
  const doc = win.document;
  const hidden = new Map<Element, Animation>();
  let selector = () => '';
  // it is called before the page paints what has changed
  const growth = new win.MutationObserver(hideAll);

  function hideAll(): void {
    doc.querySelectorAll(selector()).forEach((post) => {
      if (hidden.has(post)) return;
      const animation = post.animate(handOver?.(FRAMES, win) ?? FRAMES, LONG_MS);
      animation.pause();
      hidden.set(post, animation);
    });
  }

  return {
    /** @param posts what a post is now, asked anew at each change of the page */
    hide(posts: () => string): void {
      selector = posts;
      growth.observe(doc, { childList: true, subtree: true, attributes: true });
      hideAll();
    },
    /** What a post is may have changed. */
    look: hideAll,
    show(): void {
      growth.disconnect();
      hidden.forEach((animation) => {
        animation.finish();
      });
      hidden.clear();
    },
  };
}
