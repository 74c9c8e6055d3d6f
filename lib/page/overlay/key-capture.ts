/** Keys pressed in something of ours stay with us to their end: a press that takes it away is let go of when it has gone, and the
 *  page would get half of it (Firefox 153 and Chromium 156 act on Enter as it goes down). */
import type { PageHandle } from '../page-handle.ts';

export function createKeyCapture(page: Pick<PageHandle, 'captureKeys'>) {
  /** went down with us, and is not up yet */
  const down = new Set<string>();

  function untilUp({ type, code, repeat }: KeyboardEvent): boolean {
    if (!down.has(code)) return false;
    if (type === 'keydown' && !repeat) down.delete(code); // its end never reached us: this is a new press
    const ours = down.has(code);
    if (type === 'keyup') down.delete(code);
    if (down.size === 0) page.captureKeys(null);
    return ours;
  }

  return {
    /** @param isOurs whether a key stays with us while something of ours stands */
    start(isOurs: (event: KeyboardEvent) => boolean): void {
      page.captureKeys((event) => {
        const { type, code } = event;
        if (!isOurs(event)) return untilUp(event);
        if (type === 'keydown') down.add(code);
        else if (type === 'keyup') down.delete(code);
        return true;
      });
    },
    stop: (): void => page.captureKeys(down.size > 0 ? untilUp : null),
  };
}
