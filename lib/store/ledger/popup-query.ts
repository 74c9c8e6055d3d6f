/** What the popup reads of the ledger: its cost is that of a day and of a week of visits, however long the ledger is. */
import { LONGEST_MS } from '../../ledger/intervals.ts';
import type { Exposure, Visit, Why } from '../../ledger/types.ts';
import type { SoftStep } from '../../review/trial/plan-trial.ts';
import { softStepOf } from '../../review/trial/standing.ts';
import { AWAY_MS } from '../../rules/visit.ts';
import { dayOf, type PersonDay } from '../../time/day.ts';
import type { Database } from '../database.ts';
import { visitToCheckIn } from '../personal/checkins.ts';
import { standingNow, visitToAsk } from '../personal/trials.ts';
import type { Settings } from '../settings.ts';
import { completeWeek, firstLook } from './week-ready.ts';

/** The visit under way on the network in front. */
export interface VisitNow {
  /** epoch ms */
  start: number;
  /** seconds that counted so far */
  seconds: number;
  whys: Why[];
  /** what the person planned for it: seconds, from `at` (epoch ms) on */
  planned?: { seconds: number; at: number };
}

export interface PopupLedger {
  today: Exposure[];
  /** whether anything was ever noted */
  ever: boolean;
  /** a trial of "What helps me" that runs: whether today is quiet or soft, and the visit that may be asked of */
  trial: { quiet: boolean; soft?: SoftStep | undefined; ask: Visit | null } | null;
  /** a visit that is over, where the person chose check-ins and none was asked of it; a trial that runs asks by itself */
  ask: Visit | null;
  /** a week is complete, and its dot is wanted */
  week: boolean;
  /** the first look back is there, and was not seen yet */
  look: boolean;
  visit: VisitNow | null;
  /** networks of late visits */
  late: string[];
}

const RECENT_MS = 7 * 86_400_000;

/** @param front `network`: the one in front, if any; `languages` as in `navigator.languages` */
export async function readPopupLedger(
  db: Database,
  settings: Settings,
  person: PersonDay,
  { network, languages }: { network: string | undefined; languages: readonly string[] },
): Promise<PopupLedger> {
  const at = person.now;
  const day = dayOf(person);
  const [today, visits, any, standing, week, look] = await Promise.all([
    db.exposures.where('day').equals(day).sortBy('start'),
    db.visits
      .where('end')
      .above(at - RECENT_MS)
      .toArray(),
    hasAny(db),
    standingNow(db, day),
    settings.weekDot ? completeWeek(db, settings, person, languages) : null,
    firstLook(db, settings, person, languages),
  ]);
  const asks = !settings.dropped.includes('checkin') && settings.hardUntil <= at;
  const visit = visits.findLast((one) => one.network === network && one.start <= at && one.end > at - AWAY_MS);
  return {
    today,
    ever: any,
    trial:
      standing.is === 'on'
        ? {
            quiet: standing.arm === 'quiet',
            soft: softStepOf(standing),
            ask: asks ? await visitToAsk(db, visits, person) : null,
          }
        : null,
    ask: asks && settings.checkin > 0 && standing.is !== 'on' ? await visitToCheckIn(db, visits, person) : null,
    week: week !== null,
    look: look?.ready ?? false,
    visit: visit ? await visitUnderWay(db, visit) : null,
    late: [...new Set(visits.map((one) => one.network))],
  };
}

/** The first key of each store: Dexie counts a whole store even where `count` is limited to one row (4.4). */
async function hasAny(db: Database): Promise<boolean> {
  const first = await Promise.all([db.exposures.limit(1).primaryKeys(), db.days.limit(1).primaryKeys()]);
  return first.some((keys) => keys.length > 0);
}

async function visitUnderWay(db: Database, { network, start, intention }: Visit): Promise<VisitNow> {
  const counted = await db.exposures
    .where('start')
    .above(start - LONGEST_MS)
    .and((one) => one.end > start && one.network === network)
    .toArray();
  return {
    start,
    seconds: counted.reduce((sum, one) => sum + (one.end - Math.max(one.start, start)) / 1000, 0),
    whys: [...new Set(counted.map(({ why }) => why))],
    ...(intention?.seconds !== undefined && { planned: { seconds: intention.seconds, at: intention.at } }),
  };
}
