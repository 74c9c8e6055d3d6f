/** Wires a page to the machine: what happens in the DOM becomes facts, what the machine yields becomes messages. */
import type { Verdict } from '../messages/protocol.ts';
import type { OwnRules } from '../networks/types.ts';
import type { PageDeps } from './deps.ts';
import { createInputs, type Input } from './inputs.ts';
import { createKeyFilter } from './key-filter.ts';
import { createLocationTracker, isCurated } from './location.ts';
import { nextWake } from './next-wake.ts';
import { onPageEvents } from './page-events.ts';
import type { PageHandle } from './page-handle.ts';
import { createReporter } from './report/reporter.ts';
import { applyInput, applyOrders, applyVerdict, createPageState, isComposing } from './state.ts';
import { createSteps } from './steps.ts';
import { createChannels } from './subscribers.ts';
import { createTimer } from './timer.ts';

/** A document that is opened in front may have its focus only after it was told of it, and hears nothing then (Chromium 156). So it
 *  is asked again: as it is first drawn, and after so long, ms. */
const FOCUS_MS = 1_000;
/** A pause of Enough is asked about no later than this, ms. */
const DAY_MS = 86_400_000;

/** @returns the handle that later scripts of ours share; `stop` undoes everything */
export function attend(deps: PageDeps): PageHandle {
  const { rules, win, mono, now, alive, onRewrite } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const state = createPageState(deps);
  const channels = createChannels(state);
  const { onKey, captureKeys } = createKeyFilter(state.composer.key);

  const location = createLocationTracker(rules, win.document, mono, signal);
  const reporter = createReporter(deps, location, () => state.options, { onVerdict, onOrphaned: stop });
  const steps = createSteps(deps, state, location, reporter, channels);
  const timer = createTimer(step);
  /** how near a person was when that changed last */
  let nearness = 0;

  function step(): void {
    if (!alive()) stop();
    nearness = Math.min(nearness, steps.nearness()); // a page may still have its focus as it is notified of losing it
    if (!signal.aborted) timer.set(nextWake(state, steps.step()));
  }

  /** Looks at the page before the next look is due. */
  function look(): void {
    state.lookedAt = Number.NEGATIVE_INFINITY;
    step();
  }

  function onVerdict(verdict: Verdict): void {
    if (signal.aborted) return;
    const { page } = verdict;
    if (page.own === true) page.own = state.options.own;
    const own = page.own as OwnRules | undefined;
    if (own && !state.verdict) {
      // what the page was taken for until now, some milliseconds, may be what a person said it is not
      state.attention.update(now(), { place: null });
      state.attention.take();
    }
    const changed = applyVerdict(state, verdict, now());
    if (changed) location.correct(own);
    if (verdict.until) setTimeout(ask, Math.min(Math.max(verdict.until - now().wall, 1_000), DAY_MS));
    channels.verdicts.notify(verdict);
    if (changed) look();
    else timer.set(nextWake(state, now()));
  }

  function ask(): void {
    if (!signal.aborted) steps.ask();
  }

  function onInput(input: Input, at: number, target?: EventTarget | null): void {
    const due = applyInput(state, input, at, now(), target);
    if (due === 'now') step();
    else if (due === 'soon') timer.set(nextWake(state, now()));
  }

  /** Focus, visibility: coming back is an act of a person, and a new arrival. A page can have the browser send it a focus that it
   *  has already, by way of a frame; that is no return. */
  function onPresenceChange(): void {
    const before = nearness;
    nearness = steps.nearness();
    if (nearness === 0) state.arrived = false;
    if (nearness > before && steps.isPresent()) state.attention.arrive(now());
    look();
    if (!state.asked) ask();
  }

  /** The page is frozen or goes. */
  function onLeave(): void {
    nearness = 0;
    steps.leave();
  }

  function onMediaChange(): void {
    if (isCurated(state.place) && state.present) look();
  }

  function orders(message: unknown): void {
    const order = applyOrders(state, message);
    if (order?.ask) ask();
    if (order) step();
  }

  function stop(): void {
    stopping.abort();
    timer.set(Number.POSITIVE_INFINITY);
    reporter.stop();
  }

  /** `document.open` takes every listener along, on the window too: all begins anew. */
  const root = win.document.documentElement;
  new MutationObserver(() => {
    if (signal.aborted || win.document.documentElement === root) return;
    steps.leave();
    stop();
    onRewrite();
  }).observe(win.document, { childList: true });
  createInputs(win, mono, onInput, signal);
  const handlers = { onKey, onMediaChange, onPresenceChange, onRestore: reporter.resume, onLeave, onNavigate: step };
  onPageEvents(win, handlers, signal);
  onPresenceChange();
  deps.afterFrame(() => {
    state.drawn = true;
    onPresenceChange();
  });
  setTimeout(onPresenceChange, FOCUS_MS);
  return {
    place: () => state.place,
    from: location.from,
    feedVisible: () => state.view.visible,
    since: () => mono() - state.placeAt,
    wall: () => now().wall,
    look,
    counting: () => state.counting,
    composing: () => isComposing(state),
    countItem: () => !!state.options.items && state.attention.countItem(now()),
    cover(on) {
      state.covered = on;
      (on ? step : look)();
    },
    captureKeys,
    onVerdict: channels.verdicts.add,
    onPlace: channels.places.add,
    onLook: channels.looks.add,
    onLeave: channels.leaves.add,
    orders,
    alive: () => alive() && !signal.aborted,
    stop,
  };
}
