/** One thing at a time on one page: waits for its moment, stands, takes what is pressed, goes. */
import type { Verdict } from '../../messages/protocol.ts';
import { PAUSE_KINDS } from '../../nudges/kinds.ts';
import type { ReliefView } from '../../nudges/relief.ts';
import type { Choice, LeaveTo, Nudge } from '../../nudges/types.ts';
import { curated } from '../location.ts';
import { createHost, type Host } from './host.ts';
import { createKeys } from './key-capture.ts';
import { pauseOnce } from './media.ts';
import { watchTyping } from './typing.ts';
import { type Scene, whenItMay } from './wait-for-moment.ts';

/** What is drawn into the host. */
export interface Drawing {
  nudge: Nudge;
  onChoose(choice: Choice): void;
  esc: { press(): void };
}

export interface World extends Scene {
  css: string;
  /** over the whole page */
  modal(nudge: Nudge): boolean;
  draw(root: HTMLElement, drawing: Drawing | null): void;
  speakAs(element: HTMLElement): void;
  /** @throws where the background cannot be reached any more */
  answer(nudge: Nudge, choice: Choice): Promise<unknown>;
}

/** After Leave was said, the tab goes its way within this time, ms; a page that stays is open again. */
const GOES_MS = 2_000;

interface Now {
  nudge: Nudge;
  host?: Host;
  esc?: Drawing['esc'];
  /** ends the pause of what plays */
  resume?(on: boolean): void;
  /** ends the wait for its moment */
  unwait?(): void;
  /** Leave was pressed */
  left?: true;
}

export function createStage(world: World) {
  const { doc, page, rules } = world;
  let now: Now | null = null;
  /** what was answered here: handed out once more before the answer was heard, it does not come back */
  const answered = new Set<string>();
  const keys = createKeys(page);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Waits for its moment, from the start or again. */
  function ready(nudge: Nudge): void {
    now = { nudge };
    const unwait = whenItMay(world, nudge, () => raise((now as Now).nudge));
    if (now?.nudge === nudge && !now.host) now.unwait = unwait;
  }

  function raise(nudge: Nudge): void {
    const modal = world.modal(nudge);
    const esc: Drawing['esc'] = { press: () => {} };
    const typing = watchTyping(doc, world.now);
    const host = createHost({
      doc,
      css: world.css,
      modal,
      speakAs: world.speakAs,
      inField: typing.inField,
      onEscape: () => esc.press(),
      outdated: () => !page.alive(),
      onGaveWay: () => {
        void say(nudge, { do: 'gone', by: 'page' });
        clear(page.alive()); // what the next version stands over stays paused
      },
    });
    typing.stop();
    now = { nudge, host, esc };
    if (nudge.theme) host.root.dataset.theme = nudge.theme;
    world.draw(host.root, { nudge, onChoose: chosen, esc });
    globalThis.enoughDoor?.lift(); // in the same frame: the page is laid out once for both
    host.up();
    if (modal) {
      now.resume = pauseOnce(rules, doc);
      page.cover(true);
    }
    keys.hold((event) => {
      if (!modal && event.target !== host.host) return false;
      if (modal) host.calm(event);
      if (!modal && event.type === 'keydown' && event.key === 'Escape') esc.press();
      return true;
    });
    if (nudge.kind === 'closed' && nudge.until !== null)
      timer = setTimeout(() => gone(), Math.min(Math.max(nudge.until - page.wall(), 0), 2 ** 31 - 1));
  }

  function chosen(choice: Choice): void {
    if (!now?.host || now.left) return;
    const { nudge } = now;
    if (choice.do === 'leave') {
      now.left = true;
      answered.add(nudge.id);
      void leave(nudge);
      return;
    }
    if (choice.do === 'hold' || choice.do === 'break' || choice.do === 'reframe') {
      void hold(nudge, choice);
      return;
    }
    if (nudge.kind === 'relief' && nudge.over && choice.do === 'gone') {
      turn(nudge.over);
      return;
    }
    void say(nudge, choice);
    if (choice.do === 'help' || (choice.do === 'keep' && nudge.kind === 'door')) return;
    if (choice.do === 'feel' && choice.how === 'heavier') return;
    if (choice.do === 'hard') {
      const under = nudge.kind === 'relief' ? nudge.over : nudge;
      if (under && world.modal(under)) turn({ ...under, hard: true } as Nudge);
      else done(nudge);
      return;
    }
    done(nudge);
  }

  function done({ id }: Nudge): void {
    answered.add(id);
    clear(true);
  }

  /** Another view in the same moment: nothing of the feed is seen between the two. */
  function turn(to: Nudge): void {
    if (!now?.host) return;
    if (world.modal(now.nudge) !== world.modal(to)) {
      clear(false);
      raise(to);
      return;
    }
    const { host, esc = { press() {} } } = now;
    now.nudge = to;
    world.draw(host.root, null);
    world.draw(host.root, { nudge: to, onChoose: chosen, esc });
    host.root.scrollTop = 0;
    host.root.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** Something to hold on to lies over a pause, and goes back to it; over a note it takes its place. */
  async function hold(nudge: Nudge, choice: Choice): Promise<void> {
    const view = (await say(nudge, choice)) as ReliefView | undefined;
    if (now?.nudge.id !== nudge.id || !now.host) return;
    if (!view) {
      // it opened beside this page, or nobody answers: a note has nothing more to say
      if (!world.modal(nudge)) clear(true);
      return;
    }
    const { id, network, surface, leave, theme } = nudge;
    const over = nudge.kind === 'relief' ? nudge.over : world.modal(nudge) ? nudge : undefined;
    turn({ id, network, surface, leave, ...(theme && { theme }), kind: 'relief', view, ...(over && { over }) });
  }

  /** Leave acts at once. Where nobody answers any more (Enough was updated or removed), the page itself goes. */
  async function leave(nudge: Nudge): Promise<void> {
    try {
      await world.answer(nudge, { do: 'leave' });
    } catch {
      goFrom(doc, nudge.leave);
    }
    setTimeout(() => {
      if (now?.nudge.id === nudge.id && now.left) clear(false);
    }, GOES_MS);
  }

  /** What was pressed is said again where no answer comes; the person does not wait for it. */
  async function say(nudge: Nudge, choice: Choice): Promise<unknown> {
    for (let again = 0; again < 3; again++) {
      try {
        return await world.answer(nudge, choice);
      } catch (fault) {
        if ((fault as Error).name === 'Refusal' || !page.alive()) return;
        await new Promise((done) => setTimeout(done, 1_000));
      }
    }
  }

  /** @param on what was paused goes on */
  function clear(on: boolean): void {
    if (!now) return;
    const { host, resume, unwait } = now;
    now = null;
    clearTimeout(timer);
    unwait?.();
    if (!host) return;
    keys.letGo();
    host.down();
    world.draw(host.root, null);
    resume?.(on);
    page.cover(false);
  }

  /** It is no longer due. */
  function gone(): void {
    if (!now?.left) clear(true);
  }

  const unheed = page.onPlace((place) => {
    if (!now?.host || curated(place)) return;
    // a private place: it goes, and is there again when the feed is, unless the tab was leaving anyway
    const { nudge, left } = now;
    clear(false);
    if (!left) ready(nudge);
  });

  function show(nudge: Nudge): void {
    if (now?.left || answered.has(nudge.id)) return;
    if (now?.host && now.nudge.kind === 'relief') {
      // a pause that comes meanwhile stands when what is held on to goes
      if (world.modal(nudge)) now.nudge = { ...now.nudge, id: nudge.id, over: nudge };
      return;
    }
    if (now && now.nudge.kind === nudge.kind) {
      now.nudge = now.host ? { ...now.nudge, id: nudge.id } : nudge;
      return;
    }
    clear(true);
    ready(nudge);
  }

  return {
    /** Shows what is due. What was answered in another tab goes; a limit on a hard day is nobody's any more, and waits for
     *  its Stay. */
    heard({ record, shows }: Pick<Verdict, 'record' | 'shows'>): void {
      if (!record) gone();
      else if (shows) show(shows);
      else if (now && PAUSE_KINDS.includes(now.nudge.kind) && (now.nudge.kind === 'door' || !now.nudge.hard)) gone();
    },
    stop(): void {
      unheed();
      clear(true);
    },
  };
}

/** Without a background: the person's own address if it is a page, the way back if there is one, else an empty page. */
function goFrom(doc: Document, to: LeaveTo): void {
  const win = doc.defaultView as Window;
  if (to.to === 'own' && to.url.startsWith('https:')) win.location.assign(to.url);
  else if (win.history.length > 1 && to.to !== 'close') win.history.back();
  else win.location.replace('about:blank');
}
