/** One step of a page: where is it, what does it show, and what is to be reported of it? */
import type { CountedPlace, Instant } from '../attention/machine.ts';
import type { Curated } from '../networks/types.ts';
import type { PageDeps } from './deps.ts';
import { isCurated, type LocationTracker } from './location.ts';
import { isLookDue } from './next-wake.ts';
import { isLoggedOut } from './posts/dom-query.ts';
import { createMissingPostsDetector } from './posts/missing-posts.ts';
import { createVisibilityCheck, NO_VIEW } from './posts/visible.ts';
import type { Reporter } from './report/reporter.ts';
import { isComposing, type PageState } from './state.ts';
import type { Channels } from './subscribers.ts';

/** A profile without posts is drawn after so long, ms. */
const PROFILE_MS = 2_000;

export function createSteps(
  deps: PageDeps,
  state: PageState,
  location: LocationTracker,
  reporter: Reporter,
  { places, looks, leaves }: Channels,
) {
  const { rules, win, now } = deps;
  const doc = win.document;
  const { attention } = state;
  const missing = createMissingPostsDetector();
  const visibility = createVisibilityCheck(rules, doc);
  /** kept by the browser; `doc.body` would bring all that a body can do into our world: 12 KB of heap (Chromium 156) */
  const bodies = doc.getElementsByTagName('body');
  const isVisible = () => doc.visibilityState === 'visible';
  /** 0: hidden, 1: visible, 2: in front */
  const nearness = () => (isVisible() ? 1 + +doc.hasFocus() : 0);
  const isPresent = () => nearness() > +!state.options.unfocused;

  function look(at: Instant): void {
    const { place, options, view: before } = state;
    state.lookedAt = at.mono;
    if (!isCurated(place) || !isVisible() || bodies.length === 0) state.view = NO_VIEW;
    else {
      const still = attention.sinceInput(at);
      state.view = visibility.check(place?.surface as Curated, before, at.mono, still);
      const { visible, found } = state.view;
      const stale = options.byUrl?.includes(place?.surface as Curated);
      if (place?.surface === 'profile') {
        // once its posts are there, or would be, so is what tells one's own
        const drawn = visible || at.mono - state.placeAt > PROFILE_MS;
        state.view = {
          ...state.view,
          visible: drawn && !doc.querySelector(rules.own?.profile?.mine as string)?.checkVisibility(),
        };
      } else if (!visible) {
        const blind = !found && still < options.idle * 1000;
        if (missing.check(at, blind, doc)) reporter.mismatch(['item']);
        if ((stale || (place?.own && !found)) && !isLoggedOut(rules, doc))
          state.view = { ...state.view, visible: true, byAddress: true };
      } else if (stale && found) reporter.mismatch([]);
      looks.notify();
    }
    if (before.visible !== state.view.visible) places.notify(place, state.view.visible);
  }

  /** The place, where it counts or where a stay on it keeps a visit going. */
  function countedPlace(): CountedPlace | null {
    const { place, view, options } = state;
    if (
      !place ||
      !(isCurated(place) ? view.visible : place.surface === 'post' && (options.posts || location.postOpened()))
    )
      return null;
    const { own: _, ...counted } = place;
    return view.byAddress ? { ...counted, byAddress: true } : counted;
  }

  /** A page that nobody sees asks as it is seen. */
  function ask(): void {
    state.asked = isVisible();
    if (state.asked) reporter.arrive(false);
  }

  /** Another place is on screen. */
  function moveOn(at: Instant): void {
    leaves.notify();
    attention.update(at, { place: null });
    report(at, true);
    state.place = location.place();
    state.placeAt = at.mono;
    state.view = NO_VIEW;
    state.lookedAt = Number.NEGATIVE_INFINITY;
    state.arrived = false;
    state.reportedAt = at.mono; // what begins now is reported after a heartbeat, or as it ends
    ask();
    places.notify(state.place, false);
  }

  /** @param whole everything now; else what has ended, and what grew for a heartbeat or until something is due */
  function report(at: Instant, whole: boolean): void {
    const due = attention.spent() >= state.dueAt;
    if (!whole && !due && !attention.hasEnded() && at.mono - state.reportedAt < state.heartbeat) return;
    const intervals = attention.take();
    if (intervals.length === 0) return;
    if (due) state.dueAt = Number.POSITIVE_INFINITY;
    state.reportedAt = at.mono;
    reporter.claim(intervals);
  }

  return {
    nearness,
    isPresent,
    ask,

    step(): Instant {
      let at = now();
      if (location.read()) moveOn(at);
      state.present = isPresent();
      if (isLookDue(state, at)) {
        look(at);
        at = now();
      } else if (!isVisible()) state.view = NO_VIEW;
      const why = attention.update(at, {
        place: countedPlace(),
        visible: isVisible(),
        focused: doc.hasFocus(),
        covered: state.covered || state.locked || state.verdict?.record === false || isComposing(state),
        playing: state.view.playing,
        zone: state.options.zone ?? '',
      });
      if (!state.arrived && why) {
        state.arrived = state.asked = true;
        reporter.arrive(true);
      }
      report(at, !why);
      state.counting = !!why;
      return at;
    },

    /** The page is frozen or goes. */
    leave(): void {
      leaves.notify();
      attention.update(now(), { visible: false });
      report(now(), true);
      reporter.flush();
    },
  };
}
