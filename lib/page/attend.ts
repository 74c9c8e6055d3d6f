/** Wires a page to the machine: what the DOM tells becomes facts, what the machine yields becomes messages. */
import { createAttention, type Interval, type Now } from '../attention/machine.ts';
import type { Claim } from '../ledger/types.ts';
import type { PageOptions, Verdict } from '../messages/protocol.ts';
import type { Curated, Place } from '../networks/types.ts';
import { afterFrame } from './frame.ts';
import type { PageHandle } from './handle.ts';
import { createInputs } from './inputs.ts';
import { loggedOut } from './items.ts';
import { listenTo } from './listen-to.ts';
import { createLook, NOTHING } from './look.ts';
import { createOutbox } from './outbox.ts';
import { LOOK_MS, lookEvery } from './pace.ts';
import { createStay } from './stay.ts';
import { createUnfound } from './unfound.ts';
import { createWhere, curated } from './where.ts';
import type { World } from './world.ts';
import { zoneOf } from './zone.ts';

const BEFORE_WE_KNOW: PageOptions = { idle: 60, unfocused: false, posts: false };

/** @returns the handle that later scripts of ours share; `stop` undoes everything */
export function attend({ rules, win, mono, now, newId, send, keep, alive, heartbeat, video }: World): PageHandle {
  const doc = win.document;
  const where = createWhere(rules, doc, mono);
  const stay = createStay();
  const unfound = createUnfound();
  const verdictHeard = new Set<(verdict: Verdict) => void>();
  const placeHeard = new Set<(place: Place | null, seen: boolean) => void>();
  const off = new AbortController();
  let options = { ...BEFORE_WE_KNOW };
  let verdict: Verdict | undefined;
  let locked = false;
  let cover = false;
  let held: ((event: KeyboardEvent) => boolean) | null = null;
  let here = NOTHING;
  /** a frame was drawn just now: a look for the first post costs no layout of its own */
  let drawn = false;
  /** an arrival with attention was said since this place came on screen */
  let arrived = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let saidAt = Number.NEGATIVE_INFINITY;
  let placeAt = mono();
  let dueAt = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Number.POSITIVE_INFINITY;

  const attention = createAttention(
    newId,
    { where: null, visible: false, focused: false, covered: false, playing: false, zone: '' },
    { idle: options.idle * 1000, unfocused: options.unfocused, video },
  );
  const inputs = createInputs(attention.input);
  const looker = createLook(rules, doc, mono, () => attention.item(now()), soon);
  const outbox = createOutbox(send, keep, alive, hear, stop);

  const visible = () => doc.visibilityState === 'visible';
  const present = () => visible() && (doc.hasFocus() || options.unfocused);

  /** The place, where it counts or where a stay on it keeps a visit going. */
  function countedPlace(): Place | null {
    const place = where.place();
    if (curated(place)) return here.seen ? place : null;
    return place?.surface === 'post' && (options.posts || where.postOpened()) ? place : null;
  }

  function hear(said: Verdict): void {
    verdict = said;
    options = said.page;
    // while another window is used its time is not in what this page was told: on return it asks anew
    const left = said.next && !present() ? Number.NEGATIVE_INFINITY : (said.next?.left ?? Number.POSITIVE_INFINITY);
    dueAt = attention.spent() + left * 1000;
    attention.choose(now(), { idle: options.idle * 1000, unfocused: options.unfocused });
    if (said.fresh) attention.fresh(now());
    if (said.until) setTimeout(ask, Math.min(Math.max(said.until - now().wall, 1_000), 86_400_000));
    for (const one of verdictHeard) one(said);
    step();
  }

  function ask(): void {
    if (visible() && where.place()) arrive(false);
  }

  function arrive(seen: boolean): void {
    const place = where.place();
    const post = stay.take();
    if (!place) return;
    const { network, surface, variant } = place;
    const quiet = surface === 'messages';
    outbox.arrive({
      network,
      surface,
      seen,
      at: Math.round(now().wall),
      ...(variant && !quiet && { variant }),
      ...(curated(place) && where.from() !== 'direct' && { from: where.from() }),
      ...(post && { post }),
    });
  }

  function look(): void {
    lookedAt = mono();
    const place = where.place();
    const before = here.seen;
    here = curated(place) && visible() ? looker.look(place?.surface as Curated) : NOTHING;
    if (curated(place) && visible() && !here.seen) {
      const lost = unfound.look(now(), here.items === 0 && attention.since(now()) < options.idle * 1000, doc);
      if (lost && place)
        outbox.mismatch({ network: place.network, surface: place.surface, failed: ['item'], at: now().wall });
      if (options.byUrl && !loggedOut(rules, doc)) here = { ...here, seen: true };
    } else if (options.byUrl && place && here.items > 0)
      outbox.mismatch({ network: place.network, surface: place.surface, failed: [], at: now().wall });
    if (before !== here.seen) for (const one of placeHeard) one(place, here.seen);
  }

  /** Where is this page, what does it show, and what has to be said of it? */
  function step(): void {
    if (!alive()) stop();
    if (off.signal.aborted) return;
    let at = now();
    inputs.tell(at);
    if (where.read()) {
      attention.at(at, { where: null });
      say(at, true);
      here = NOTHING;
      placeAt = at.mono;
      arrived = false;
      saidAt = at.mono; // what begins now is said after a heartbeat, or as it ends
      if (visible()) arrive(false);
      for (const one of placeHeard) one(where.place(), false);
    }
    if ((here.seen || drawn) && present() && at.mono - lookedAt >= every(at) - 20) look();
    else if (!visible()) here = NOTHING;
    at = now();
    attention.at(at, {
      where: countedPlace(),
      visible: visible(),
      focused: doc.hasFocus(),
      covered: cover || locked || verdict?.record === false,
      playing: here.playing,
      zone: options.zone ?? '',
    });
    if (!arrived && attention.why(at)) {
      arrived = true;
      arrive(true);
    }
    say(at, !attention.why(at));
    schedule(at);
  }

  /** @param whole everything now; else what has ended, and what grew for a heartbeat or until something is due */
  function say(at: Now, whole: boolean): void {
    const due = attention.spent() >= dueAt;
    if (!whole && !due && !attention.waits() && at.mono - saidAt < heartbeat) return;
    const intervals = attention.take();
    if (intervals.length === 0) return;
    if (due) dueAt = Number.POSITIVE_INFINITY;
    saidAt = at.mono;
    const claims = intervals.filter((interval) => interval.surface !== 'post' || options.posts);
    for (const one of intervals) if (one.surface === 'post' && where.postOpened()) stay.add(one);
    outbox.claims(claims.map((claim) => ({ ...claim, zone: claim.zone || zoneOf(options) })) as Claim[] & Interval[]);
  }

  const every = (at: Now): number =>
    curated(where.place())
      ? lookEvery({
          sincePlace: at.mono - placeAt,
          someone: attention.since(at) < options.idle * 1000,
          seen: here.seen,
          stirred: here.pending || looker.moved() || inputs.last() > lookedAt,
          why: attention.why(at),
          hidden: !!rules.roots,
          heartbeat,
        })
      : Number.POSITIVE_INFINITY;

  function schedule(at: Now): void {
    clearTimeout(timer);
    timerAt = Number.POSITIVE_INFINITY;
    if (!present()) return;
    const looks = every(at) - (at.mono - lookedAt);
    const why = attention.why(at);
    const rest = why
      ? Math.min(heartbeat - (at.mono - saidAt), attention.holds(at), dueAt - attention.spent())
      : Number.POSITIVE_INFINITY;
    const wait = Math.max(Math.min(looks, rest, why ? heartbeat : Number.POSITIVE_INFINITY), 20);
    if (wait === Number.POSITIVE_INFINITY) return;
    timerAt = at.mono + wait;
    timer = setTimeout(here.seen ? step : afterDrawing, wait);
  }

  function afterDrawing(): void {
    afterFrame(win, () => {
      drawn = true;
      step();
      drawn = false;
    });
  }

  /** Runs at each input, many times a second: mostly it only notes the time. */
  function touched(event: Event): void {
    if (!event.isTrusted || !inputs.note(event.timeStamp)) return;
    const at = now();
    const quiet = attention.why(at) === null;
    inputs.tell(at);
    if (quiet) step();
    else soon();
  }

  /** A look that was to come later comes soon. */
  function soon(): void {
    if (timerAt - mono() > LOOK_MS) schedule(now());
  }

  /** Registered before the page's own scripts run, so that keys pressed in something of ours never reach them. */
  function keyed(event: KeyboardEvent): void {
    if (held?.(event)) event.stopImmediatePropagation();
  }

  /** Focus, visibility: coming back is an act of a person, and a new arrival. */
  function changed(): void {
    if (!visible()) arrived = false;
    if (present()) {
      attention.at(now());
      attention.input(now());
      lookedAt = Number.NEGATIVE_INFINITY;
    }
    step();
  }

  function left(): void {
    attention.at(now(), { visible: false });
    say(now(), true);
    const place = where.place();
    if (place?.surface === 'post' && stay.waits()) arrive(true);
    outbox.last();
  }

  function orders(message: unknown): void {
    const order = message as { kind?: string; ask?: boolean; locked?: boolean } | null;
    if (order?.kind !== 'orders') return;
    if (order.locked !== undefined) locked = order.locked;
    if (order.ask) ask();
    step();
  }

  function stop(): void {
    if (off.signal.aborted) return;
    off.abort();
    clearTimeout(timer);
    looker.stop();
    where.stop();
    outbox.stop();
  }

  function mediaChanged(): void {
    if (!curated(where.place()) || !present()) return;
    lookNow();
    // a video that has just begun is known to advance at the next look only
    if (!here.playing) setTimeout(lookNow, 250);
  }

  /** Before the next look is due. */
  function lookNow(): void {
    lookedAt = Number.NEGATIVE_INFINITY;
    step();
  }

  listenTo(win, { touched, keyed, mediaChanged, changed, back: outbox.back, left, step }, off.signal);
  changed();
  return {
    place: () => where.place(),
    seen: () => here.seen,
    since: () => mono() - placeAt,
    wall: () => now().wall,
    look: lookNow,
    cover(on) {
      cover = on;
      if (on) step();
      else lookNow();
    },
    holdKeys(mine) {
      held = mine;
    },
    onVerdict(hearIt) {
      if (verdict) hearIt(verdict);
      verdictHeard.add(hearIt);
      return () => verdictHeard.delete(hearIt);
    },
    onPlace(hearIt) {
      hearIt(where.place(), here.seen);
      placeHeard.add(hearIt);
      return () => placeHeard.delete(hearIt);
    },
    orders,
    alive: () => alive() && !off.signal.aborted,
    stop,
  };
}
