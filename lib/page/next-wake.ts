/** When a page wakes next: often while a place has just come on screen, with each heartbeat while someone attends to it, never
 *  where nothing counts. Pure. */
import type { Instant } from '../attention/machine.ts';
import { isCurated } from './location.ts';
import type { PageState } from './state.ts';

/** Between two looks at a page in which keys and buttons are pressed, ms. */
const LOOK_INTERVAL_MS = 500;
/** A press has changed a page after so long, and a slow page after so long, ms. */
const CHANGE_MS = 250;
const SLOW_CHANGE_MS = 1_250;
/** Between two looks where only a video counts, ms. */
const VIDEO_MS = 1_000;
/** Two things that are due so soon after each other are one wake, ms. */
const TOGETHER_MS = 20;

const NEVER = Number.POSITIVE_INFINITY;

/** @returns ms until the next step is due; Infinity where nothing is */
export function nextWake(state: PageState, now: Instant): number {
  const { attention, present, heartbeat, reportedAt, dueAt } = state;
  if (!present) return NEVER;
  const look = nextLook(state, now) - now.mono;
  const report = attention.why(now)
    ? Math.min(reportedAt + heartbeat - now.mono, attention.reasonLasts(now), dueAt - attention.spent())
    : NEVER;
  return Math.max(Math.min(look, report), TOGETHER_MS);
}

/** Whether a step that is taken now looks at the page: one that is woken once does all that is due soon. */
export function isLookDue(state: PageState, now: Instant): boolean {
  const { present, heartbeat, reportedAt, lookedAt } = state;
  if (!present) return false;
  const next = nextLook(state, now);
  const reporting = now.mono - reportedAt >= heartbeat;
  return now.mono >= (reporting ? (lookedAt + next) / 2 : next - TOGETHER_MS);
}

/** When a curated place is to be looked at next; Infinity where there is nothing to look for. */
function nextLook(state: PageState, now: Instant): number {
  const { attention, place, placeAt, drawn, view, lookedAt, changedAt, options, heartbeat, shadowRoots } = state;
  if (!drawn || !isCurated(place)) return NEVER;
  const change = Math.max(lookedAt + LOOK_INTERVAL_MS, afterChange(changedAt, lookedAt));
  const why = attention.why(now);
  if (!view.visible) {
    const someone = view.stalled || attention.sinceInput(now) < options.idle * 1000;
    return someone ? Math.min(lookedAt + firstLooks(now.mono - placeAt), change) : NEVER;
  }
  const alone = view.stalled ? LOOK_INTERVAL_MS : shadowRoots ? heartbeat : NEVER;
  const rest = why === 'video' ? VIDEO_MS : why ? heartbeat : alone;
  // before nobody is taken to be there any more: a film that began since the last look goes on
  const last = why === 'active' ? now.mono + attention.reasonLasts(now) - LOOK_INTERVAL_MS : NEVER;
  return Math.min(lookedAt + rest, change, lookedAt < last ? last : NEVER);
}

function afterChange(changedAt: number, lookedAt: number): number {
  if (lookedAt < changedAt + CHANGE_MS) return changedAt + CHANGE_MS;
  return lookedAt < changedAt + SLOW_CHANGE_MS ? changedAt + SLOW_CHANGE_MS : NEVER;
}

/** A place that has just come on screen shows its first post within moments: looks come close together at first. */
const firstLooks = (sincePlace: number): number => Math.min(Math.max(sincePlace / 4, 30), 2_000);
