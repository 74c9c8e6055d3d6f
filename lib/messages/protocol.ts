/** What parts of Enough say to each other: types only, so that any part may import them. `check.ts` holds them at the door. */
import type { Claim, From } from '../ledger/types.ts';
import type { Curated, OwnRules, Surface } from '../networks/types.ts';
import type { ReliefView } from '../nudges/relief.ts';
import type { Choice, Nudge, Purpose } from '../nudges/types.ts';
import type { Correction } from '../rules/correction.ts';
import type { Mismatch } from '../rules/mismatch.ts';
import type { NeedsFacts } from '../soften/facts.ts';
import type { PlanLeft } from '../soften/plan.ts';
import type { SoftReport } from '../soften/standing.ts';
import type { Triggers } from '../soften/trigger.ts';
import type { SoftChoice } from '../soften/types.ts';

/** A page says what is on screen, once a change. Of messages nothing is said but that they were opened. */
export interface Arrival {
  network: string;
  surface: Surface;
  variant?: string;
  /** where this tab was on that network before, if it was */
  from?: From;
  /** the surface is on screen with attention: a curated one has a visible item or a playing video */
  seen: boolean;
  at: number;
  /** attention, epoch ms, on a post that was opened from a curated surface here: such a stay keeps a visit going */
  post?: { start: number; end: number };
}

/** What the page is to do until it hears otherwise. */
export interface Verdict {
  /** false: nothing is recorded here for now (paused, erased, dropped) */
  record: boolean;
  /** a correction touched the interval under way: begin a new id */
  fresh?: true;
  /** epoch ms at which to ask again, if known (the end of a pause) */
  until?: number;
  page: PageOptions;
  /** goes with this page's last words, once */
  token?: string;
  /** the door stands here, or the feed is closed: the posts stay hidden until that is up */
  door?: true;
  /** What sets the person off on this network: with answers to an arrival, and while something is recorded; null: nothing. */
  triggers?: Triggers | null;
  /** what is to stand here now. Without it a pause that still stands was answered elsewhere */
  shows?: Nudge;
  /** the next thing that happens here and how many seconds of attention it is away */
  next?: { at: string; left: number };
  /** how far the planned visit has come, where the feed ends with it */
  plan?: PlanLeft;
}

/** What a person chose that the attention script needs. */
export interface PageOptions {
  /** seconds after an input during which a person counts as active */
  idle: number;
  /** also count a feed that plays in a window not in use */
  unfocused: boolean;
  /** count posts and videos that are opened on this network, apart */
  posts: boolean;
  /** count the posts of a feed that are seen */
  items?: true;
  /** what makes this network's feed softer; absent: nothing. `wholeDay`: it is as usual until the day ends, and not for a minute */
  soft?: { choice: SoftChoice; usualUntil?: number; wholeDay?: true; stale?: NeedsFacts[]; hidden?: string[] };
  /** IANA zone of this machine */
  zone?: string;
  /** surfaces on which no post was found on three visits: the site seems to have changed, so the address decides alone */
  byUrl?: Surface[];
  /** what the person said of this network's pages; true: the same as in the last answer to an arrival */
  own?: OwnRules | true;
}

/** What was pressed on something that Enough shows on a page. */
export interface Answer {
  id: string;
  network: string;
  choice: Choice;
}

/** "I plan about 10 minutes here". */
export interface Plan {
  network: string;
  seconds?: number;
  purpose?: Purpose;
}

/** What a person points for: to show what a post is, to name the account that wrote one as one that sets them off, or to hide a part
 *  of the page. */
export type PointsFor = 'post' | 'account' | 'hide';

/** What came of pointing: of a post's text and its address nothing, but the account where that was asked for. */
export type Pointed =
  | { network: string; account: string }
  | { network: string; hides: string }
  | { network: string; surface: Curated; selector: string; fits: number }
  | { network: string; help: true };

/** What was pressed at the end of a feed. */
export interface AtEnd {
  network: string;
  do: 'leave' | 'help' | 'change';
}

/** "More today". `seconds` null: for the rest of the day. */
export interface Given {
  limits: string[];
  seconds: number | null;
}

/** Said by pages and answered by the background. `Refusal` is thrown as an Error with a reason in plain words. */
export interface Protocol {
  claim(claim: Claim): Verdict;
  arrive(arrival: Arrival): Verdict;
  mismatch(mismatch: Mismatch): void;
  softFacts(report: SoftReport): void;
  /** @returns what is to be held on to, where that was asked for */
  chose(answer: Answer): ReliefView | undefined;
  /** what was pressed at the end of a feed that a person lets end */
  atEnd(pressed: AtEnd): void;
  /** a post that a person pointed at, or that they want to talk to someone; only from the tab in which they point */
  pointed(picked: Pointed): void;
  /** from our own pages only, and all below */
  /** begins pointing at a post in this tab */
  point(order: { tabId: number; to: PointsFor }): void;
  plan(plan: Plan): void;
  more(given: Given): void;
  hardDay(on: boolean): void;
  /** whether changes that loosen a limit wait for tomorrow; ending it does too */
  coolOff(on: boolean): void;
  correct(correction: Correction): { cut?: string };
  eraseEverything(): void;
  /** settings were written: pages that are open, and what is registered, are to fit them */
  settingsChanged(): void;
  /** an act over several places was noted: it is to be ended now */
  finishActs(): void;
  /** `until` epoch ms; null wakes Enough now */
  pause(until: number | null): void;
  /** a row of this store does not read: it is to be set aside and named */
  unreadable(store: string): void;
  /** try again to save what is waiting; true when nothing waits */
  retry(): boolean;
}

/** Said by the background to pages that are already open, without waiting for their next word. */
export interface Orders {
  kind: 'orders';
  /** ask again what to do: something was changed */
  ask?: true;
  /** the screen is locked, or is not any more */
  locked?: boolean;
}
