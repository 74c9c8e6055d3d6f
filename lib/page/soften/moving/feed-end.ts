/**
 * The feed ends after so many posts, or at the planned minutes: a card stands after a whole post, and what comes behind it is hidden.
 * What is in the window as it ends stays as it is, so nothing ends in the middle of anything.
 *
 * Hidden posts keep their place: a list that measures its posts would load without end if they had no height.
 */
import type { AtEnd } from '../../../messages/protocol.ts';
import type { Curated } from '../../../networks/types.ts';
import { BEHIND, behindEnd, FEW, reasonToEnd } from '../../../soften/end.ts';
import { listen } from '../../listen.ts';
import { watchTyping } from '../../overlay/typing.ts';
import { boxOf, isBusy } from '../../posts/dom-query.ts';
import { send } from '../../report/send.ts';
import type { SoftPage } from '../soft-page.ts';
import { createEndCard, placeFor } from './end-card.ts';
import { keepInSight } from './end-in-sight.ts';
import type { Landing } from './landing.ts';
import { createTries, focusIn } from './part-host.ts';
import { watchPassed } from './passed.ts';
import { curatedOf, type Posts } from './posts.ts';
import { createSoon } from './soon.ts';

const HIDDEN = `[${BEHIND}],[${BEHIND}] *{visibility:hidden!important}`;
/** Between two looks at a page that grows, ms. */
const LOOK_MS = 500;
/** A tab that was hidden for as long begins a new visit, ms. */
const AWAY_MS = 5 * 60_000;

/** What is known of one surface in this visit. */
interface Passing {
  passed: Set<string>;
  /** "a few more" reaches to this many */
  until: number;
  /** posts on this side of the end; undefined: it does not stand */
  before?: Set<string>;
}

/** @returns looks anew whether it ends now */
export function endFeed(page: SoftPage, posts: Posts, landing: Landing): () => void {
  const { document: doc, handle, signal } = page;
  const win = doc.defaultView as Window;
  const sheet = page.addSheet();
  const passings = new Map<Curated, Passing>();
  const isTyping = watchTyping(doc, () => win.performance.now(), signal);
  let watch: { surface: Curated; look(surface: Curated): void; stop(): void } | undefined;
  let standing: Standing | undefined;
  let hiddenAt = Number.POSITIVE_INFINITY;
  let gaveWay = false;

  const canEnd = () => page.choice.endAfter > 0 || page.choice.endAtPlan || page.choice.landing;
  const reason = ({ passed, until }: Passing) =>
    reasonToEnd({ passed: passed.size, until, endAfter: page.choice.endAfter, planOver: landing.isOver() });

  function passing(surface: Curated): Passing {
    const one = passings.get(surface) ?? { passed: new Set(), until: 0 };
    passings.set(surface, one);
    return one;
  }

  /** Somebody writes, a film fills the screen, a call is on: it waits. */
  const isFree = () =>
    doc.visibilityState === 'visible' &&
    !doc.fullscreenElement &&
    !handle.composing() &&
    !isTyping() &&
    !isBusy(posts.rules, doc);

  function look(): void {
    const surface = canEnd() && !signal.aborted && !gaveWay ? curatedOf(page) : null;
    if (watch && watch.surface !== surface) {
      watch.stop();
      watch = undefined;
      lift();
    }
    if (!surface) return;
    const here = passing(surface);
    watch ??= {
      surface,
      ...watchPassed(
        page,
        posts,
        (item) => !item.hasAttribute(BEHIND),
        (key) => {
          here.passed.add(key);
          soon();
        },
      ),
    };
    watch.look(surface);
    const why = reason(here);
    if (!why) {
      delete here.before;
      lift();
    } else if (!standing && (here.before || isFree())) stand(surface, here, why);
    standing?.look();
  }

  function stand(surface: Curated, here: Passing, why: 'posts' | 'plan'): void {
    here.before ??= onThisSide(surface, here);
    sheet.set(HIDDEN);
    const words =
      why === 'posts' ? page.say('feedEnd.afterPosts', { count: page.choice.endAfter }) : page.say('feedEnd.afterPlan');
    standing = createStanding(surface, here.before, words);
  }

  /** What was on screen, and all that is in the window or above it now. */
  function onThisSide(surface: Curated, { passed }: Passing): Set<string> {
    const here = posts.all(surface).filter((item) => {
      const { top, left, bottom } = boxOf(posts.rules, item).getBoundingClientRect();
      return bottom > top && top < win.innerHeight && left < win.innerWidth;
    });
    return new Set([...passed, ...here.map(posts.keyOf)]);
  }

  type Standing = ReturnType<typeof createStanding>;
  function createStanding(surface: Curated, before: ReadonlySet<string>, words: string) {
    const { host, card } = createEndCard(page, words, { onLeave, onMore, onHelp, onChange });
    const mayReturn = createTries(() => handle.wall());
    const ends = new AbortController();
    let behind: Element[] = [];
    let last: Element[] = [];

    /** Before anything is painted: what is behind the end is hidden. */
    function hide(): void {
      const items = posts.all(surface);
      const isBehind = behindEnd(items.map(posts.keyOf), before);
      behind = [];
      items.forEach((item, i) => {
        if (isBehind[i]) behind.push(item);
        if (isBehind[i] !== item.hasAttribute(BEHIND)) item.toggleAttribute(BEHIND);
      });
      last = items.filter((_, i) => !isBehind[i]).slice(-12);
      if (!host.isConnected) insert();
    }

    function insert(): void {
      const after = last.at(-1);
      if (!after && !behind[0]) return;
      if (!mayReturn()) {
        gaveWay = true; // a page that will not have it keeps its feed
        lift();
        return;
      }
      if (after) after.after(host);
      else behind[0]?.before(host);
      place();
    }

    function place(): void {
      const boxes = (items: readonly Element[]) => items.map((one) => boxOf(posts.rules, one).getBoundingClientRect());
      const to = host.isConnected && placeFor(boxes(last), boxes(behind.slice(0, 1))[0]);
      if (!to) return;
      const from = host.getBoundingClientRect();
      Object.assign(card.style, {
        left: `${to.left - from.left}px`,
        top: `${to.top - from.top}px`,
        width: `${to.width}px`,
      });
    }

    host.style.zIndex = '2';
    keepInSight(page, card, () => behind, ends.signal);
    listen(win, ['resize'], place, { signal: ends.signal });
    hide();
    return {
      hide,
      look: place,
      first: () => behind[0],
      down(): void {
        ends.abort();
        host.remove();
        for (const item of behind) item.removeAttribute(BEHIND);
      },
    };
  }

  function lift(): void {
    standing?.down();
    standing = undefined;
    sheet.set('');
  }

  /** Sent again where nobody answers: the worker may be on its way. Without any Enough the page itself goes back. */
  async function say(what: AtEnd['do']): Promise<void> {
    const network = handle.place()?.network;
    for (let tries = 0; network && tries < 3 && handle.alive(); tries++) {
      const fault = await send('atEnd', { network, do: what }).catch((one: Error) => one);
      if (!(fault instanceof Error) || fault.name === 'Refusal') return;
    }
    if (what === 'leave' && !handle.alive()) win.history.back();
  }
  function onLeave(): void {
    void say('leave');
  }
  const onHelp = () => void say('help');
  const onChange = () => void say('change');

  /** Focus goes on to the first of them. */
  function onMore(): void {
    const surface = curatedOf(page);
    if (!surface) return;
    const here = passing(surface);
    const next = standing?.first();
    here.until = here.passed.size + FEW;
    delete here.before;
    lift();
    focusIn(next);
  }

  const soon = createSoon(look, LOOK_MS, signal);
  page.onGrowth(() => {
    if (!canEnd()) return;
    standing?.hide();
    soon();
  });
  page.onChange(look);
  handle.onLook(soon, signal);
  listen(
    doc,
    ['visibilitychange'],
    () => {
      if (doc.visibilityState === 'hidden') hiddenAt = handle.wall();
      else if (handle.wall() - hiddenAt > AWAY_MS) {
        passings.clear();
        gaveWay = false;
        lift();
        look();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    watch?.stop();
    lift();
  });
  look();
  return look;
}
