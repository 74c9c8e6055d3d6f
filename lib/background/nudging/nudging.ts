/**
 * Shows what is due, once. After each claim or arrival it gathers what the decision rests on, decides, and notes what it
 * hands out; what a person answered goes to the store `nudges`, to their limits or to their visit.
 *
 * Nothing lives only in memory: a worker that dies finds its unanswered pauses in the store and hands them out again.
 */

import type { From } from '../../ledger/types.ts';
import { UNTIL_WOKEN } from '../../limits/types.ts';
import type { Answer, Given, Plan, Verdict } from '../../messages/protocol.ts';
import { CURATED, type Curated, type Surface } from '../../networks/types.ts';
import { doorOf } from '../../nudges/door-settings.ts';
import { PAUSE_KINDS, UNASKED_KINDS } from '../../nudges/kinds.ts';
import { pick } from '../../nudges/pick.ts';
import type { ReliefRequest, ReliefView } from '../../nudges/relief.ts';
import { nudgeOf } from '../../nudges/to-nudge.ts';
import type { Nudge, NudgeKind, NudgeRow } from '../../nudges/types.ts';
import { findUnhelpful } from '../../nudges/unhelpful.ts';
import { personDay, type Settings } from '../../store/settings.ts';
import { dayAround } from '../../time/day.ts';
import { type AnswerEffects, answer } from './answer.ts';
import type { NudgingDeps } from './deps.ts';
import { findRelief } from './find-relief.ts';
import { recordFollowUps } from './follow-up.ts';
import { type Facts, gather } from './gather.ts';

/** Where a page is, as it said in a claim or an arrival. */
export interface PagePlace {
  network: string;
  surface: Surface;
  from?: From;
}

/** An unanswered pause is the same one for so long, in every tab and after every reload. */
const SAME_MS = 10 * 60_000;
/** What was waved off so often that it is asked about is read anew this often; in between it is known. */
const TIRED_MS = 60_000;
const MONTH_MS = 28 * 86_400_000;

export interface Decided {
  /** what this tab is to show, noted as shown; null: nothing */
  nudge: Nudge | null;
  /** how many seconds of attention are left until the next thing here: the verdict carries it */
  next?: Verdict['next'];
}

export const NOTHING_DUE: Decided = { nudge: null };

export type Nudging = ReturnType<typeof createNudging>;

export function createNudging(world: NudgingDeps) {
  const { db, now, zone, settings, change, recorder } = world;
  let queue: Promise<unknown> = Promise.resolve();
  let tired: { at: number; kind: NudgeKind | null } | null = null;

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(act);
    queue = done.catch(() => undefined);
    return done;
  };

  /** The first 48 hours are counted from the first time that anything is decided. */
  async function chosen(): Promise<Settings> {
    const is = await settings();
    if (is.installedAt > 0) return is;
    await change({ installedAt: now() });
    return { ...is, installedAt: now() };
  }

  const look = async (where: PagePlace): Promise<Facts | null> => {
    if (!(CURATED as readonly string[]).includes(where.surface)) return null;
    const is = await chosen();
    if (is.pausedUntil > now()) return null;
    return gather(world, is, { ...where, surface: where.surface as Curated }, await notOfUse(is));
  };

  /** A kind that was waved off five times running: the store knows, so that a worker which dies forgets nothing. */
  async function notOfUse({ dropped }: Settings): Promise<NudgeKind | null> {
    const at = now();
    if (!tired || Math.abs(at - tired.at) > TIRED_MS) {
      const month = await db.nudges
        .where('at')
        .above(at - MONTH_MS)
        .toArray();
      tired = { at, kind: findUnhelpful(month, dropped, at) };
    }
    return tired.kind;
  }

  /** The pause that waits for an answer here already, or else a new row. */
  async function handOut(facts: Facts, nudge: Nudge): Promise<Nudge> {
    if (nudge.kind === 'door' && nudge.changed) {
      const door = { ...facts.moment.door, still: nudge.still, since: now() };
      await change({ doors: { ...facts.settings.doors, [nudge.network]: door } });
    }
    const { id: _, ...made } = nudge;
    const row: NudgeRow = {
      id: nudge.id,
      at: facts.moment.now,
      network: nudge.network,
      surface: nudge.surface,
      kind: nudge.kind,
      asked: !UNASKED_KINDS.includes(nudge.kind),
      ...('limit' in nudge && { limit: nudge.limit }),
      ...('of' in nudge && { of: nudge.of }),
      ...('about' in nudge && { about: nudge.about }),
      ...('last' in nudge && { last: nudge.last }),
      ...('changed' in nudge && nudge.changed && { changed: true as const }),
    };
    if (PAUSE_KINDS.includes(row.kind)) {
      const waiting = facts.moment.rows.find(
        (one) =>
          one.kind === row.kind &&
          one.network === row.network &&
          one.limit === row.limit &&
          one.chose === undefined &&
          row.at - one.at < SAME_MS,
      );
      if (waiting) return { ...made, id: waiting.id } as Nudge;
    }
    await db.nudges.put(row);
    tired = null;
    return nudge;
  }

  return {
    /** Asked after each claim and each arrival. */
    decide: (where: PagePlace): Promise<Decided> =>
      inTurn(async () => {
        const facts = await look(where);
        if (!facts) return NOTHING_DUE;
        const { due, next } = pick(facts.moment);
        // where it cannot be noted as shown it is not shown, and what is next is told all the same
        const nudge = due && (await handOut(facts, nudgeOf(due, facts, world.newId())).catch(() => null));
        return { nudge, ...(next && { next }) };
      }),

    /** @returns what else is to happen; null where this was answered already, or never shown */
    chose: ({ id, network, choice }: Answer): Promise<AnswerEffects | null> =>
      inTurn(async () => {
        tired = null;
        return answer(world, id, network, choice);
      }),

    /** What there is to hold on to. "Breath work is not for me" is remembered. */
    async hold(want: ReliefRequest): Promise<ReliefView> {
      if (want === 'inward-last') await change({ inwardLast: true });
      return findRelief(db, await settings(), want);
    },

    /** "More today", from the popup or the options. */
    async more({ limits, seconds }: Given): Promise<void> {
      const is = await settings();
      const [day] = dayAround(personDay(is, now(), zone()));
      // resting hours may have begun before today
      const kept = is.more.filter(({ at }) => at > day - 86_400_000);
      await change({ more: [...kept, { at: now(), limits, seconds }] });
    },

    /** "I plan about 10 minutes here". */
    plan: ({ network, seconds, purpose }: Plan): Promise<void> =>
      recorder.intend(network, { at: now(), ...(seconds && { seconds }), ...(purpose && { purpose }) }),

    /** Quiets numbers and notes until tomorrow; the exit stays. */
    async hardDay(on: boolean): Promise<void> {
      const [, tomorrow] = dayAround(personDay(await settings(), now(), zone()));
      await change({ hardUntil: on ? tomorrow : 0 });
    },

    /** Turning it off waits for tomorrow too, or it would hold nothing. */
    async coolOff(on: boolean): Promise<void> {
      const [, tomorrow] = dayAround(personDay(await settings(), now(), zone()));
      await change({ coolsUntil: on ? UNTIL_WOKEN : tomorrow });
    },

    /** What followed each nudge: known some minutes later. Safe at any moment. */
    settle: (): Promise<void> => inTurn(() => recordFollowUps(db, now())),

    /** The leave-to place of a network, for acts of the popup. */
    leaveTo: async (network: string) => doorOf((await settings()).doors, network).leave,
  };
}
