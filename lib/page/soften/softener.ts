/** Puts softenings on a page and takes them off again: by the files that are registered before the first paint, by what the
 *  background answers from then on. */
import type { Verdict } from '../../messages/protocol.ts';
import { AS_IT_IS, isAsItIs } from '../../soften/choice.ts';
import type { NeedsFacts } from '../../soften/facts.ts';
import { withoutStale } from '../../soften/standing.ts';
import type { SoftChoice } from '../../soften/types.ts';
import { type Found, startCanary } from './canary.ts';
import { createSoftPage, type SoftWorld } from './create-soft-page.ts';
import { PARTS } from './parts.ts';

/** A timer holds no more than this, ms. */
const LONGEST_MS = 2 ** 31 - 1;

const USUAL = { choice: AS_IT_IS, hidden: [] };

/** @param first what is on before anything was answered */
export function createSoftener(world: SoftWorld, first: SoftChoice, parts = PARTS) {
  const { handle } = world;
  const stopping = new AbortController();
  let choice = first;
  let hidden: readonly string[] | null = world.hides && world.win.document.readyState !== 'complete' ? null : [];
  /** what does not fit this network's pages any more, as far as is known; and what was found here */
  let stale: readonly NeedsFacts[] = [];
  let fails: readonly NeedsFacts[] = [];
  let usualUntil = 0;
  let back: ReturnType<typeof setTimeout> | undefined;
  let run: { controller: AbortController; notify(): void } | undefined;

  const isUsual = (): boolean => usualUntil > handle.wall();

  function follow(): void {
    if (stopping.signal.aborted) return;
    if (isAsItIs(choice) && hidden?.length === 0) end();
    else if (run) run.notify();
    else begin();
  }

  function begin(): void {
    const controller = new AbortController();
    const { page, notify } = createSoftPage(
      world,
      () => (isUsual() ? USUAL : { choice: withoutStale(choice, [...stale, ...fails]), hidden }),
      controller.signal,
    );
    run = { controller, notify };
    for (const start of parts) start(page);
    startCanary(page, { wanted: () => choice, onFound });
  }

  function onFound(found: Found): void {
    fails = found.fails;
    if (fails.length > 0) follow();
    world.report(found);
  }

  function end(): void {
    run?.controller.abort();
    run = undefined;
  }

  let listening = false;
  function onVerdict({ record, page: { soft } }: Verdict): void {
    if (!listening) return; // what was answered before this script began is of an earlier moment
    const before = JSON.stringify([choice, hidden, stale, isUsual()]);
    choice = record && soft ? soft.choice : AS_IT_IS;
    hidden = (record && soft?.hidden) || [];
    usualUntil = soft?.usualUntil ?? 0;
    stale = soft?.stale ?? [];
    clearTimeout(back);
    const left = usualUntil - handle.wall();
    if (left > 0) back = setTimeout(follow, Math.min(left + 1, LONGEST_MS));
    if (before !== JSON.stringify([choice, hidden, stale, isUsual()])) follow();
  }

  follow();
  handle.onVerdict(onVerdict, stopping.signal);
  handle.onPlace(() => run?.notify(), stopping.signal);
  listening = true;
  return {
    page: handle,
    stop(): void {
      stopping.abort();
      clearTimeout(back);
      end();
    },
  };
}
