/** What a person chose. Durations are seconds. Kept in the database, checked at every read, never synced. */
import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { now } from '../clock/index.ts';
import { correctionsSchema, hiddenListSchema, pointedListSchema } from '../corrections/types.ts';
import { laterSchema, limitSchema, moreSchema } from '../limits/types.ts';
import { doorSchema, placesSchema } from '../nudges/door-settings.ts';
import { noteTurnedOn, turnedOnSchema } from '../review/week/turned-on.ts';
import { restsSchema } from '../rules/rest.ts';
import { softSchema } from '../soften/types.ts';
import type { DayStart, PersonDay } from '../time/day.ts';
import type { Database } from './database.ts';
import { migrateSettings } from './migrate-settings.ts';
import { settingsPlace } from './settings-place.ts';
import { setAside } from './status.ts';

const seconds = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
const hosts = z.array(z.string().check(z.maxLength(253)));

export const settingsSchema = z.looseObject({
  /** seconds after an input during which a person counts as active */
  idle: z._default(seconds(5, 3600), 60),
  /** also count a feed that plays in a window not in use */
  unfocused: z._default(z.boolean(), false),
  /** networks on which opened posts and videos count too, apart */
  posts: z._default(z.array(z.string()), []),
  /** networks on which other people's profiles count too, apart */
  profiles: z._default(z.array(z.string()), []),
  /** count how many posts of a feed are seen */
  countItems: z._default(z.boolean(), false),
  /** hosts of servers, by what runs on them, and of other sites that the person named */
  mastodon: z._default(hosts, []),
  pixelfed: z._default(hosts, []),
  lemmy: z._default(hosts, []),
  misskey: z._default(hosts, []),
  peertube: z._default(hosts, []),
  sites: z._default(hosts, []),
  /** what pages are, and what posts are, by the person's word */
  corrections: z._default(correctionsSchema, []),
  pointed: z._default(pointedListSchema, []),
  /** parts of pages that the person hid, on sites that they added whole */
  hidden: z._default(hiddenListSchema, []),
  /** networks that the person dropped: nothing is said of their missing permission */
  letGo: z._default(z.array(z.string()), []),
  /** seconds after midnight at which a day begins; each holds from its instant on */
  dayStarts: z._default(z.array(z.object({ at: z.number(), seconds: seconds(0, 86_399) })), []),
  /** seconds for which intervals are kept before they shrink to daily sums; null for ever */
  retention: z._default(z.nullable(seconds(86_400, 1e10)), 8 * 7 * 86_400),
  /** times in exact minutes, not rounded words */
  exact: z._default(z.boolean(), false),
  /** the popup says in one line what today came to */
  numbers: z._default(z.boolean(), true),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** a folder of `locales/`; '' follows the browser */
  language: z._default(z.string().check(z.maxLength(35)), ''),
  /** epoch ms until which Enough rests; 0 where it does not */
  pausedUntil: z._default(z.number(), 0),
  /** networks that the person leaves alone for a while */
  rests: z._default(restsSchema, {}),
  /** the instant of "erase everything": a claim that starts before it is refused */
  erasedAt: z._default(z.number(), 0),
  /** region for "Talk to someone", where the person chose one */
  region: z._default(z.string(), ''),
  limits: z._default(z.array(limitSchema), []),
  /** changes of limits that start later, by the person's own cooling-off */
  later: z._default(z.array(laterSchema), []),
  /** epoch ms until which a change that loosens a limit waits for tomorrow; 0: it starts at once */
  coolsUntil: z._default(z.number(), 0),
  /** "more today": what was given, for the present day */
  more: z._default(z.array(moreSchema), []),
  /** the pause at the door, by network; a network that is not named has none */
  doors: z._default(z.record(z.string(), doorSchema), {}),
  /** places of the person's own for Leave */
  places: z._default(placesSchema, []),
  /** seconds into a visit at which to ask how it leaves them; 0: never */
  checkin: z._default(seconds(0, 86_400), 0),
  /** what makes a network's feed softer */
  soft: z._default(softSchema, {}),
  /** epoch ms until which a softened network is as usual, by network id */
  usualUntil: z._default(z.record(z.string(), z.number()), {}),
  /** doors, limits and softenings that were turned on of late, and when: the look back says what came of each */
  turnedOn: z._default(turnedOnSchema, []),
  /** epoch ms until which hard-day mode holds; 0 where it does not */
  hardUntil: z._default(z.number(), 0),
  /** the starting limit that was offered once was not wanted */
  offerSkipped: z._default(z.boolean(), false),
  /** networks whose popup offered the door, which was not wanted */
  doorSkipped: z._default(z.array(z.string()), []),
  /** kinds of nudges that the person dropped */
  dropped: z._default(z.array(z.string()), []),
  /** patterns of thought that the person marked as theirs: what "something to hold on to" may open */
  theirs: z._default(z.array(z.string()), []),
  /** a good-enough goal that stands at the door in place of Enough's own line; '' where none does */
  doorLine: z._default(z.string().check(z.maxLength(600)), ''),
  /** whether the hill of a break moves: as the system says, or as chosen */
  breakMoves: z._default(z.enum(['system', 'move', 'still']), 'system'),
  breakSound: z._default(z.boolean(), false),
  breakVibrates: z._default(z.boolean(), false),
  /** "breath work is not for me": breaks without breath or body stand first */
  inwardLast: z._default(z.boolean(), false),
  /** today's minutes on the toolbar icon */
  iconMinutes: z._default(z.boolean(), false),
  /** first day of the person's week, 1 Monday … 7 Sunday; 0: as their region has it */
  weekStart: z._default(z.number().check(z.gte(0), z.lte(7)), 0),
  /** the weekly look back speaks; without it the page only shows what is asked for */
  weekNotes: z._default(z.boolean(), true),
  /** a quiet dot on the icon when a week is complete */
  weekDot: z._default(z.boolean(), false),
  /** a message of the browser then; it goes where the browser's permission goes */
  weekMessage: z._default(z.boolean(), false),
  /** first day of the last week that was looked back at, and of the last one that a message told of; '' before any */
  weekSeen: z._default(z.string(), ''),
  weekTold: z._default(z.string(), ''),
  /** the first look back was seen, or waved off: it makes itself known once */
  lookSeen: z._default(z.boolean(), false),
  /** pictures of the week open */
  pictures: z._default(z.boolean(), false),
  /** the person's usual range as a pale band in the pictures */
  usualRange: z._default(z.boolean(), false),
  /** the popup says when a week has passed since everything was last saved as a file */
  saveWeekly: z._default(z.boolean(), false),
  /** epoch ms at which the person last pressed for that; 0 before any */
  savedAt: z._default(z.number(), 0),
  /** epoch ms at which Enough first ran; 0 before that */
  installedAt: z._default(z.number(), 0),
});

export type Settings = z.infer<typeof settingsSchema>;

const ID = 'chosen';

/** Never fails for what is stored: a value that does not read is set aside (kept, named in the popup) and its default
 *  holds meanwhile; the others stay as they are. */
export async function getSettings(): Promise<Settings> {
  const { db, opensAnyway } = settingsPlace();
  try {
    const row = await db.settings.get(ID);
    return await read(row ? row.chosen : await migrateSettings(db));
  } catch (error) {
    if (opensAnyway) return settingsSchema.parse({});
    throw error;
  }
}

/** One transaction, so that writers wait for each other in every context; the last word on a key wins. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { db, onWritten } = settingsPlace();
  await getSettings(); // what does not read is set aside first
  const changed = await db.transaction('rw', db.settings, async () => {
    const before = await db.settings.get(ID);
    if (!before) throw new Error('What was chosen so far cannot be moved here yet.');
    const had = settingsSchema.parse(before.chosen);
    const chosen = settingsSchema.parse({ ...had, ...change });
    chosen.turnedOn = noteTurnedOn(had, chosen, now());
    await db.settings.put({ id: ID, chosen });
    return chosen;
  });
  onWritten();
  return changed;
}

/** Leaves one number of all that was chosen: the instant of "erase everything". Runs inside its transaction. @param at epoch ms */
export const resetSettings = (db: Database, at: number): Promise<unknown> =>
  db.settings.put({ id: ID, chosen: { erasedAt: at } });

/** @param onChange hears of each change, in whichever context it was made; once too often rather than once too few
 *  @returns how to stop */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const { db } = settingsPlace();
  let last: string | undefined;
  const query = liveQuery(() => db.settings.get(ID)).subscribe({
    next: (row) => {
      const text = JSON.stringify(row?.chosen);
      if (row === undefined || text === last) return;
      last = text;
      void read(row.chosen).then(onChange, () => undefined); // whoever asks for them next hears why
    },
    error: () => undefined, // the popup says that the database cannot be read
  });
  return () => query.unsubscribe();
}

/** @returns the history of day starts, in order of time, as lib/time takes it */
export const dayStartsOf = ({ dayStarts }: Pick<Settings, 'dayStarts'>): DayStart[] => [
  { at: Number.NEGATIVE_INFINITY, seconds: 0 },
  ...dayStarts.toSorted((a, b) => a.at - b.at),
];

/** @param now epoch ms @param zone IANA zone in which the person is */
export const personDay = (settings: Pick<Settings, 'dayStarts'>, now: number, zone: string): PersonDay => ({
  now,
  zone,
  dayStarts: dayStartsOf(settings),
});

async function read(value: unknown): Promise<Settings> {
  const whole = settingsSchema.safeParse(value);
  if (whole.success) return whole.data;
  const kept = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const broken: Record<string, unknown> = {};
  for (const { path } of whole.error.issues) {
    const key = path[0] as keyof typeof kept;
    if (key === undefined) continue;
    broken[key] = kept[key];
    delete kept[key];
  }
  const settings = settingsSchema.parse(kept);
  const { db, onWritten } = settingsPlace();
  await db.transaction('rw', db.settings, db.status, db.aside, async () => {
    await setAside(db, 'settings', Object.keys(broken).length > 0 ? broken : value, z.prettifyError(whole.error));
    await db.settings.put({ id: ID, chosen: settings });
  });
  onWritten();
  return settings;
}
