/** What a person does on the page. A page that listens to every input pays for each, so one of a kind is heard, and the next a
 *  second later: the last input is known to about a second. To listen for a wheel is dear in itself (0.15 ms, Chromium 156), so
 *  as long as a scrolled page moves on, its movement stands for the wheel, but for a proof now and then. */

const ACTS = ['pointerdown', 'keydown', 'touchstart', 'pointermove'];
const SCROLLS = ['wheel', 'touchmove'];
const ALL = [...ACTS, ...SCROLLS];
/** Nothing here keeps a page from scrolling. */
const HOW = { capture: true, passive: true };
const ONCE = { ...HOW, once: true };
/** What comes so soon after an input of its kind says nothing new. ms */
const AGAIN_MS = 1_000;
/** How long the movement of a page stands for the wheel, ms, and how often after one that was heard: a page that moves by itself
 *  is nobody. */
const MOVE_MS = 1_500;
const PROVED = 3;

/** @param onInput gets the moment of an input, in ms of the clock on which events are timed, and whether it may scroll the page
 * @param signal ends it */
export function createInputs(win: Window, onInput: (at: number, scroll: boolean) => void, signal: AbortSignal): void {
  const resting = [...ALL];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** how often movement may still stand for a wheel, and when the page first moved in the wait under way; 0: not yet */
  let proved = 0;
  let movedAt = 0;

  function onEvent({ type, timeStamp, isTrusted }: Event): void {
    if (!isTrusted) return; // made up by the page
    win.removeEventListener(type, onEvent, HOW);
    resting.push(type);
    const scroll = SCROLLS.includes(type);
    proved = scroll ? PROVED : 0;
    if (scroll) awaitMove();
    timer ??= setTimeout(onTick, AGAIN_MS);
    onInput(timeStamp, scroll);
  }

  function awaitMove(): void {
    movedAt = 0;
    win.addEventListener('scroll', onMove, ONCE);
  }

  function onMove({ timeStamp }: Event): void {
    movedAt = timeStamp;
  }

  function onTick(): void {
    timer = undefined;
    const moved = proved > 0 && movedAt > 0;
    if (moved) {
      proved -= 1;
      onInput(movedAt, true);
    }
    if (moved && proved > 0) {
      awaitMove();
      timer = setTimeout(onTick, MOVE_MS);
    } else listen();
  }

  function listen(): void {
    while (resting.length) win.addEventListener(resting.pop() as string, onEvent, HOW);
  }

  listen();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const type of ALL) win.removeEventListener(type, onEvent, HOW);
    win.removeEventListener('scroll', onMove, HOW);
  });
}
