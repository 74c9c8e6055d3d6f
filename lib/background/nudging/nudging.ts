/**
 * Shows what is due, once. After each claim or arrival it gathers what the decision rests on, decides, and notes what it
 * hands out; what a person answered goes to the store `nudges`, to their limits or to their visit.
 *
 * Nothing lives only in memory: a worker that dies finds its unanswered pauses in the store and hands them out again.
 */

import type { From } from '../../ledger/types.ts';
import { UNTIL_WOKEN } from '../../limits/types.ts';
import type { Answer, Given, Plan, Verdict } from '../../messages/protocol.ts';
import { isVisited, type Surface } from '../../networks/types.ts';
import { pick, planLeft } from '../../nudges/pick.ts';
import type { ReliefRequest, ReliefView } from '../../nudges/relief.ts';
import type { Nudge } from '../../nudges/types.ts';
import { restOf } from '../../rules/rest.ts';
import { needsPlan, softNow } from '../../soften/plan.ts';
import { personDay, type Settings } from '../../store/settings.ts';
import { dayAround } from '../../time/day.ts';
import { createQueue } from '../in-turn.ts';
import { type AfterAnswer, answer } from './answer.ts';
import { withMore } from './apply-choice.ts';
import type { NudgingDeps } from './deps.ts';
import { findRelief } from './find-relief.ts';
import { recordFollowUps } from './follow-up.ts';
import { type Facts, gather } from './gather.ts';
import { handOut } from './hand-out.ts';
import { createUnhelpfulKind } from './unhelpful-kind.ts';

/** Where a page is, as it says in a claim or an arrival. */
export interface PagePlace {
  network: string;
  surface: Surface;
  from?: From;
}

export interface Decided {
  /** what this tab is to show, noted as shown; null: nothing */
  nudge: Nudge | null;
  /** how many seconds of attention are left until the next thing here: the verdict carries it */
  next?: Verdict['next'];
  /** how far the planned visit has come, where a softening needs it */
  plan?: Verdict['plan'];
}

export const NOTHING_DUE: Decided = { nudge: null };

export type Nudging = ReturnType<typeof createNudging>;

export function createNudging(deps: NudgingDeps) {
  const { db, now, zone, settings, change, recorder } = deps;
  const inTurn = createQueue();
  const unhelpful = createUnhelpfulKind(db);

  async function gatherFor(place: PagePlace): Promise<Facts | null> {
    const { surface } = place;
    if (!isVisited(surface)) return null;
    const chosen = await settingsOnceInstalled();
    if (surface === 'profile' && !chosen.profiles.includes(place.network)) return null;
    if (chosen.pausedUntil > now() || restOf(chosen.rests, place.network, now())) return null;
    const kind = await unhelpful.find(chosen.dropped, now());
    return gather(deps, chosen, { ...place, surface }, kind);
  }

  /** The first 48 hours are counted from the first time that anything is decided. */
  async function settingsOnceInstalled(): Promise<Settings> {
    const chosen = await settings();
    if (chosen.installedAt > 0) return chosen;
    await change({ installedAt: now() });
    return { ...chosen, installedAt: now() };
  }

  /** Epoch ms at which the person's next day begins. */
  async function tomorrow(): Promise<number> {
    const [, end] = dayAround(personDay(await settings(), now(), zone()));
    return end;
  }

  return {
    /** Asked after each claim and each arrival. */
    decide: (place: PagePlace): Promise<Decided> =>
      inTurn(async () => {
        const facts = await gatherFor(place);
        if (!facts) return NOTHING_DUE;
        const { due, next } = pick(facts.moment);
        // where it cannot be noted as shown it is not shown, and what is next is known all the same
        const nudge = due && (await handOut(deps, facts, due).catch(() => null));
        if (nudge) unhelpful.forget();
        const chosen = softNow(facts.settings, place.network, now());
        const plan = needsPlan(chosen) ? planLeft(facts.moment) : null;
        return { nudge, ...(next && { next }), ...(plan && { plan }) };
      }),

    /** @returns what else is to happen; null where this was answered already, or never shown */
    answer: (given: Answer): Promise<AfterAnswer | null> =>
      inTurn(async () => {
        unhelpful.forget();
        return answer(deps, given);
      }),

    /** What there is to hold on to. "Breath work is not for me" is remembered. */
    async findRelief(request: ReliefRequest): Promise<ReliefView> {
      if (request === 'inward-last') await change({ inwardLast: true });
      return findRelief(db, await settings(), request);
    },

    /** "More today", from the popup or the options. */
    async giveMore({ limits, seconds }: Given): Promise<void> {
      const chosen = await settings();
      const person = personDay(chosen, now(), zone());
      await change({ more: withMore(chosen.more, { at: now(), limits, seconds }, person) });
    },

    /** "I plan about 10 minutes here". */
    plan: ({ network, seconds, purpose }: Plan): Promise<void> =>
      recorder.intend(network, { at: now(), ...(seconds && { seconds }), ...(purpose && { purpose }) }),

    /** Quiets numbers and notes until tomorrow; the exit stays. */
    async setHardDay(on: boolean): Promise<void> {
      await change({ hardUntil: on ? await tomorrow() : 0 });
    },

    /** Turning it off waits for tomorrow too, or it would hold nothing. */
    async setCoolOff(on: boolean): Promise<void> {
      await change({ coolsUntil: on ? UNTIL_WOKEN : await tomorrow() });
    },

    /** What followed each nudge: known some minutes later. Safe at any moment. */
    recordFollowUps: (): Promise<void> => inTurn(() => recordFollowUps(db, now())),
  };
}
