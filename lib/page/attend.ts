/** Wires a page to the machine: what the DOM tells becomes facts, what the machine yields becomes messages. */
import { createAttention, type Now } from '../attention/machine.ts';
import type { PageOptions, Verdict } from '../messages/protocol.ts';
import type { Curated, Place } from '../networks/types.ts';
import type { World } from './deps.ts';
import { createInputs } from './inputs.ts';
import { createWhere, curated, scrolled } from './location.ts';
import { listenTo } from './page-events.ts';
import type { PageHandle } from './page-handle.ts';
import { loggedOut } from './posts/dom-query.ts';
import { LOOK_MS, lookEvery } from './posts/look-interval.ts';
import { createUnfound } from './posts/missing-posts.ts';
import { createLook, NOTHING } from './posts/visible.ts';
import { createVoice } from './report/reporter.ts';
import { createSubscribers } from './subscribers.ts';
import { createAlarm } from './timer.ts';

/** A first post is looked at so soon after the browser has told of it. ms */
const FIRST_MS = 50;

const BEFORE_WE_KNOW: PageOptions = { idle: 60, unfocused: false, posts: false };

/** @returns the handle that later scripts of ours share; `stop` undoes everything */
export function attend(world: World): PageHandle {
  const { rules, win, mono, now, alive, heartbeat } = world;
  const doc = win.document;
  const where = createWhere(rules, doc, mono);
  const unfound = createUnfound();
  const verdictHeard = createSubscribers<[verdict: Verdict]>();
  const placeHeard = createSubscribers<[place: Place | null, seen: boolean]>();
  let options = BEFORE_WE_KNOW;
  let verdict: Verdict | undefined;
  /** what it said of this page, to tell whether another changes anything */
  let known = '';
  let locked = false;
  let cover = false;
  let held: ((event: KeyboardEvent) => boolean) | null = null;
  let here = NOTHING;
  /** nothing is said any more */
  let silent = false;
  /** an arrival with attention was said since this place came on screen */
  let arrived = false;
  /** what is in the window is otherwise than at the last look */
  let moved = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let saidAt = Number.NEGATIVE_INFINITY;
  /** this moment counts, as far as the last step knew */
  let counted = false;
  let placeAt = mono();
  let told = Number.NEGATIVE_INFINITY;
  let dueAt = Number.POSITIVE_INFINITY;

  const attention = createAttention(
    world.newId,
    { where: null, visible: false, focused: false, covered: false, playing: false, zone: '' },
    { idle: options.idle * 1000, unfocused: options.unfocused, video: world.video },
  );
  const inputs = createInputs(win, mono, () => scrolled(where.place()), touched);
  const looker = createLook(rules, doc, mono, { counting: () => counted, count: () => attention.item(now()), stirred });
  const alarm = createAlarm(mono, step);
  const voice = createVoice(world, where, () => options, hear, stop);

  const visible = () => doc.visibilityState === 'visible';
  const present = () => visible() && (doc.hasFocus() || options.unfocused);

  /** The place, where it counts or where a stay on it keeps a visit going. */
  function countedPlace(): Place | null {
    const place = where.place();
    if (curated(place)) return here.seen ? place : null;
    return place?.surface === 'post' && (options.posts || where.postOpened()) ? place : null;
  }

  function hear(said: Verdict): void {
    const heard = JSON.stringify([said.record, said.page]);
    const news = said.fresh || heard !== known;
    known = heard;
    verdict = said;
    options = said.page;
    // while another window is used its time is not in what this page was told: on return it asks anew
    const left = said.next && !present() ? Number.NEGATIVE_INFINITY : (said.next?.left ?? Number.POSITIVE_INFINITY);
    dueAt = attention.spent() + left * 1000;
    attention.choose(now(), { idle: options.idle * 1000, unfocused: options.unfocused });
    if (said.fresh) attention.fresh(now());
    if (said.until) setTimeout(ask, Math.min(Math.max(said.until - now().wall, 1_000), 86_400_000));
    verdictHeard.tell(said);
    if (news) step();
    else schedule(now());
  }

  function ask(): void {
    if (visible() && where.place()) voice.arrive(false);
  }

  function look(): void {
    lookedAt = mono();
    moved = false;
    const place = where.place();
    const before = here.seen;
    const looks = doc.body && curated(place) && visible();
    here = looks ? looker.look(place?.surface as Curated) : NOTHING;
    if (looks && !here.seen) {
      const lost = unfound.look(now(), here.items === 0 && attention.since(now()) < options.idle * 1000, doc);
      if (lost) voice.differs(['item']);
      if (options.byUrl && !loggedOut(rules, doc)) here = { ...here, seen: true };
    } else if (options.byUrl && here.items > 0) voice.differs([]);
    if (before !== here.seen) placeHeard.tell(place, here.seen);
  }

  /** Where is this page, what does it show, and what has to be said of it? */
  function step(): void {
    if (!alive()) stop();
    if (silent) return;
    let at = now();
    tell(at);
    if (where.read()) moveOn(at);
    // a look that is due soon comes with what is said now: a page that is woken once does all it has to
    const due = at.mono - saidAt >= heartbeat ? every(at) / 2 : every(at) - 20;
    if (present() && at.mono - lookedAt >= due) {
      look();
      at = now();
    } else if (!visible()) here = NOTHING;
    const why = attention.at(at, {
      where: countedPlace(),
      visible: visible(),
      focused: doc.hasFocus(),
      covered: cover || locked || verdict?.record === false,
      playing: here.playing,
      zone: options.zone ?? '',
    });
    if (!arrived && why) {
      arrived = true;
      voice.arrive(true);
    }
    say(at, !why);
    counted = !!why;
    schedule(at);
  }

  /** Another place is on screen. */
  function moveOn(at: Now): void {
    looker.leave();
    attention.at(at, { where: null });
    say(at, true);
    here = NOTHING;
    placeAt = at.mono;
    arrived = false;
    saidAt = at.mono; // what begins now is said after a heartbeat, or as it ends
    if (visible()) voice.arrive(false);
    placeHeard.tell(where.place(), false);
  }

  /** While the page is scrolled, the browser tells of its posts: nothing is to be looked for. */
  const glides = (): boolean => counted && inputs.scrolling();

  /** @param whole everything now; else what has ended, and what grew for a heartbeat or until something is due */
  function say(at: Now, whole: boolean): void {
    const due = attention.spent() >= dueAt;
    if (!whole && !due && !attention.waits() && at.mono - saidAt < heartbeat) return;
    const intervals = attention.take();
    if (intervals.length === 0) return;
    if (due) dueAt = Number.POSITIVE_INFINITY;
    saidAt = at.mono;
    voice.claims(intervals);
  }

  const every = (at: Now): number =>
    curated(where.place())
      ? lookEvery({
          sincePlace: at.mono - placeAt,
          someone: attention.since(at) < options.idle * 1000,
          seen: here.seen,
          stirred: !glides() && (here.pending || moved || inputs.last() > lookedAt),
          why: attention.why(at),
          hidden: !!rules.roots,
          heartbeat,
        })
      : Number.POSITIVE_INFINITY;

  function schedule(at: Now): void {
    const waits = present() ? [every(at) - (at.mono - lookedAt)] : [];
    if (present() && attention.why(at))
      waits.push(heartbeat - (at.mono - saidAt), attention.holds(at), dueAt - attention.spent());
    alarm.set(Math.max(Math.min(...waits), 20));
  }

  function touched(): void {
    const at = now();
    const quiet = attention.why(at) === null;
    tell(at);
    if (quiet) step();
    else if (!glides()) soon();
  }

  function tell(at: Now): void {
    const last = inputs.last();
    if (last > told) attention.input({ mono: last, wall: at.wall - (at.mono - last) });
    told = last;
  }

  /** What is in the window has become otherwise. Firefox says so at each frame. */
  function stirred(at: number): void {
    moved = true;
    inputs.moved(at);
    if (here.seen) {
      if (!glides()) soon();
    } else if (present() && lookedAt > Number.NEGATIVE_INFINITY) {
      alarm.set(Math.min(alarm.wait(), Math.max(lookedAt + FIRST_MS - at, 0)));
      lookedAt = Number.NEGATIVE_INFINITY;
    }
  }

  /** A look that was to come later comes soon. */
  function soon(): void {
    if (alarm.wait() > LOOK_MS) schedule(now());
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
    looker.leave();
    attention.at(now(), { visible: false });
    say(now(), true);
    voice.last();
  }

  function orders(message: unknown): void {
    const order = message as { kind?: string; ask?: boolean; locked?: boolean } | null;
    if (order?.kind !== 'orders') return;
    if (order.locked !== undefined) locked = order.locked;
    if (order.ask) ask();
    step();
  }

  function stop(): void {
    silent = true;
    alarm.set(Number.POSITIVE_INFINITY);
    deafen();
    inputs.stop();
    looker.stop();
    where.stop();
    voice.stop();
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

  const deafen = listenTo(win, { keyed, mediaChanged, changed, back: voice.back, left, step });
  changed();
  return {
    place: where.place,
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
      return verdictHeard.add(hearIt);
    },
    onPlace(hearIt) {
      hearIt(where.place(), here.seen);
      return placeHeard.add(hearIt);
    },
    orders,
    alive: () => alive() && !silent,
    stop,
  };
}
