/** "Erase everything" ends what every page of ours still holds: notes that are open, words under way, and each Undo, which would
 *  bring back what was erased. The page that asks for it clears itself and says what was done; each other begins anew. */
import { send } from '../messages/bus.ts';
import { getSettings, watchSettings } from '../store/settings.ts';

/** this page asks for the next erasure that it sees */
let asks = false;

export async function eraseEverything(): Promise<void> {
  asks = true;
  await send('eraseEverything').catch((error: unknown) => {
    asks = false;
    throw error;
  });
}

/** @param beginAnew what this page does when another one has erased everything @returns how to stop */
export function watchErasures(beginAnew: () => void = () => location.reload()): () => void {
  const before = getSettings().then(({ erasedAt }) => erasedAt);
  let seen = 0;
  return watchSettings(async ({ erasedAt }) => {
    const last = Math.max(seen, await before);
    seen = Math.max(last, erasedAt);
    if (erasedAt <= last) return;
    if (!asks) beginAnew();
    asks = false;
  });
}
