/** Begins the door's sheet on a page, behind the attention script, once. */
import { behindAttention } from '../behind-attention.ts';
import { hideUntilDoor } from './door-sheet.ts';

export const startDoorSheet = (onDrift: boolean): void =>
  behindAttention(() => {
    const { enoughNetwork: rules, enoughPage: page, enoughDoor: before } = globalThis;
    if (!rules || !page?.alive() || (before?.page === page && before.onDrift === onDrift)) return;
    before?.stop();
    globalThis.enoughDoor = hideUntilDoor(rules, page, window, onDrift);
  });
