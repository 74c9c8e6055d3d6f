/** Whether somebody is writing. A field that only has focus says so for a while, and not for good: a page that puts focus into one
 *  of its own would otherwise end every limit. Pure. Instants are ms of one clock that only
 *  goes forward, from 0 on. */

/** An editor counts so long after it took focus, and after each key, ms. */
const WRITES_MS = 60_000;

export function createComposing() {
  let editor: unknown = null;
  let until = 0;
  /** a person did something since an editor took focus: only then does the next one count */
  let acted = true;

  return {
    /** @param at the editor that has focus; null where none has */
    focus(at: unknown, now: number): void {
      if (at === editor) return;
      editor = at;
      until = at && acted ? now + WRITES_MS : 0;
      if (at) acted = false;
    },
    /** A person pressed a key. */
    key(now: number): void {
      if (editor) until = now + WRITES_MS;
    },
    /** A person pressed something, a key too. */
    press(): void {
      acted = true;
    },
    /** A person scrolls the feed: they read again, until the next key. */
    scroll(): void {
      until = 0;
    },
    isWriting: (now: number): boolean => now < until,
  };
}
