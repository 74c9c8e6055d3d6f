/**
 * The clock of attention: facts about a page go in, growing intervals come out. Pure: time and facts are handed in.
 *
 *   visible ∧ focused ∧ on a counted place ∧ ( an input in the last `idle` ∨ a visible video advances )
 *
 * Two clocks. Length comes from `mono`, place from `wall`. Some systems leave suspend out of `mono`, some count it in it;
 * so both are compared at each step, and a step that does not fit ends the interval where it was last seen alive. It looks like
 * a sleep, and whoever was there may have gone; but a clock that went back was set, and so was one that leapt ahead just after
 * somebody came.
 */

/** One instant on both clocks, milliseconds: `performance.now()` and `Date.now()`. */
export interface Instant {
  mono: number;
  wall: number;
}

export interface CountedPlace {
  network: string;
  surface: string;
  variant?: string;
  /** no post was found there: it counts by its address alone */
  byAddress?: true;
}

/** What holds until another value is handed in. */
export interface Facts {
  /** the counted place that is on screen; null where nothing counts */
  place: CountedPlace | null;
  visible: boolean;
  focused: boolean;
  /** something of ours lies over the page, or the screen is locked, or Enough rests */
  covered: boolean;
  /** a visible video was advancing when the page was last looked at */
  playing: boolean;
  /** IANA zone; empty until it is known */
  zone: string;
}

export interface AttentionOptions {
  /** milliseconds after an input during which a person counts as active */
  idle: number;
  /** also count a feed that plays in a window not in use */
  unfocused: boolean;
  /** milliseconds that a video counts without any input; `Infinity` where the browser reports a locked screen */
  video: number;
}

/** One interval of attention as a page claims it; the same id again means that it grew. */
export interface Interval extends CountedPlace {
  id: string;
  why: 'active' | 'video';
  unfocused?: true;
  zone: string;
  /** epoch ms */
  start: number;
  end: number;
  /** seconds after `start` */
  items: number[];
}

export type Attention = ReturnType<typeof createAttention>;

/** A step longer than this, on either clock, is no step but a sleep. */
export const LONGEST_STEP = 10_000;
/** Two clocks that disagree by more over one step: one of them was set, or slept. */
export const CLOCKS_AGREE = 2_000;
/** Whoever opened a page, or came back to it, is taken to be there for so long although the wall clock leaps ahead. */
export const ARRIVED = 10_000;
/** After this a new id begins, so that no message ever speaks of more. */
export const LONGEST = 10 * 60_000;

type Reason = { why: Interval['why']; unfocused: boolean; until: number };
/** The interval under way: its ends on the monotonic clock, and its end when it was last taken. */
type Open = Interval & { from: number; to: number; takenEnd: number };

/** @param newId gives an id that was never used before */
export function createAttention(newId: () => string, facts: Facts, options: AttentionOptions) {
  let last: Instant | undefined;
  let lastInput = Number.NEGATIVE_INFINITY;
  let lastArrival = Number.NEGATIVE_INFINITY;
  let open: Open | undefined;
  let closed: Interval[] = [];
  let spent = 0;

  /** Why this moment counts, if it does, and until when that reason holds by itself. */
  function reason(mono: number): Reason | null {
    if (!facts.place || !facts.visible || facts.covered) return null;
    const { focused } = facts;
    if (focused && mono < lastInput + options.idle)
      return { why: 'active', unfocused: false, until: lastInput + options.idle };
    const until = lastInput + options.video;
    if (facts.playing && (focused || options.unfocused) && !(mono >= until))
      return { why: 'video', unfocused: !focused, until: until || Number.POSITIVE_INFINITY };
    return null;
  }

  function close(): void {
    if (open && open.end > open.start) closed.push(plain(open));
    open = undefined;
  }

  function grow({ why, unfocused }: Reason, from: number, to: number, now: Instant): void {
    if (open && (open.why !== why || !!open.unfocused !== unfocused || open.to !== from || to > open.from + LONGEST))
      close();
    if (!open && facts.place) {
      const start = Math.round(now.wall - (now.mono - from));
      const { zone } = facts;
      open = { id: newId(), ...facts.place, why, zone, start, end: start, items: [], from, to: from, takenEnd: start };
      if (unfocused) open.unfocused = true;
    }
    if (!open) return;
    spent += to - open.to;
    open.to = to;
    open.end = open.start + Math.round(to - open.from);
  }

  /** Credits what has passed since the last step, with the facts of that time. */
  function advance(now: Instant): void {
    const before = last;
    if (before && now.mono < before.mono) return; // an instant that is past already
    last = now;
    if (!before) return;
    const step = compare(before, now);
    if (step !== 'fits') {
      close();
      if (step === 'slept' || (step === 'leapt' && now.mono > lastArrival + ARRIVED))
        lastInput = Number.NEGATIVE_INFINITY;
      return;
    }
    let at = before.mono;
    while (at < now.mono) {
      const why = reason(at);
      if (!why) {
        close();
        return;
      }
      const room = open && open.to === at ? open.from + LONGEST - at || LONGEST : LONGEST;
      const to = Math.min(now.mono, why.until, at + room);
      grow(why, at, to, now);
      at = to;
    }
  }

  return {
    /** Time has passed, and perhaps some facts change from now on.
     *  @returns why this moment counts; null where it does not */
    update(now: Instant, change: Partial<Facts> = {}): Interval['why'] | null {
      advance(now);
      const before = facts;
      facts = { ...facts, ...change };
      const zoneChanged = before.zone !== '' && before.zone !== facts.zone;
      const why = reason(now.mono)?.why ?? null;
      if (!same(before.place, facts.place) || zoneChanged || !why) close();
      return why;
    },

    /** A person did something. */
    input(now: Instant): void {
      // while active, nothing is to be worked out: the reason goes on
      if (!last || !open || now.mono >= lastInput + options.idle || compare(last, now) !== 'fits') advance(now);
      lastInput = now.mono;
    },

    /** A person opened the page or came back to it. */
    arrive(now: Instant): void {
      advance(now);
      lastInput = now.mono;
      lastArrival = now.mono;
    },

    /** A post was on screen for long enough to count. @returns false where nothing counts just now */
    countItem(now: Instant): boolean {
      if (!this.update(now)) return false;
      // rounded down: an item lies within what is claimed
      open?.items.push(Math.floor((open.to - open.from) / 10) / 100);
      return !!open;
    },

    setOptions(now: Instant, change: Partial<AttentionOptions>): void {
      advance(now);
      options = { ...options, ...change };
    },

    /** From now on, another id: what was under way was corrected. */
    startNewId(now: Instant): void {
      advance(now);
      close();
    },

    /** @returns why this moment counts; null where it does not */
    why: (now: Instant): Interval['why'] | null => reason(now.mono)?.why ?? null,

    /** Milliseconds until the reason ends by itself; `Infinity` where it does not, 0 where there is none. */
    reasonLasts: (now: Instant): number => (reason(now.mono)?.until ?? now.mono) - now.mono,

    /** Milliseconds since the last input. */
    sinceInput: (now: Instant): number => now.mono - lastInput,

    /** Milliseconds of attention so far, on everything that counts. */
    spent: (): number => spent,

    /** @returns what is to be sent: what has ended, and what is under way if it grew since it was last taken */
    take(): Interval[] {
      const taken = closed;
      closed = [];
      if (open && open.end > open.takenEnd) {
        open.takenEnd = open.end;
        taken.push(plain(open));
      }
      return taken;
    },

    /** An interval has ended and was not taken yet. */
    hasEnded: (): boolean => closed.length > 0,
  };
}

/** What lies between two instants: a step like any other, a sleep, a wall clock that leapt ahead (it was set, or the other one
 *  stood still in a sleep), or one that was set back. */
function compare(before: Instant, now: Instant): 'fits' | 'slept' | 'leapt' | 'setBack' {
  const mono = now.mono - before.mono;
  const wall = now.wall - before.wall;
  if (mono > LONGEST_STEP) return 'slept';
  if (wall > LONGEST_STEP || wall - mono > CLOCKS_AGREE) return 'leapt';
  return mono - wall > CLOCKS_AGREE ? 'setBack' : 'fits';
}

const same = (a: CountedPlace | null, b: CountedPlace | null): boolean =>
  a?.network === b?.network && a?.surface === b?.surface && a?.variant === b?.variant && a?.byAddress === b?.byAddress;

function plain({ from: _1, to: _2, takenEnd: _3, ...interval }: Open): Interval {
  return { ...interval, items: [...interval.items] };
}
