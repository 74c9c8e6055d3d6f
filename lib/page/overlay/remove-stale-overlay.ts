/** What a version of Enough that is gone has left over this page. In Firefox a script ends with its extension, so that nothing
 *  answers the presses of what it drew any more (153); in Chromium it lives on with its page, and hides the feed from the new
 *  version (156). */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
interface Dom {
  openOrClosedShadowRoot(host: Element): ShadowRoot | null;
}

export function removeStaleOverlay(doc: Document): void {
  const { dom } = (globalThis as { chrome?: { dom?: Dom } }).chrome ?? {};
  for (const host of [...doc.documentElement.children] as Host[]) {
    if (host.localName !== 'div') continue;
    const root = dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
    if (root?.querySelector('.over')) host.remove();
  }
}
