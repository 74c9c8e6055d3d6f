/** Keys pressed in something of ours stay with us to their end: a press that takes it away is let go of when it has gone, and the
 *  page would hear half of it (Firefox 153 and Chromium 156 act on Enter as it goes down). */
import type { PageHandle } from '../page-handle.ts';

export function createKeys(page: Pick<PageHandle, 'holdKeys'>) {
  /** went down with us, and is not up yet */
  const down = new Set<string>();

  function rest({ type, code, repeat }: KeyboardEvent): boolean {
    if (!down.has(code)) return false;
    if (type === 'keydown' && !repeat) down.delete(code); // its end was never heard: this is a new press
    const ours = down.has(code);
    if (type === 'keyup') down.delete(code);
    if (down.size === 0) page.holdKeys(null);
    return ours;
  }

  return {
    /** @param mine whether a key is ours while something of ours stands */
    hold(mine: (event: KeyboardEvent) => boolean): void {
      page.holdKeys((event) => {
        const { type, code } = event;
        if (!mine(event)) return rest(event);
        if (type === 'keydown') down.add(code);
        else if (type === 'keyup') down.delete(code);
        return true;
      });
    },
    letGo: (): void => page.holdKeys(down.size > 0 ? rest : null),
  };
}
