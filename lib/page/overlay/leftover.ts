/** What a version of Enough that is gone has left over this page. In Firefox a script ends with its extension, so that nothing
 *  hears the presses of what it drew any more (153); in Chromium it lives on with its page, and hears them. */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

export function clearLeftover(doc: Document): void {
  for (const host of [...(doc.documentElement?.children ?? [])] as Host[])
    if (host.openOrClosedShadowRoot?.querySelector('.over')) host.remove();
}
