/** What a person does on the page. A page that listens to every input pays for each, so one of a kind is taken, and the next a
 *  second later: the last input is known to about a second. To add a listener for the wheel is dear in itself (0.2 ms, Chromium
 *  156), so as long as the page moves on, its movement stands for the wheel, but for a proof now and then. */

/** `press`: a key, a button, a touch. `move`: a pointer that moves. `scroll`: a wheel, or a finger that is drawn. */
export type Input = 'press' | 'move' | 'scroll';

const KINDS: Record<string, Input> = {
  pointerdown: 'press',
  keydown: 'press',
  touchstart: 'press',
  pointermove: 'move',
  wheel: 'scroll',
  touchmove: 'scroll',
};
/** Nothing here keeps a page from scrolling. */
const HOW = { capture: true, passive: true };
/** What comes so soon after an input of its kind says nothing new. ms */
const AGAIN_MS = 1_000;
/** Between two looks at how far the page is scrolled, ms, and how many follow a wheel: a page that moves by itself is nobody. */
const MOVE_MS = 1_500;
const MOVES = 2;

/** @param mono ms of the clock on which events are timed
 * @param onInput gets the moment of an input on that clock, and where it was; nothing where the page's movement stands for it
 * @param signal ends it */
export function createInputs(
  win: Window,
  mono: () => number,
  onInput: (input: Input, at: number, target?: EventTarget | null) => void,
  signal: AbortSignal,
): void {
  const resting = Object.keys(KINDS);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** when the wait under way began, where the page was then, and how often movement may still stand for a wheel */
  let began = 0;
  let scrolledTo = 0;
  let moves = 0;

  function onEvent({ type, timeStamp, isTrusted, target }: Event): void {
    if (!isTrusted) return; // made up by the page
    win.removeEventListener(type, onEvent, HOW);
    resting.push(type);
    const input = KINDS[type] as Input;
    if (input === 'scroll') {
      scrolledTo = win.scrollY;
      moves = MOVES + 1;
    } else if (input === 'press') moves = 0;
    if (timer === undefined) wait(timeStamp, AGAIN_MS);
    onInput(input, timeStamp, target);
  }

  function wait(at: number, ms: number): void {
    began = at;
    timer = setTimeout(onTimer, ms);
  }

  function onTimer(): void {
    timer = undefined;
    const movedSince = moves > 0 && win.scrollY !== scrolledTo ? began : 0;
    moves -= 1;
    if (movedSince) onInput('scroll', movedSince);
    if (movedSince && moves > 0) {
      scrolledTo = win.scrollY;
      wait(mono(), MOVE_MS);
    } else listen();
  }

  function listen(): void {
    while (resting.length) win.addEventListener(resting.pop() as string, onEvent, HOW);
  }

  listen();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const type in KINDS) win.removeEventListener(type, onEvent, HOW);
  });
}
