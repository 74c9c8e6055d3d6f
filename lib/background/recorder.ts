/**
 * The only writer of the ledger. One queue, so that no two writes cross; nothing lives only in memory, so that a worker
 * that dies between two messages loses nothing: the page says it again.
 */

import { ownRulesOf } from '../corrections/apply.ts';
import type { Visit } from '../ledger/types.ts';
import { isIn, type Rest, withoutRests } from '../ledger/without-rests.ts';
import { checkArrival, checkClaim, checkCorrection, checkMismatch, checkSoftFacts } from '../messages/check.ts';
import type { Verdict } from '../messages/protocol.ts';
import { isVisited, type Surface, type Visited } from '../networks/types.ts';
import type { CheckedStore } from '../rules/kinds.ts';
import { isStale, type Mismatch } from '../rules/mismatch.ts';
import { Refusal } from '../rules/refusal.ts';
import { restOf } from '../rules/rest.ts';
import { AWAY_MS } from '../rules/visit.ts';
import { hiddenOn } from '../soften/hidden.ts';
import { noteFound, staleOf } from '../soften/standing.ts';
import { isAsItIs } from '../soften/types.ts';
import { setBackBarriers } from '../store/clock.ts';
import { makeCopy } from '../store/copies/copies.ts';
import { type Database, STORES } from '../store/database.ts';
import { keyOf } from '../store/export/json.ts';
import { correct } from '../store/ledger/correct.ts';
import { putClaim, putStay } from '../store/ledger/put-claim.ts';
import { tidy } from '../store/ledger/tidy.ts';
import { noteRests } from '../store/rests.ts';
import { dayStartsOf, personDay, resetSettings, type Settings } from '../store/settings.ts';
import { changeStatus, getMismatches, getSoftMismatches, getStatus, setFailingSince } from '../store/status.ts';
import { dayOf } from '../time/day.ts';
import { createQueue } from './in-turn.ts';
import { choiceToday, softStepToday, usualOf } from './soft-day.ts';

export interface RecorderDeps {
  db: Database;
  /** epoch ms */
  now(): number;
  settings(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<unknown>;
  /** IANA zone of this machine, for pages */
  zone(): string;
}

export type Recorder = ReturnType<typeof createRecorder>;

/** Every method checks what it is given and throws a Refusal in plain words; any other error means that saving did not
 *  work, that nothing was changed, and that the sender is to keep what it has and say it again. */
export function createRecorder({ db, now, settings, change, zone }: RecorderDeps) {
  const queue = createQueue();
  let failing: boolean | undefined;
  /** the instant of "erase everything": what waited for its turn meanwhile is from before it */
  let erasedAt = 0;
  /** Where the clock was ahead then and has been set back, it is no barrier to what comes now. */
  const erasureBarrier = (): number => {
    erasedAt = Math.min(erasedAt, now());
    return erasedAt;
  };

  const inTurn = <Result>(write: () => Promise<Result>): Promise<Result> => queue(() => save(write));

  async function save<Result>(write: () => Promise<Result>): Promise<Result> {
    try {
      const result = await write();
      if (failing !== false) await setFailing(false);
      return result;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      await setFailing(true);
      throw new Error(`Saving did not work just now, so nothing was changed. Enough keeps trying. (${String(error)})`);
    }
  }

  /** Noted beside the database; where that is full too, the popup cannot show it, and the page still keeps its claims. */
  async function setFailing(is: boolean): Promise<void> {
    const before = failing;
    failing = is;
    const since = now();
    const set = async () => setFailingSince(is ? (await getStatus()).failingSince || since : 0);
    await set().catch(() => {
      failing = before;
    });
  }

  /** What was chosen, with no barrier further ahead than it was meant to be. */
  const readSettings = async (): Promise<Settings> => (await readPauses()).chosen;

  /** The same, and when Enough was paused of late. */
  async function readPauses(): Promise<{ chosen: Settings; rests: Rest[] }> {
    const chosen = await settings();
    const rests = await noteRests(db, chosen, now());
    const back = await setBackBarriers(db, chosen, now());
    if (Object.keys(back).length === 0) return { chosen, rests };
    await change(back);
    return { chosen: { ...chosen, ...back }, rests };
  }

  /** Where no post was found on several visits: the site seems to have changed, so its address decides alone. */
  async function staleSurfaces(network: string): Promise<Surface[]> {
    const all = await getMismatches(db);
    return all.filter((one) => one.network === network && isStale(one)).map(({ surface }) => surface);
  }

  /** What makes its feed softer; undefined: nothing. */
  async function softOf(chosen: Settings, network: string): Promise<Verdict['page']['soft']> {
    const { soft, usualUntil } = chosen;
    const person = personDay(chosen, now(), zone());
    const choice = choiceToday(soft[network], await softStepToday(db, person));
    const hidden = hiddenOn(network, chosen.hidden);
    if (isAsItIs(choice) && hidden.length === 0) return undefined;
    const stale = staleOf(network, await getSoftMismatches(db));
    return {
      choice,
      ...usualOf(usualUntil[network] ?? 0, person),
      ...(stale.length > 0 && { stale }),
      ...(hidden.length > 0 && { hidden }),
    };
  }

  /** @param asked the page asks where it is: only then it gets all that the person says of its network, which may be long */
  async function verdict(network: string, fresh = false, asked = false): Promise<Verdict> {
    const chosen = await readSettings();
    const until = chosen.pausedUntil > now() ? chosen.pausedUntil : restOf(chosen.rests, network, now())?.until;
    const byUrl = await staleSurfaces(network);
    const own = ownRulesOf(chosen, network);
    const soft = await softOf(chosen, network);
    return {
      record: until === undefined,
      ...(until !== undefined && { until }),
      ...(fresh && { fresh: true as const }),
      page: {
        idle: chosen.idle,
        unfocused: chosen.unfocused,
        posts: chosen.posts.includes(network),
        ...(chosen.countItems && { items: true as const }),
        ...(soft && { soft }),
        zone: zone(),
        ...(byUrl.length > 0 && { byUrl }),
        ...(own && { own: asked ? own : (true as const) }),
      },
    };
  }

  return {
    verdict,

    /** Looks after barriers that a clock which was set back has left ahead, though no page may be open. */
    async holdBarriers(): Promise<void> {
      await readSettings();
    },

    /** @returns what the page does next; a claim from before "erase everything" only gets a fresh id */
    async claim(message: unknown): Promise<Verdict> {
      const wholeClaim = checkClaim(message, now());
      const { chosen, rests } = await readPauses();
      if (wholeClaim.start < chosen.erasedAt) return verdict(wholeClaim.network, true);
      // a page counts during a pause until it has heard of it
      const claim = withoutRests(wholeClaim, rests);
      if (!claim) return verdict(wholeClaim.network);
      const rest = restOf(chosen.rests, claim.network, now());
      if (rest && (claim.end > now() || claim.start >= rest.since)) return verdict(claim.network);
      const { fresh } = await inTurn(async () =>
        claim.start < erasureBarrier() ? { fresh: true } : putClaim(db, claim, dayStartsOf(chosen), now()),
      );
      return verdict(claim.network, fresh);
    },

    async arrive(message: unknown): Promise<Verdict> {
      const arrival = checkArrival(message, now());
      const { network, surface, seen, at, from = 'direct' } = arrival;
      const { chosen, rests } = await readPauses();
      const post = arrival.post && withoutRests(arrival.post, rests);
      if (at >= chosen.erasedAt && !isIn(rests, at) && !restOf(chosen.rests, network, now())) {
        const id = `open-${network}-${at}`;
        const visited = surface === 'profile' ? chosen.profiles.includes(network) : isVisited(surface);
        await inTurn(() =>
          db.transaction('rw', db.visits, async () => {
            if (at < erasureBarrier()) return;
            if (post) await putStay(db, { id, network, ...post }, false);
            if (visited && seen) {
              const open = { at, surface: surface as Visited, from };
              await putStay(db, { id, network, start: at, end: at, open }, true);
            } else if (surface === 'post' && seen) await putStay(db, { id, network, start: at, end: at }, false);
          }),
        );
      }
      return verdict(network, false, true);
    },

    /** Writes what a person plans on their visit; one that they plan before it begins waits for it there. */
    intend: (network: string, intention: NonNullable<Visit['intention']>): Promise<void> =>
      inTurn(() =>
        db.transaction('rw', db.visits, async () => {
          const { at } = intention;
          const visit = await db.visits
            .where('[network+end]')
            .between([network, at - AWAY_MS], [network, Number.POSITIVE_INFINITY])
            .and(({ start }) => start <= at + AWAY_MS)
            .last();
          const begun = visit ?? {
            id: `plan-${network}-${at}`,
            network,
            start: at,
            end: at,
            from: 'direct',
            opens: [],
          };
          await db.visits.put({ ...begun, intention });
        }),
      ),

    async mismatch(message: unknown): Promise<void> {
      const mismatch = checkMismatch(message);
      const { network, surface, failed, at } = mismatch;
      await changeStatus(({ mismatches }) => {
        const isThere = (one: Mismatch) => one.network === network && one.surface === surface;
        const others = mismatches.filter((one) => !isThere(one));
        if (failed.length === 0) return { mismatches: others }; // its posts are found again
        const before = mismatches.find(isThere);
        const visits = (before?.visits ?? 0) + (before && at - before.at < AWAY_MS ? 0 : 1);
        return { mismatches: [...others, { ...before, ...mismatch, visits }] };
      });
    },

    async softFacts(message: unknown): Promise<void> {
      const report = checkSoftFacts(message);
      await changeStatus(({ softMismatches }) => ({ softMismatches: noteFound(softMismatches, report, AWAY_MS) }));
    },

    async correct(message: unknown): Promise<{ cut?: string }> {
      const asked = checkCorrection(message);
      const chosen = await readSettings();
      return inTurn(() => correct(db, asked, now(), dayStartsOf(chosen)));
    },

    /** Empties every store at once, leaves of what was chosen the instant of it, and notes that grants are still to go
     *  (lib/store/acts.ts). */
    eraseEverything: (): Promise<void> =>
      inTurn(async () => {
        const at = now();
        const stores = [...STORES, 'settings', 'status', 'acts'];
        await db.transaction('rw', stores, async () => {
          for (const store of stores) await db.table(store).clear();
          await resetSettings(db, at);
          await db.acts.put({ id: 'erase', at, erase: true });
        });
        erasedAt = at;
      }),

    /** Keeps a row that does not read out of the ledger's way: it is kept as it was, and the popup names it. */
    setAside: (store: string, row: unknown): Promise<void> =>
      inTurn(async () => {
        const table = db.table(store);
        const key = keyOf(table)(row);
        const at = now();
        const moved = await db.transaction('rw', [table, db.aside], async () => {
          if (
            (await table
              .where(':id')
              .equals(key as never)
              .count()) === 0
          )
            return false;
          await db.aside.add({ store, at, reason: 'does not read', row });
          await table.delete(key as never);
          return true;
        });
        if (moved)
          await changeStatus(({ aside }) => ({
            aside: [...aside.filter(({ what }) => what !== store), { what: store, at, reason: 'does not read' }],
          }));
      }),

    /** Reads a whole store, so that what does not read there is found and set aside. */
    sift: (store: CheckedStore): Promise<void> => db.table(store).each(() => undefined),

    async tidy(zone: string): Promise<void> {
      const chosen = await readSettings();
      await inTurn(() => tidy(db, chosen.retention, personDay(chosen, now(), zone)));
      await inTurn(() => makeCopy(db, chosen, dayOf(personDay(chosen, now(), zone)), now()));
    },

    /** @returns true where saving works again */
    retry: (): Promise<boolean> =>
      inTurn(() =>
        db.transaction('rw', db.aside, async () => {
          const id = await db.aside.add({ store: 'none', at: now(), reason: 'trying to save', row: null });
          await db.aside.delete(id as number);
          return true;
        }),
      ).catch(() => false),
  };
}
