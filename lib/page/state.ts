/** What a page knows of itself between two steps. `next-wake.ts` reads it, `steps.ts` changes it. Instants are ms of the
 *  monotonic clock. */
import { type Attention, createAttention, type Instant } from '../attention/machine.ts';
import type { Orders, PageOptions, Verdict } from '../messages/protocol.ts';
import type { Place } from '../networks/types.ts';
import { createComposer } from './composer.ts';
import type { PageDeps } from './deps.ts';
import type { Input } from './inputs.ts';
import { isScrolled } from './location.ts';
import { NO_VIEW, type View } from './posts/visible.ts';

export interface PageState {
  attention: Attention;
  composer: ReturnType<typeof createComposer>;
  /** which part of the network is on screen, and since when */
  place: Place | null;
  placeAt: number;
  /** the page is visible, and in front or chosen to count without focus */
  present: boolean;
  /** the page has drawn something: before that it shows nothing to anyone, and would be laid out for an answer */
  drawn: boolean;
  /** what the last look at the page found, and when that was */
  view: View;
  lookedAt: number;
  /** something was done since that may have changed what is on screen */
  changedAt: number;
  /** an arrival with attention was reported since this place came on screen */
  arrived: boolean;
  /** the background was asked what holds here, since it last let us know that something else may */
  asked?: boolean;
  /** this moment counts, as far as the last step knew */
  counting: boolean;
  /** time was reported last */
  reportedAt: number;
  /** ms of attention at which the next thing happens */
  dueAt: number;
  options: PageOptions;
  /** the last answer; none so far */
  verdict?: Verdict;
  /** something of ours lies over the page */
  covered: boolean;
  /** the screen is locked */
  locked: boolean;
  /** ms between two reports while attention lasts */
  readonly heartbeat: number;
  /** posts live in shadow roots: their videos start without an event that reaches the page */
  readonly shadowRoots: boolean;
}

const DEFAULTS: PageOptions = { idle: 60, unfocused: false, posts: false };

export function createPageState({ rules, win, mono, newId, heartbeat, video }: PageDeps): PageState {
  const { idle, unfocused } = DEFAULTS;
  return {
    attention: createAttention(
      newId,
      { place: null, visible: false, focused: false, covered: false, playing: false, zone: '' },
      { idle: idle * 1000, unfocused, video },
    ),
    composer: createComposer(win, mono),
    place: null,
    placeAt: mono(),
    present: false,
    drawn: false,
    view: NO_VIEW,
    lookedAt: Number.NEGATIVE_INFINITY,
    changedAt: Number.NEGATIVE_INFINITY,
    arrived: false,
    counting: false,
    reportedAt: Number.NEGATIVE_INFINITY,
    dueAt: Number.POSITIVE_INFINITY,
    options: DEFAULTS,
    covered: false,
    locked: false,
    heartbeat,
    shadowRoots: !!rules.roots,
  };
}

/** Takes over what the background answered. @returns whether it changes anything here */
export function applyVerdict(state: PageState, verdict: Verdict, now: Instant): boolean {
  const { attention, present, verdict: before } = state;
  const { record, page, next, fresh } = verdict;
  const changed = fresh || before?.record !== record || !sameOptions(before?.page, page);
  state.verdict = verdict;
  state.options = page;
  // while another window is used its time is not in what this page was answered: on return it asks anew
  const left = next && !present ? Number.NEGATIVE_INFINITY : (next?.left ?? Number.POSITIVE_INFINITY);
  state.dueAt = attention.spent() + left * 1000;
  attention.setOptions(now, { idle: page.idle * 1000, unfocused: page.unfocused });
  if (fresh) attention.startNewId(now);
  return changed;
}

const sameOptions = (a: PageOptions | undefined, b: PageOptions): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes over what the background sends to pages that are open. @returns null where it is nothing of that kind */
export function applyOrders(state: PageState, message: unknown): Orders | null {
  const orders = message as Orders | null;
  if (orders?.kind !== 'orders') return null;
  state.locked = orders.locked ?? state.locked;
  return orders;
}

export const isComposing = ({ composer, place }: PageState): boolean => composer.isComposing(isScrolled(place));

/** Takes over what a person did at `at`, ms.
 * @returns when a step is due: at once where attention begins with it, soon where it may have changed what is on screen */
export function applyInput(
  state: PageState,
  input: Input,
  at: number,
  now: Instant,
  target?: EventTarget | null,
): 'now' | 'soon' | 'later' {
  const { attention, composer, place } = state;
  if (input === 'press') composer.press();
  else if (input === 'scroll') composer.scroll(target);
  const begins = attention.why(now) === null;
  attention.input({ mono: at, wall: now.wall - (now.mono - at) });
  // a feed that is scrolled shows its posts as before: its next heartbeat is soon enough for a look
  const changes = input === 'press' || (input === 'scroll' && !isScrolled(place));
  if (changes) state.changedAt = now.mono;
  if (begins) return 'now';
  return changes ? 'soon' : 'later';
}
