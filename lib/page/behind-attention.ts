/** Begins a script that stands behind the attention script: once the page is there, and again where the page writes its document anew,
 *  since `document.open` takes every listener along and the attention script begins anew as well. */
import { listen } from './listen.ts';

/** @param begin does nothing where what it begins stands already */
export function behindAttention(begin: () => void): void {
  const doc = document as Document & { prerendering?: boolean };
  if (doc.prerendering)
    listen(doc, ['prerenderingchange'], begin, {}); // not once: one that is made up would use it up
  else begin();
  let root = doc.documentElement;
  new MutationObserver(() => {
    if (doc.documentElement === root) return;
    root = doc.documentElement;
    queueMicrotask(begin); // behind all observers, and so behind that of the attention script
  }).observe(doc, { childList: true });
}
