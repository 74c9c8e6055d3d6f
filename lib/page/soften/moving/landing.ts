/** A planned visit lands softly: from four fifths of it on colours fade and videos wait, at the planned minutes the feed ends. One press
 *  undoes it for this plan. */
import { isLanding, type PlanLeft } from '../../../soften/plan.ts';
import { listen } from '../../listen.ts';
import { isNoteKey } from '../../note-key.ts';
import type { SoftPage } from '../soft-page.ts';
import { button, createPart, createTries, focusIn } from './part-host.ts';
import { curatedOf } from './posts.ts';

/** The line is there for so long before a scroll takes it away, ms. */
const READ_MS = 6_000;
/** In one step: nothing moves. On the root element a filter leaves fixed bars where they are, and our own parts, in the top layer, keep
 *  their colours (`coloursCss`). */
const FADED = ':root{filter:grayscale(.85) contrast(.86)!important}';

export interface Landing {
  /** colours are faded and videos wait */
  isOn(): boolean;
  /** the planned minutes are over, and the feed is to end with them */
  isOver(): boolean;
}

/** @param onTurn it begins, ends, or the plan is another */
export function landSoftly(page: SoftPage, onTurn: () => void): Landing {
  const { document: doc, handle, signal } = page;
  const sheet = page.addSheet();
  let plan: PlanLeft | undefined;
  /** of which plan it was undone, and of which the line was shown */
  let undone: number | undefined;
  let shown: number | undefined;
  let line: HTMLElement | undefined;
  let on = false;

  const isUndone = () => plan !== undefined && plan.at === undone;
  const wanted = () => page.choice.landing && !!plan && !isUndone() && isLanding(plan) && curatedOf(page) !== null;

  function follow(): void {
    const now = wanted();
    sheet.set(now ? FADED : '');
    if (now && plan && plan.at !== shown) {
      shown = plan.at;
      show(plan);
    }
    if (!now) hide();
    if (now !== on) {
      on = now;
      onTurn();
    }
  }

  function show({ seconds }: PlanLeft): void {
    hide();
    const since = handle.wall();
    const ends = new AbortController();
    let part: HTMLElement | undefined;
    line = createPart(page, (root) => {
      root.classList.add('landing');
      root.setAttribute('role', 'status');
      const words = doc.createElement('span');
      words.textContent = page.say('landing.line', { count: Math.max(1, Math.round(seconds / 60)) });
      const back = button(page, page.say('landing.asItWas'), undo);
      back.className = 'word';
      back.ariaKeyShortcuts = 'Alt+Shift+E';
      root.append(words, back);
      root.popover = 'manual';
      part = root;
    });
    const mayReturn = createTries(() => handle.wall());
    const mine = line;
    const put = () => {
      doc.documentElement.append(mine);
      part?.showPopover();
    };
    put();
    page.onGrowth(() => {
      if (line === mine && !mine.isConnected && mayReturn()) put();
    });
    const lasting = AbortSignal.any([signal, ends.signal]);
    const onScroll = () => handle.wall() - since > READ_MS && hide();
    listen(doc, ['scroll'], onScroll, { capture: true, passive: true, signal: lasting });
    // at the end of a page that has none Tab never arrives
    listen<KeyboardEvent>(doc, ['keydown'], (event) => isNoteKey(event) && focusIn(part), {
      capture: true,
      signal: lasting,
    });
    away = ends;
  }
  let away: AbortController | undefined;

  function undo(): void {
    undone = plan?.at;
    follow();
    onTurn();
  }

  function hide(): void {
    away?.abort();
    line?.remove();
    line = undefined;
  }

  handle.onVerdict((verdict) => {
    plan = verdict.plan;
    follow();
    onTurn();
  }, signal);
  page.onChange(follow);
  signal.addEventListener('abort', hide);
  return {
    isOn: () => on,
    isOver: () => {
      const { landing, endAtPlan } = page.choice;
      return !!plan && plan.left <= 0 && (endAtPlan || (landing && !isUndone()));
    },
  };
}
