/**
 * The clock of attention: facts about a page go in, growing intervals come out. Pure: it is told the time and the facts.
 *
 *   visible ∧ focused ∧ on a counted place ∧ ( an input in the last `idle` ∨ a visible video advances )
 *
 * Two clocks. Length comes from `mono`, place from `wall`. Some systems leave suspend out of `mono`, some count it in it;
 * so both are compared at each step, and a step that does not fit ends the interval where it was last seen alive.
 */

/** One instant on both clocks, milliseconds: `performance.now()` and `Date.now()`. */
export interface Now {
  mono: number;
  wall: number;
}

export interface Where {
  network: string;
  surface: string;
  variant?: string;
}

/** What is so until it is said to be otherwise. */
export interface Facts {
  /** the counted place that is on screen; null where nothing counts */
  where: Where | null;
  visible: boolean;
  focused: boolean;
  /** something of ours lies over the page, or the screen is locked, or Enough rests */
  covered: boolean;
  /** a visible video was advancing when the page was last looked at */
  playing: boolean;
  /** IANA zone; empty until it is known */
  zone: string;
}

export interface Options {
  /** milliseconds after an input during which a person counts as active */
  idle: number;
  /** also count a feed that plays in a window not in use */
  unfocused: boolean;
  /** milliseconds that a video counts without any input; `Infinity` where the system tells of a locked screen */
  video: number;
}

/** One interval of attention as a page claims it; the same id again means that it grew. */
export interface Interval extends Where {
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

/** A step longer than this, on either clock, is no step but a sleep. */
export const LONGEST_STEP = 10_000;
/** Two clocks that disagree by more over one step: one of them was set, or slept. */
export const CLOCKS_AGREE = 2_000;
/** After this a new id begins, so that no message ever speaks of more. */
export const LONGEST = 10 * 60_000;

type Reason = { why: Interval['why']; unfocused: boolean; until: number };

/** @param newId gives an id that was never used before */
export function createAttention(newId: () => string, facts: Facts, options: Options) {
  let last: Now | undefined;
  let lastInput = Number.NEGATIVE_INFINITY;
  /** the interval under way, and its ends on the monotonic clock */
  let open: (Interval & { from: number; to: number; said: number }) | undefined;
  let closed: Interval[] = [];
  let spent = 0;

  /** Why this moment counts, if it does, and until when that reason holds by itself. */
  function reason(mono: number): Reason | null {
    if (!facts.where || !facts.visible || facts.covered) return null;
    const { focused } = facts;
    if (focused && mono < lastInput + options.idle)
      return { why: 'active', unfocused: false, until: lastInput + options.idle };
    const until = lastInput + options.video;
    if (facts.playing && (focused || options.unfocused) && !(mono >= until))
      return { why: 'video', unfocused: !focused, until: Number.isNaN(until) ? Number.POSITIVE_INFINITY : until };
    return null;
  }

  function close(): void {
    if (open && open.end > open.start) closed.push(plain(open));
    open = undefined;
  }

  function grow({ why, unfocused }: Reason, from: number, to: number, now: Now): void {
    if (open && (open.why !== why || !!open.unfocused !== unfocused || open.to !== from || to > open.from + LONGEST))
      close();
    if (!open && facts.where) {
      const start = Math.round(now.wall - (now.mono - from));
      const { zone } = facts;
      open = { id: newId(), ...facts.where, why, zone, start, end: start, items: [], from, to: from, said: start };
      if (unfocused) open.unfocused = true;
    }
    if (!open) return;
    spent += to - open.to;
    open.to = to;
    open.end = open.start + Math.round(to - open.from);
  }

  /** Credits what has passed since the last step, with the facts that held meanwhile. */
  function advance(now: Now): void {
    const before = last;
    if (before && now.mono < before.mono) return; // told late of an instant that is past
    last = now;
    if (!before) return;
    const mono = now.mono - before.mono;
    const wall = now.wall - before.wall;
    if (mono > LONGEST_STEP || wall > LONGEST_STEP || Math.abs(mono - wall) > CLOCKS_AGREE) {
      close();
      lastInput = Number.NEGATIVE_INFINITY; // whoever was there before the sleep may have gone
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
    /** Time has passed, and perhaps something is otherwise from now on.
     *  @returns why this moment counts; null where it does not */
    at(now: Now, change: Partial<Facts> = {}): Interval['why'] | null {
      advance(now);
      const was = facts;
      facts = { ...facts, ...change };
      const moved = was.zone !== '' && was.zone !== facts.zone;
      const why = reason(now.mono)?.why ?? null;
      if (!same(was.where, facts.where) || moved || !why) close();
      return why;
    },

    /** A person did something. */
    input(now: Now): void {
      // while active, nothing is to be worked out: the reason goes on
      if (!last || !open || now.mono >= lastInput + options.idle || now.wall - last.wall > LONGEST_STEP) advance(now);
      lastInput = now.mono;
    },

    /** A post was seen. @returns false where nothing counts just now */
    item(now: Now): boolean {
      if (!this.at(now)) return false;
      // rounded down: an item lies within what is claimed
      open?.items.push(Math.floor((open.to - open.from) / 10) / 100);
      return !!open;
    },

    choose(now: Now, chosen: Partial<Options>): void {
      advance(now);
      options = { ...options, ...chosen };
    },

    /** From now on, another id: what was under way was corrected. */
    fresh(now: Now): void {
      advance(now);
      close();
    },

    /** @returns why this moment counts; null where it does not */
    why: (now: Now): Interval['why'] | null => reason(now.mono)?.why ?? null,

    /** Milliseconds until the reason ends by itself; `Infinity` where it does not, 0 where there is none. */
    holds: (now: Now): number => (reason(now.mono)?.until ?? now.mono) - now.mono,

    /** Milliseconds since the last input. */
    since: (now: Now): number => now.mono - lastInput,

    /** Milliseconds of attention so far, on everything that counts. */
    spent: (): number => spent,

    /** @returns what is to be said: what has ended, and what is under way if it grew since it was last said */
    take(): Interval[] {
      const said = closed;
      closed = [];
      if (open && open.end > open.said) {
        open.said = open.end;
        said.push(plain(open));
      }
      return said;
    },

    /** Something has ended and waits to be said. */
    waits: (): boolean => closed.length > 0,
  };
}

const same = (a: Where | null, b: Where | null): boolean =>
  a?.network === b?.network && a?.surface === b?.surface && a?.variant === b?.variant;

function plain({ from: _1, to: _2, said: _3, ...interval }: Interval & { from: number; to: number; said: number }) {
  return { ...interval, items: [...interval.items] };
}
