// @vitest-environment happy-dom
// A page writes its document anew: the door's sheet and the counter of posts begin again with the attention script, every time.
import { afterEach, expect, test, vi } from 'vitest';
import type { PageRules } from '../../../lib/networks/types.ts';
import { behindAttention } from '../../../lib/page/behind-attention.ts';
import { startDoorSheet } from '../../../lib/page/overlay/start-door-sheet.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';

let made = 0;
/** What the attention script does: it finds the new document by an observer, and begins anew. */
function attention(): void {
  const root = document.documentElement;
  let alive = true;
  const nothing = () => {};
  const page = { name: ++made, alive: () => alive, place: () => null, onPlace: nothing, onVerdict: nothing };
  globalThis.enoughPage = page as unknown as PageHandle;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    observer.disconnect();
    alive = false;
    attention();
  });
  observer.observe(document, { childList: true });
}

async function writeAnew(): Promise<void> {
  const html = document.createElement('html');
  html.append(document.createElement('body'));
  document.documentElement.remove();
  document.append(html);
  await new Promise((done) => setTimeout(done));
}
const page = () => (globalThis.enoughPage as unknown as { name: number }).name;

afterEach(() => {
  globalThis.enoughDoor?.stop();
  globalThis.enoughDoor = undefined;
  globalThis.enoughPage = undefined;
});

test('what begins behind the attention script begins behind each new one', async () => {
  attention();
  const begun: number[] = [];
  behindAttention(() => begun.push(page()));
  const first = page();
  await writeAnew();
  await writeAnew();
  await writeAnew();
  expect(begun).toEqual([first, first + 1, first + 2, first + 3]);
});

test('the door’s sheet belongs to the page that is attended to now, and the one before is taken away', async () => {
  globalThis.enoughNetwork = { id: 'test', surfaces: [], item: 'article' } as unknown as PageRules;
  attention();
  startDoorSheet(false);
  const before = globalThis.enoughDoor;
  const stopped = vi.spyOn(before as { stop(): void }, 'stop');
  await writeAnew();
  expect(stopped).toHaveBeenCalled();
  expect(globalThis.enoughDoor).not.toBe(before);
  expect(globalThis.enoughDoor?.page).toBe(globalThis.enoughPage);
});
