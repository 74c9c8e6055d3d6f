/** Begins the door's sheet on a page, behind the attention script, once. */
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
  if (doc.prerendering) doc.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
