/** What a person sets about limits and doors on our own pages: state as signals, each change saved at once, the last one undone. */
import { batch, computed, signal } from '@preact/signals';
import { totalSeconds } from '../../ledger/sums.ts';
import { changeLimit, limitsInForce } from '../../limits/change.ts';
import { covers } from '../../limits/covers.ts';
import { type LimitOffer, offerLimit as offerOf } from '../../limits/offer.ts';
import { type Band, type Limit, limitSchema, UNTIL_WOKEN } from '../../limits/types.ts';
import { type Door, doorOf, type OwnPlace } from '../../nudges/door-settings.ts';
import { dayAround, dayOf } from '../../time/day.ts';
import { addDays } from '../../time/week.ts';
import type { Database } from '../database.ts';
import { personDay, type Settings } from '../settings.ts';
import { readEnjoyed } from './reviews.ts';

export interface MyLimitsDeps {
  db: Database;
  /** epoch ms */
  now(): number;
  /** IANA zone in which the person is */
  zone(): string;
  get(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<Settings>;
  watch(onChange: (settings: Settings) => void): () => void;
  newId(): string;
}

/** What was done, as a key of its words, and what undoes it. */
export interface DoneNow {
  key: string;
  /** where it is said */
  of: 'limits' | 'door';
  undo?: Partial<Settings>;
}

export type MyLimits = Awaited<ReturnType<typeof openMyLimits>>;

const FIRST: Band = { from: 20 * 60, to: 40 * 60 };
const DAY_MS = 86_400_000;

export async function openMyLimits({ db, now, zone, get, change: save, watch, newId }: MyLimitsDeps) {
  const settings = signal(await get());
  const done = signal<DoneNow | null>(null);
  const offer = signal<LimitOffer | null>(null);
  const stop = watch((next) => {
    if (next.erasedAt !== settings.value.erasedAt) done.value = null; // an Undo would bring back what was erased
    settings.value = next;
  });

  /** A limit is shown as the person last set it, though it may start tomorrow only. */
  const limits = computed(() => {
    const { later } = settings.value;
    const at = now();
    return limitsInForce(settings.value, at).map((limit) => {
      const waiting = later.find((one) => one.id === limit.id && one.at > at);
      const limitOf = waiting?.to ?? limit;
      return {
        limit: limitOf,
        waits: waiting !== undefined,
        goes: waiting?.to === null,
        rests: limitOf.restsUntil > at,
      };
    });
  });

  const cools = computed((): 'on' | 'ends' | 'off' => {
    const { coolsUntil } = settings.value;
    if (coolsUntil <= now()) return 'off';
    return coolsUntil >= UNTIL_WOKEN ? 'on' : 'ends';
  });

  const tomorrow = () => dayAround(personDay(settings.value, now(), zone()))[1];

  async function set(of: DoneNow['of'], part: Partial<Settings>, key: string, undo?: Partial<Settings>): Promise<void> {
    const next = await save(part);
    batch(() => {
      settings.value = next;
      done.value = { key, of, ...(undo && { undo }) };
    });
  }

  /** @param key of the words for a change that starts at once */
  async function put(id: string, to: Limit | null, key: string): Promise<void> {
    const before = settings.value;
    const how = { cools: before.coolsUntil > now(), now: now(), tomorrow: tomorrow() };
    const { limits: next, later, waits } = changeLimit(before, id, to, how);
    const undo = { limits: before.limits, later: before.later };
    await set('limits', { limits: [...next], later: [...later] }, waits ? 'limits.changedTomorrow' : key, undo);
  }

  const limitOf = (id: string) => limits.value.find((one) => one.limit.id === id)?.limit;

  /** Offers a starting limit once a week has been noted and nothing covers a day yet. */
  async function lookForOffer(): Promise<void> {
    const { limits: set, offerSkipped, installedAt } = settings.value;
    if (set.length > 0 || offerSkipped || now() < installedAt + 6 * DAY_MS) return;
    const today = dayOf(personDay(settings.value, now(), zone()));
    const [rows, enjoyed] = await Promise.all([
      db.exposures.where('day').between(addDays(today, -7), today, true, false).toArray(),
      readEnjoyed(db, today),
    ]);
    if (rows.some(({ network }) => enjoyed.includes(network))) return;
    const feeds = rows.filter((one) => covers({ networks: [], surfaces: [] }, one));
    const days = Map.groupBy(feeds, ({ day }) => day);
    offer.value = offerOf([...days.values()].map(totalSeconds));
  }
  return {
    settings,
    limits,
    cools,
    offer,
    done,
    stop,
    // an offer is a courtesy; that the ledger cannot be read is said by the popup
    lookForOffer: () => lookForOffer().catch(() => undefined),
    refresh: async () => {
      settings.value = await get();
    },

    /** @returns the id of the new limit */
    add(band: Band = FIRST, networks: string[] = []): string {
      const id = newId();
      offer.value = null;
      void put(id, limitSchema.parse({ id, networks, day: band }), 'limits.added');
      return id;
    },
    change: (limit: Limit) => put(limit.id, limit, 'limits.changed'),
    remove: (id: string) => put(id, null, 'limits.removed'),
    async rest(id: string, rest: boolean): Promise<void> {
      const limit = limitOf(id);
      const key = rest ? 'limits.restSaid' : 'limits.wakeSaid';
      if (limit) await put(id, { ...limit, restsUntil: rest ? UNTIL_WOKEN : 0 }, key);
    },
    async notNow(): Promise<void> {
      offer.value = null;
      settings.value = await save({ offerSkipped: true });
    },
    async undo(): Promise<void> {
      const { undo: back, of } = done.value ?? {};
      if (back && of) await set(of, back, 'common.undone');
    },
    say: (key: string) => {
      done.value = { key, of: 'limits' };
    },

    door: (network: string): Door => doorOf(settings.value.doors, network),
    async setDoor(network: string, door: Door): Promise<void> {
      const { doors } = settings.value;
      await set('door', { doors: { ...doors, [network]: door } }, 'limits.changed', { doors });
    },
    /** A place that goes is nobody's way out any more: those doors close the tab. */
    async setPlaces(places: OwnPlace[]): Promise<void> {
      const { doors, places: before } = settings.value;
      const isKnown = (url: string) => places.some((place) => place.url === url);
      const kept = Object.entries(doors).map(([id, door]): [string, Door] => [
        id,
        door.leave.to === 'own' && !isKnown(door.leave.url) ? { ...door, leave: { to: 'close' } } : door,
      ]);
      await set('door', { places, doors: Object.fromEntries(kept) }, 'limits.changed', { doors, places: before });
    },
    async setCheckin(checkin: number): Promise<void> {
      const { checkin: before, dropped } = settings.value;
      await set('door', { checkin, dropped: dropped.filter((kind) => kind !== 'checkin') }, 'limits.changed', {
        checkin: before,
        dropped,
      });
    },
    async takeUp(kind: string): Promise<void> {
      const { dropped } = settings.value;
      await set('door', { dropped: dropped.filter((one) => one !== kind) }, 'limits.changed', { dropped });
    },
  };
}
