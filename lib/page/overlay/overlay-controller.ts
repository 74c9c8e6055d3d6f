/** One thing at a time on one page: waits for its moment, stands, takes what is pressed, goes. */
import type { Verdict } from '../../messages/protocol.ts';
import { PAUSE_KINDS } from '../../nudges/kinds.ts';
import { markHardDay } from '../../nudges/mark-hard-day.ts';
import type { ReliefView } from '../../nudges/relief.ts';
import type { Choice, LeaveTo, Nudge } from '../../nudges/types.ts';
import { isCurated } from '../location.ts';
import { isNoteKey } from '../note-key.ts';
import { createHost, type Host } from './host.ts';
import { createKeyCapture } from './key-capture.ts';
import { pauseOnce } from './media.ts';
import { type Scene, waitForMoment } from './wait-for-moment.ts';

/** What is drawn into the host. */
export interface Drawing {
  nudge: Nudge;
  onChoose(choice: Choice): void;
  esc: { press(): void };
}

export interface OverlayDeps extends Scene {
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
/** Leave is sent once more within this time, ms, and no later: a page that is stored meanwhile comes back to be read. */
const LEAVES_MS = 8_000;

/** What waits for its moment, or stands. */
interface Current {
  nudge: Nudge;
  /** it is drawn here, once it stands */
  host?: Host;
  esc?: Drawing['esc'];
  /** ends the pause of what plays */
  resume?(on: boolean): void;
  /** ends the wait for its moment */
  waiting: AbortController;
  /** Leave was pressed */
  leaving?: true;
}

export function createOverlayController(deps: OverlayDeps) {
  const { doc, page, rules } = deps;
  const stopping = new AbortController();
  let current: Current | null = null;
  /** what was answered here: handed out once more before the answer arrived, it does not come back */
  const answered = new Set<string>();
  const keys = createKeyCapture(page);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Waits for its moment, from the start or again. */
  function prepare(nudge: Nudge): void {
    const waiting = new AbortController();
    current = { nudge, waiting };
    // another one of its kind may have come meanwhile
    waitForMoment(deps, nudge, () => raise((current as Current).nudge), waiting.signal);
  }

  function raise(nudge: Nudge): void {
    const modal = deps.modal(nudge);
    const esc: Drawing['esc'] = { press: () => {} };
    const host = createHost({
      doc,
      css: deps.css,
      modal,
      speakAs: deps.speakAs,
      onEscape: () => esc.press(),
      outdated: () => !page.alive(),
      onGaveWay: () => {
        void answer(nudge, { do: 'gone', by: 'page' });
        clear(page.alive()); // what the next version stands over stays paused
      },
      onRewrite: () => clear(true), // unanswered: with the document's new listeners it is handed out again
    });
    current = { nudge, host, esc, waiting: new AbortController() };
    if (nudge.theme) host.root.dataset.theme = nudge.theme;
    deps.draw(host.root, { nudge, onChoose, esc });
    globalThis.enoughDoor?.lift(); // in the same frame: the page is laid out once for both
    host.up();
    if (modal) {
      current.resume = pauseOnce(rules, doc);
      page.cover(true);
    }
    keys.start((event) => {
      if (event.type === 'toggle') {
        host.onToggle(event);
        return false;
      }
      if (!modal && event.target !== host.host) {
        if (!event.isTrusted || !isNoteKey(event)) return false;
        event.preventDefault();
        if (event.type === 'keydown') host.focus();
        return true;
      }
      if (modal) host.calm(event);
      if (!modal && event.type === 'keydown' && event.key === 'Escape') esc.press();
      return true;
    });
    if (nudge.kind === 'closed' && nudge.until !== null)
      timer = setTimeout(dismiss, Math.min(Math.max(nudge.until - page.wall(), 0), 2 ** 31 - 1));
  }

  function onChoose(choice: Choice): void {
    if (!current?.host || current.leaving) return;
    const { nudge } = current;
    if (choice.do === 'leave') {
      current.leaving = true;
      answered.add(nudge.id);
      void leave(nudge);
      return;
    }
    if (choice.do === 'hold' || choice.do === 'break' || choice.do === 'reframe') {
      void hold(nudge, choice);
      return;
    }
    if (nudge.kind === 'relief' && nudge.over && choice.do === 'gone') {
      turnTo(nudge.over);
      return;
    }
    if (nudge.kind === 'relief' && choice.do === 'hard') {
      void turnHardDay(nudge, choice);
      return;
    }
    void answer(nudge, choice);
    if (choice.do === 'help' || (choice.do === 'keep' && nudge.kind === 'door')) return;
    if (choice.do === 'feel' && choice.how === 'heavier') return;
    if (choice.do === 'hard') turnTo(markHardDay(nudge, true));
    else finish(nudge);
  }

  function finish({ id }: Nudge): void {
    answered.add(id);
    clear(true);
  }

  /** Another view in the same moment: nothing of the feed is seen between the two. */
  function turnTo(to: Nudge): void {
    if (!current?.host) return;
    if (deps.modal(current.nudge) !== deps.modal(to)) {
      clear(false);
      raise(to);
      return;
    }
    const { host, esc = { press() {} } } = current;
    current.nudge = to;
    deps.draw(host.root, null);
    deps.draw(host.root, { nudge: to, onChoose, esc });
    host.root.scrollTop = 0;
    host.root.querySelector('h1')?.focus({ preventScroll: true });
  }

  /** Something to hold on to lies over a pause, and goes back to it; over a note it takes its place. */
  async function hold(nudge: Nudge, choice: Choice): Promise<void> {
    const answered = await answer(nudge, choice);
    if (!answered || current?.nudge.id !== nudge.id || !current.host) return; // where nobody answers it can be pressed again
    const view = answered.reply as ReliefView | undefined;
    if (!view) {
      // it opened beside this page: a note has done its part
      if (!deps.modal(nudge)) clear(true);
      return;
    }
    const { id, network, surface, leave, theme, hard } = nudge;
    const over = nudge.kind === 'relief' ? nudge.over : deps.modal(nudge) ? nudge : undefined;
    turnTo({
      id,
      network,
      surface,
      leave,
      ...(theme && { theme }),
      ...(hard && { hard }),
      kind: 'relief',
      view,
      ...(over && { over }),
    });
  }

  /** What a person holds on to stays, and says whether the day is a hard one. */
  async function turnHardDay(nudge: Nudge, choice: Choice & { do: 'hard' }): Promise<void> {
    if (!(await answer(nudge, choice)) || current?.nudge.kind !== 'relief' || !current.host) return;
    const { host, esc = { press() {} } } = current;
    current.nudge = markHardDay(current.nudge, !choice.off);
    deps.draw(host.root, { nudge: current.nudge, onChoose, esc });
  }

  /** Leave acts at once. A missing answer moves no page: the worker may be on its way, or the site has asked "Stay?" and got its
   *  answer. Only where there is no Enough any more (it was updated or removed) does the page itself go. */
  async function leave(nudge: Nudge): Promise<void> {
    const pressed = page.wall();
    const isRecent = () => page.wall() - pressed < LEAVES_MS;
    await answer(nudge, { do: 'leave' }, isRecent);
    if (!page.alive() && isRecent()) leavePage(doc, nudge.leave);
    setTimeout(() => {
      if (current?.nudge.id === nudge.id && current.leaving) clear(false);
    }, GOES_MS);
  }

  /** What was pressed is sent again where no reply comes; the person does not wait for it.
   *  @param isWanted whether it may still be sent @returns null where nobody answered */
  async function answer(nudge: Nudge, choice: Choice, isWanted = () => true): Promise<{ reply: unknown } | null> {
    for (let again = 0; again < 3 && isWanted(); again++) {
      try {
        return { reply: await deps.answer(nudge, choice) };
      } catch (fault) {
        if ((fault as Error).name === 'Refusal' || !page.alive()) return null;
        await new Promise((done) => setTimeout(done, 1_000));
      }
    }
    return null;
  }

  /** @param on what was paused goes on */
  function clear(on: boolean): void {
    if (!current) return;
    const { host, resume, waiting } = current;
    current = null;
    clearTimeout(timer);
    waiting.abort();
    if (!host) return;
    keys.stop();
    host.down();
    deps.draw(host.root, null);
    resume?.(on);
    page.cover(false);
  }

  /** It is no longer due. */
  function dismiss(): void {
    if (!current?.leaving) clear(true);
  }

  page.onPlace((place) => {
    if (!isCurated(place)) stepBack();
  }, stopping.signal);
  page.onLook(() => {
    // under a pause nobody can begin to write; a note makes room
    if (current?.host && !deps.modal(current.nudge) && page.composing()) stepBack();
  }, stopping.signal);

  /** A private place, or somebody writes: it goes, and is there again when the feed is, unless the tab was leaving anyway. */
  function stepBack(): void {
    if (!current?.host) return;
    const { nudge, leaving } = current;
    clear(false);
    if (!leaving) prepare(nudge);
  }

  function show(nudge: Nudge): void {
    if (current?.leaving || answered.has(nudge.id)) return;
    if (current?.host && current.nudge.kind === 'relief') {
      // a pause that comes meanwhile stands when what is held on to goes
      if (deps.modal(nudge)) current.nudge = { ...current.nudge, id: nudge.id, over: nudge };
      return;
    }
    if (current && current.nudge.kind === nudge.kind) {
      current.nudge = current.host ? { ...current.nudge, id: nudge.id } : nudge;
      return;
    }
    clear(true);
    prepare(nudge);
  }

  return {
    /** Shows what is due. What was answered in another tab goes; a limit on a hard day is nobody's any more, and waits for
     *  its Stay. */
    onVerdict({ record, shows }: Pick<Verdict, 'record' | 'shows'>): void {
      if (!record) dismiss();
      else if (shows) show(shows);
      else if (
        current &&
        PAUSE_KINDS.includes(current.nudge.kind) &&
        (current.nudge.kind === 'door' || !current.nudge.hard)
      )
        dismiss();
    },
    stop(): void {
      stopping.abort();
      clear(true);
    },
  };
}

/** Without a background: the person's own address if it is a page, the way back if there is one, else an empty page. */
function leavePage(doc: Document, to: LeaveTo): void {
  const win = doc.defaultView as Window;
  if (to.to === 'own' && to.url.startsWith('https:')) win.location.assign(to.url);
  else if (win.history.length > 1 && to.to !== 'close') win.history.back();
  else win.location.replace('about:blank');
}
