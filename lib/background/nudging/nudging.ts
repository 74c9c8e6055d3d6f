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
import { doorOf } from '../../nudges/chosen.ts';
import { pick } from '../../nudges/pick.ts';
import type { Held, Want } from '../../nudges/relief.ts';
import { notHelping } from '../../nudges/skipped.ts';
import type { Nudge, NudgeKind, NudgeRow } from '../../nudges/types.ts';
import { dayStartsOf, type Settings } from '../../store/settings.ts';
import { dayAround } from '../../time/day.ts';
import { answer, type Followed } from './answer.ts';
import type { NudgingWorld } from './deps.ts';
import { settle } from './follow-up.ts';
import { type Facts, gather } from './gather.ts';
import { holdOn } from './relief.ts';
import { nudgeOf } from './to-nudge.ts';

/** Where a page is, as it said in a claim or an arrival. */
export interface Where {
  network: string;
  surface: Surface;
  from?: From;
}

/** An unanswered pause is the same one for so long, in every tab and after every reload. */
const SAME_MS = 10 * 60_000;
const PAUSES: readonly NudgeKind[] = ['door', 'firm', 'closed'];
/** What was waved off so often that it is asked about is read anew this often; in between it is known. */
const TIRED_MS = 60_000;
const MONTH_MS = 28 * 86_400_000;

export interface Decided {
  /** what this tab is to show, noted as shown; null: nothing */
  nudge: Nudge | null;
  /** how many seconds of attention are left until the next thing here: the verdict carries it */
  next?: Verdict['next'];
}

export const NOTHING: Decided = { nudge: null };

export type Nudging = ReturnType<typeof createNudging>;

export function createNudging(world: NudgingWorld) {
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

  const look = async (where: Where): Promise<Facts | null> => {
    if (!(CURATED as readonly string[]).includes(where.surface)) return null;
    const is = await chosen();
    if (is.pausedUntil > now()) return null;
    return gather(db, is, { ...where, surface: where.surface as Curated }, now(), zone(), await notOfUse(is));
  };

  /** A kind that was waved off five times running: the store knows, so that a worker which dies forgets nothing. */
  async function notOfUse({ dropped }: Settings): Promise<NudgeKind | null> {
    const at = now();
    if (!tired || Math.abs(at - tired.at) > TIRED_MS) {
      const month = await db.nudges
        .where('at')
        .above(at - MONTH_MS)
        .toArray();
      tired = { at, kind: notHelping(month, dropped, at) };
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
      asked: nudge.kind !== 'band' && nudge.kind !== 'unhelpful',
      ...('limit' in nudge && { limit: nudge.limit }),
      ...('of' in nudge && { of: nudge.of }),
      ...('about' in nudge && { about: nudge.about }),
      ...('last' in nudge && { last: nudge.last }),
      ...('changed' in nudge && nudge.changed && { changed: true as const }),
    };
    if (PAUSES.includes(row.kind)) {
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
    decide: (where: Where): Promise<Decided> =>
      inTurn(async () => {
        const facts = await look(where);
        if (!facts) return NOTHING;
        const { due, next } = pick(facts.moment);
        // where it cannot be noted as shown it is not shown, and what is next is told all the same
        const nudge = due && (await handOut(facts, nudgeOf(due, facts, world.newId())).catch(() => null));
        return { nudge, ...(next && { next }) };
      }),

    /** @returns what else is to happen; null where this was answered already, or never shown */
    chose: ({ id, network, choice }: Answer): Promise<Followed | null> =>
      inTurn(async () => {
        tired = null;
        return answer(world, id, network, choice);
      }),

    /** What there is to hold on to. "Breath work is not for me" is remembered. */
    async hold(want: Want): Promise<Held> {
      if (want === 'inward-last') await change({ inwardLast: true });
      return holdOn(db, await settings(), want);
    },

    /** "More today", from the popup or the options. */
    async more({ limits, seconds }: Given): Promise<void> {
      const is = await settings();
      const [day] = dayAround(now(), zone(), dayStartsOf(is));
      // resting hours may have begun before today
      const kept = is.more.filter(({ at }) => at > day - 86_400_000);
      await change({ more: [...kept, { at: now(), limits, seconds }] });
    },

    /** "I plan about 10 minutes here". */
    plan: ({ network, seconds, purpose }: Plan): Promise<void> =>
      recorder.intend(network, { at: now(), ...(seconds && { seconds }), ...(purpose && { purpose }) }),

    /** Quiets numbers and notes until tomorrow; the exit stays. */
    async hardDay(on: boolean): Promise<void> {
      const [, tomorrow] = dayAround(now(), zone(), dayStartsOf(await settings()));
      await change({ hardUntil: on ? tomorrow : 0 });
    },

    /** Turning it off waits for tomorrow too, or it would hold nothing. */
    async coolOff(on: boolean): Promise<void> {
      const [, tomorrow] = dayAround(now(), zone(), dayStartsOf(await settings()));
      await change({ coolsUntil: on ? UNTIL_WOKEN : tomorrow });
    },

    /** What followed each nudge: known some minutes later. Safe at any moment. */
    settle: (): Promise<void> => inTurn(() => settle(db, now())),

    /** The leave-to place of a network, for acts of the popup. */
    leaveTo: async (network: string) => doorOf((await settings()).doors, network).leave,
  };
}
