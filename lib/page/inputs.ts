/** What a person does on the page. A page that hears every one of these pays for each, so one of a kind is heard, and the next
 *  only after a while. As long as a page is scrolled, its movement tells that the person goes on. */

const ACTS = ['pointerdown', 'keydown', 'touchstart', 'pointermove'];
const SCROLLS = ['wheel', 'touchmove'];
const ALL = [...ACTS, ...SCROLLS];
/** Nothing here keeps a page from scrolling. */
const HOW = { capture: true, passive: true };
/** What comes so soon after an input of its kind tells nothing new. ms */
const AGAIN_MS = 1_000;
/** The same while the page moves. ms */
const SCROLL_MS = 2_500;
/** A page that has not moved for so long has come to rest. ms */
const REST_MS = 700;

/** @param mono ms of the clock on which events are timed
 * @param scrolled whether a page like this is read by scrolling; where it is swiped, a wheel may move nothing
 * @param hear something new was heard, or a scroll has ended */
export function createInputs(win: Window, mono: () => number, scrolled: () => boolean, hear: () => void) {
  const deaf = [...ALL];
  let last = Number.NEGATIVE_INFINITY;
  let scrolling = false;
  /** a scroll was heard since this was listened for: what moves is moved by a person */
  let proved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note({ type, timeStamp, isTrusted }: Event): void {
    if (!isTrusted) return; // made up by the page
    win.removeEventListener(type, note, HOW);
    deaf.push(type);
    last = Math.max(last, timeStamp);
    timer ??= setTimeout(listen, AGAIN_MS);
    const went = scrolling;
    if (SCROLLS.includes(type)) proved = scrolling = scrolled();
    else if (type !== 'pointermove') scrolling = false;
    if (!went || !scrolling) hear();
  }

  function listen(): void {
    const went = scrolling;
    scrolling &&= mono() - last < REST_MS;
    timer = scrolling ? setTimeout(listen, SCROLL_MS) : undefined;
    proved = false;
    while (deaf.length) win.addEventListener(deaf.pop() as string, note, HOW);
    if (went && !scrolling) hear();
  }

  listen();
  return {
    /** ms on the monotonic clock; −Infinity before the first */
    last: (): number => last,
    /** a scroll is under way */
    scrolling: (): boolean => scrolling,
    /** The page moved. @param at ms */
    moved(at: number): void {
      if (proved && scrolling) last = Math.max(last, at);
    },
    stop(): void {
      clearTimeout(timer);
      for (const type of ALL) win.removeEventListener(type, note, HOW);
    },
  };
}
