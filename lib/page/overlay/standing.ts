/** Whether what stands over a page is still on top of it: asked of what a page cannot withhold. An event it can; so an event only
 *  makes it known sooner. */

/** Whatever a browser draws over all else, besides ours, which lies in a shadow root. */
const TOP_LAYER = ':popover-open,:modal,:fullscreen';
/** A transition of the page's own is drawn over everything, and hears each press: so many looks are left to them, and then they are
 *  cut short. */
const TRANSITION_LOOKS = 5;

/** @param root the dialog of a pause, or the popover of a note, in the closed root of `host` */
export function createStanding(doc: Document, host: HTMLElement, root: HTMLElement, modal: boolean) {
  const win = doc.defaultView as Window;
  const first = doc.documentElement;
  /** what was on top before it came: it lies below */
  let below = new Set<Element>();
  let covered = false;
  let looks = 0;
  const onTop = () => [...doc.querySelectorAll(TOP_LAYER)];

  function isCovered(): boolean {
    const now = onTop();
    covered ||= now.some((one) => !below.has(one));
    below = new Set(now); // what has gone meanwhile comes over it when it comes again
    return covered;
  }

  return {
    /** It was put on top just now. */
    onRaise(): void {
      covered = false;
      below = new Set(onTop());
    },
    /** Something opens; under a dialog it is inert, so that no point of the window lies in it. */
    onToggle(event: Event): void {
      if (event.target !== host && (event as ToggleEvent).newState === 'open') covered = true;
    },
    /** The page has written its document anew: nothing of ours hears a press any more. */
    isRewritten: (): boolean => doc.documentElement !== first,
    /** In the document, shown, and for a pause on top of all else. */
    stands(): boolean {
      if (!host.isConnected) return false;
      if (!modal) return root.matches(':popover-open');
      if (isCovered() || !root.matches(':modal')) return false;
      const { activeViewTransition: transition } = doc;
      if (transition && ++looks > TRANSITION_LOOKS) transition.skipTransition();
      if (transition) return true;
      const top = doc.elementFromPoint(win.innerWidth / 2, win.innerHeight / 2);
      return top === host || top === null || doc.visibilityState === 'hidden';
    },
  };
}
