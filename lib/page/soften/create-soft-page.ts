/** One run of softenings on a page, from where something is on until nothing is. */
import { match } from '../../networks/match.ts';
import type { PageRules, Surface } from '../../networks/types.ts';
import type { SoftFacts } from '../../soften/facts.ts';
import type { PageHandle } from '../page-handle.ts';
import type { Found } from './canary.ts';
import { createSheets } from './sheets.ts';
import type { SoftPage } from './soft-page.ts';

export interface SoftWorld {
  win: Window & typeof globalThis;
  rules: PageRules;
  facts: SoftFacts | undefined;
  /** something is hidden on this site */
  hides: boolean;
  handle: PageHandle;
  say: SoftPage['say'];
  speakAs: SoftPage['speakAs'];
  /** says what of the facts fits here, and what does not */
  report(found: Found): void;
}

/** A component that has no root after so many frames has none. */
const FRAMES = 120;

type Records = readonly MutationRecord[];

export function createSoftPage(world: SoftWorld, now: () => Pick<SoftPage, 'choice' | 'hidden'>, signal: AbortSignal) {
  const { win, rules, facts, handle, say, speakAs } = world;
  const { document } = win;
  const changes: (() => void)[] = [];
  const growths: ((records: Records) => void)[] = [];
  const whole = { ...rules, surfaces: facts?.surfaces ?? rules.surfaces };
  const hosts = [
    rules.roots,
    ...Object.values(facts?.counts ?? {}).flatMap((counts) => counts.map(({ roots }) => roots)),
  ];
  const roots = [...new Set(hosts.filter(Boolean))].join();

  /** The document and the open shadow roots that we know of. */
  function scopes(): (Document | ShadowRoot)[] {
    if (!roots) return [document];
    const found: (Document | ShadowRoot)[] = [document];
    for (const scope of found)
      for (const { shadowRoot } of scope.querySelectorAll(roots)) if (shadowRoot) found.push(shadowRoot);
    return found;
  }

  const sheets = createSheets(win, scopes);
  const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true };
  const seen = new WeakSet<Node>();
  /** frames for which a root was waited for, by its host */
  const waited = new WeakMap<Element, number>();
  let waiting = false;
  const observer = new win.MutationObserver((records) => onGrowth(records));

  function watch(): void {
    for (const scope of scopes()) {
      if (seen.has(scope)) continue;
      seen.add(scope);
      observer.observe(scope, WATCHED);
    }
  }

  /** A root that comes after its host is noticed before it is painted: nothing tells of it. Some components never get one. */
  function awaitRoots(): void {
    if (!roots || waiting) return;
    const hosts = scopes().flatMap((scope) => [...scope.querySelectorAll(roots)].filter((host) => !host.shadowRoot));
    const late = hosts.filter((host) => (waited.get(host) ?? 0) < FRAMES);
    if (late.length === 0 || signal.aborted) return;
    waiting = true;
    win.requestAnimationFrame(() => {
      waiting = false;
      for (const host of late) waited.set(host, (waited.get(host) ?? 0) + 1);
      if (late.some(({ shadowRoot }) => shadowRoot)) onGrowth([]);
      else awaitRoots();
    });
  }

  function onGrowth(records: Records): void {
    if (signal.aborted) return;
    if (roots) watch();
    awaitRoots();
    sheets.look();
    for (const listener of growths) listener(records);
  }

  function surface(): Surface | undefined {
    const place = handle.place();
    // the page script's own rules leave out what never counts
    return place?.surface === 'other' ? match(whole, document.location)?.surface : place?.surface;
  }

  watch();
  awaitRoots();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sheets.stop();
  });
  const page: SoftPage = {
    document,
    rules,
    facts,
    get choice() {
      return now().choice;
    },
    get hidden() {
      return now().hidden;
    },
    surface,
    onChange: (listener) => void changes.push(listener),
    onGrowth: (listener) => void growths.push(listener),
    scopes,
    addSheet: sheets.add,
    handle,
    say,
    speakAs,
    signal,
  };
  return {
    page,
    notify(): void {
      for (const listener of changes) listener();
    },
  };
}
