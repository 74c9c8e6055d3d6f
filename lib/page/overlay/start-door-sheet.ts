/** Begins the door's sheet on a page, behind the attention script, once. */
import { listen } from '../listen.ts';
import { hideUntilDoor } from './door-sheet.ts';

export function startDoorSheet(onDrift: boolean): void {
  const doc = document as Document & { prerendering?: boolean };

  function begin(): void {
    const { enoughNetwork: rules, enoughPage: page, enoughDoor: before } = globalThis;
    if (!rules || !page?.alive() || (before?.page === page && before.onDrift === onDrift)) return;
    before?.stop();
    globalThis.enoughDoor = hideUntilDoor(rules, page, window, onDrift);
  }

  // behind the attention script's own listener, so that the page is known by then
  if (doc.prerendering)
    listen(doc, ['prerenderingchange'], begin, {}); // not once: one that is made up would use it up
  else begin();
}
