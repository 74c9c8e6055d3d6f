/** What a limit does, case by case, in the words of the person who set it. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../lib/limits/decide.ts';
import type { LimitState } from '../../../lib/limits/state.ts';
import { UNTIL_WOKEN } from '../../../lib/limits/types.ts';
import { at, type Change, feed, limit, MIN, NOW, person, shownAct, twentyToForty } from './person.ts';

const day = twentyToForty;
const every = [1, 2, 3, 4, 5, 6, 7];
const night = { days: every, from: 22.5 * 3600, to: 7 * 3600 };
const firm = limit({ day, firmness: 'firm' });
const closed = limit({ day, firmness: 'closed' });
const dayEnd = at('06-11 00:00');
const full = [feed(40 * MIN)];

type Wanted = { due?: string | null; next?: [string, number] | null; note?: number | null };
type Case = [name: string, state: Change, wanted: Wanted];

// biome-ignore format: one case a line
const bands: Case[] = [
  ['without a limit nothing happens, ever', { stretches: [feed(9 * 3600)] }, { due: null, next: null }],
  ['below the band only the note and the top lie ahead', { limits: [limit({ day })], stretches: [feed(5 * MIN)] }, { due: null, next: ['top', 35 * MIN], note: 15 * MIN }],
  ['at the foot of the band its note is due', { limits: [limit({ day })], stretches: [feed(20 * MIN)] }, { due: null, note: 0 }],
  ['inside the band the note waits for its turn', { limits: [limit({ day })], stretches: [feed(30 * MIN)] }, { due: null, note: -10 * MIN, next: ['top', 10 * MIN] }],
  ['a second before the top nothing acts', { limits: [limit({ day })], stretches: [feed(40 * MIN - 1)] }, { due: null, next: ['top', 1] }],
  ['a part of a second is rounded up to a quarter, so that nothing comes early', { limits: [limit({ day })], stretches: [feed(40 * MIN - 0.3)] }, { due: null, next: ['top', 0.5] }],
  ['however little is left, a page waits a quarter of a second', { limits: [limit({ day })], stretches: [feed(40 * MIN - 0.01)] }, { due: null, next: ['top', 0.25] }],
  ['at the top the firmness acts', { limits: [limit({ day })], stretches: full }, { due: 'gentle day' }],
  ['past the top there is no quiet note any more', { limits: [limit({ day })], stretches: full }, { note: null }],
  ['a band whose ends are one has no note', { limits: [limit({ day: { from: 600, to: 600 } })], stretches: [feed(9 * MIN)] }, { note: null, next: ['top', MIN] }],
  ['two stretches of one day are added', { limits: [limit({ day })], stretches: [feed(25 * MIN, 3600), feed(15 * MIN)] }, { due: 'gentle day' }],
  ['yesterday is another day', { limits: [limit({ day })], stretches: [feed(3 * 3600, 15 * 3600)] }, { due: null, next: ['top', 40 * MIN] }],
  ['of attention across midnight only the part after it is of today', { now: at('06-10 00:10'), limits: [limit({ day })], stretches: [feed(30 * MIN, 0, { now: at('06-10 00:10') })] }, { next: ['top', 30 * MIN] }],
  ['a day that starts at four keeps the evening together', { now: at('06-11 01:00'), dayStarts: [{ at: Number.NEGATIVE_INFINITY, seconds: 4 * 3600 }], limits: [limit({ day })], stretches: [feed(50 * MIN, 0, { now: at('06-11 01:00') })] }, { due: 'gentle day' }],
  ['a Wednesday that is free has the range of a free day', { limits: [limit({ day, otherDays: [{ days: [3], from: 3600, to: 5400 }] })], stretches: full }, { due: null, next: ['top', 50 * MIN], note: 20 * MIN }],
  ['a range for other weekdays leaves this one as it is', { limits: [limit({ day, otherDays: [{ days: [6, 7], from: 3600, to: 5400 }] })], stretches: full }, { due: 'gentle day' }],
  ['which weekday it is, the person’s day says: Wednesday lasts until four', { now: at('06-11 01:00'), dayStarts: [{ at: Number.NEGATIVE_INFINITY, seconds: 4 * 3600 }], limits: [limit({ day, otherDays: [{ days: [3], from: 600, to: 3600 }] })], stretches: [feed(50 * MIN, 0, { now: at('06-11 01:00') })] }, { due: null, next: ['top', 10 * MIN] }],
  ['a limit on Shorts says nothing on the home feed', { limits: [limit({ day, surfaces: ['shorts'] })], stretches: full }, { due: null, next: null, note: null }],
  ['a limit that names no surface says nothing of other people’s profiles', { surface: 'profile', limits: [limit({ day })], stretches: [feed(50 * MIN, 0, { surface: 'profile' })] }, { due: null, next: null, note: null }],
  ['one that names them holds there', { surface: 'profile', limits: [limit({ day, surfaces: ['profile'] })], stretches: [feed(50 * MIN), feed(40 * MIN, 3600, { surface: 'profile' })] }, { due: 'gentle day' }],
  ['a limit on Shorts does not count the home feed', { surface: 'shorts', limits: [limit({ day, surfaces: ['shorts'] })], stretches: [feed(39 * MIN), feed(5 * MIN, 3600, { surface: 'shorts' })] }, { due: null, next: ['top', 35 * MIN] }],
  ['Reels and Shorts count as one where one limit holds both', { network: 'youtube', surface: 'shorts', limits: [limit({ day, surfaces: ['shorts'], networks: ['instagram', 'youtube'] })], stretches: [feed(25 * MIN, 0, { surface: 'shorts' }), feed(15 * MIN, 3600, { network: 'youtube', surface: 'shorts' })] }, { due: 'gentle day' }],
  ['a limit on one network leaves the others alone', { network: 'x', limits: [limit({ day, networks: ['instagram'] })], stretches: full }, { due: null, next: null }],
  ['messages are under no limit', { surface: 'messages', limits: [closed], stretches: full }, { due: null, next: null }],
  ['posts that a person counts are under no limit', { surface: 'post', limits: [closed], stretches: full }, { due: null, next: null }],
  ['a post that was read adds nothing to a limit', { limits: [limit({ day })], stretches: [feed(3600, 0, { surface: 'post' })] }, { next: ['top', 40 * MIN] }],
  ['a limit that rests says nothing', { limits: [limit({ day, restsUntil: NOW + 1 })], stretches: full }, { due: null, next: null }],
  ['a limit that rested is back when its rest ends', { limits: [limit({ day, restsUntil: NOW })], stretches: full }, { due: 'gentle day' }],
];

// biome-ignore format: one case a line
const visits: Case[] = [
  ['a visit has a band of its own', { limits: [limit({ visit: { from: 300, to: 600 } })], stretches: [feed(30 * MIN, 3600), feed(9 * MIN)] }, { due: null, next: ['top', MIN] }],
  ['at the top of a visit the firmness acts', { limits: [limit({ visit: { from: 300, to: 600 } })], stretches: [feed(10 * MIN)] }, { due: 'gentle visit' }],
  ['four minutes away do not end a visit', { limits: [limit({ visit: { from: 300, to: 600 } })], stretches: [feed(6 * MIN, 8 * MIN), feed(4 * MIN)] }, { due: 'gentle visit' }],
  ['after five minutes away a visit begins anew', { limits: [limit({ visit: { from: 300, to: 600 } })], stretches: [feed(10 * MIN, 8 * MIN), feed(2 * MIN)] }, { due: null, next: ['top', 8 * MIN] }],
  ['time on another network is another visit', { limits: [limit({ visit: { from: 300, to: 600 } })], stretches: [feed(10 * MIN, 0, { network: 'x' })] }, { due: null, next: ['top', 600] }],
  ['a closed visit has no hour at which it opens', { limits: [limit({ visit: { from: 300, to: 600 }, firmness: 'closed' })], stretches: [feed(10 * MIN)] }, { due: 'closed visit until the visit ends' }],
  ['the third of two to three visits is still fine, with one quiet note', { limits: [limit({ visits: { from: 2, to: 3 } })], stretches: [feed(60, 7200), feed(60, 3600), feed(60)] }, { due: null, note: -60 }],
  ['the opening after the last of them acts', { limits: [limit({ visits: { from: 2, to: 3 } })], stretches: [feed(60, 9000), feed(60, 7200), feed(60, 3600), feed(1)] }, { due: 'gentle visits' }],
  ['it acts before the first post is seen', { limits: [limit({ visits: { from: 2, to: 3 } })], stretches: [feed(60, 9000), feed(60, 7200), feed(60, 3600)] }, { due: 'gentle visits' }],
  ['while the last good visit lasts, nothing acts', { limits: [limit({ visits: { from: 3, to: 3 } })], stretches: [feed(60, 9000), feed(60, 7200), feed(60)] }, { due: null }],
  ['visits on networks that the limit leaves out do not count', { limits: [limit({ visits: { from: 1, to: 1 }, networks: ['instagram'] })], stretches: [feed(60, 9000, { network: 'x' }), feed(60)] }, { due: null }],
  ['a visit that left at the door is none', { limits: [limit({ visits: { from: 1, to: 1 } })], visits: [{ network: 'instagram', start: NOW - 3_600_000, end: NOW - 3_600_000, opens: [{ at: NOW - 3_600_000, surface: 'feed' }] }] }, { due: null }],
  ['yesterday’s visits are yesterday’s', { limits: [limit({ visits: { from: 1, to: 1 } })], stretches: [feed(60, 20 * 3600), feed(60, 18 * 3600)] }, { due: null }],
];

// biome-ignore format: one case a line
const weeks: Case[] = [
  ['a week has a band of its own', { limits: [limit({ week: { from: 3600, to: 7200 } })], earlier: [{ network: 'instagram', surface: 'feed', seconds: 6000 }], stretches: [feed(600)] }, { due: null, next: ['top', 600] }],
  ['at the top of a week the firmness acts', { limits: [limit({ week: { from: 3600, to: 7200 } })], earlier: [{ network: 'instagram', surface: 'feed', seconds: 7200 }] }, { due: 'gentle week' }],
  ['a week carries a long day', { limits: [limit({ day, week: { from: 3 * 3600, to: 5 * 3600 } })], earlier: [{ network: 'instagram', surface: 'feed', seconds: 3600 }], stretches: [feed(90 * MIN)] }, { due: null, next: ['top', 2.5 * 3600] }],
  ['once the week is spent a day has its own top', { limits: [limit({ day, week: { from: 3600, to: 7200 } })], earlier: [{ network: 'instagram', surface: 'feed', seconds: 7200 }], stretches: [feed(30 * MIN)] }, { due: null, next: ['top', 600] }],
  ['with both spent the day closes, and opens with the next day', { limits: [limit({ day, week: { from: 3600, to: 7200 }, firmness: 'closed' })], earlier: [{ network: 'instagram', surface: 'feed', seconds: 7200 }], stretches: full }, { due: 'closed day until 06-11 00:00' }],
  ['a week alone closes until the week ends', { limits: [limit({ week: { from: 600, to: 600 }, firmness: 'closed' })], stretches: [feed(600)] }, { due: 'closed week until 06-15 00:00' }],
  ['a week that begins on Sunday ends before Sunday', { weekStart: 7, limits: [limit({ week: { from: 600, to: 600 }, firmness: 'closed' })], stretches: [feed(600)] }, { due: 'closed week until 06-14 00:00' }],
  ['other feeds of the week do not count', { limits: [limit({ week: { from: 600, to: 600 }, networks: ['instagram'] })], earlier: [{ network: 'x', surface: 'feed', seconds: 7200 }] }, { due: null }],
];

// biome-ignore format: one case a line
const hours: Case[] = [
  ['before resting hours the verdict says how far they are', { now: at('06-10 22:00'), limits: [limit({ hours: [night] })] }, { due: null, next: ['hours', 1800] }],
  ['ten minutes before them their note is due', { now: at('06-10 22:20'), limits: [limit({ hours: [night] })] }, { due: null, note: 0 }],
  ['until then it lies ahead', { now: at('06-10 22:19'), limits: [limit({ hours: [night] })] }, { note: 60 }],
  ['whoever comes a minute before them hears of them still', { now: at('06-10 22:29'), limits: [limit({ hours: [night] })] }, { note: -540 }],
  ['once they have begun nothing announces them', { now: at('06-10 22:30'), limits: [limit({ hours: [night] })] }, { note: null }],
  ['hours that a limit keeps on one network are announced nowhere else', { now: at('06-10 22:20'), network: 'x', limits: [limit({ hours: [night], networks: ['instagram'] })] }, { note: null }],
  ['a limit that rests announces nothing', { now: at('06-10 22:20'), limits: [limit({ hours: [night], restsUntil: UNTIL_WOKEN })] }, { note: null }],
  ['with the rest of the day given they do not come, and nothing says so', { now: at('06-10 22:20'), limits: [limit({ hours: [night] })], more: [{ at: at('06-10 22:00'), limits: ['a'], seconds: null }] }, { note: null }],
  ['at their start the firmness acts', { now: at('06-10 22:30'), limits: [limit({ hours: [night] })] }, { due: 'gentle hours' }],
  ['after midnight they still rest', { now: at('06-11 03:00'), limits: [limit({ hours: [night], firmness: 'closed' })] }, { due: 'closed hours until 06-11 07:00' }],
  ['at their end they are over', { now: at('06-11 07:00'), limits: [limit({ hours: [night] })] }, { due: null, next: ['hours', 15.5 * 3600] }],
  ['on other weekdays they do not rest', { now: at('06-10 23:00'), limits: [limit({ hours: [{ ...night, days: [1, 5] }] })] }, { due: null }],
  ['Friday’s night reaches into Saturday', { now: at('06-13 02:00'), limits: [limit({ hours: [{ ...night, days: [5] }] })] }, { due: 'gentle hours' }],
  ['Saturday’s night has not begun then', { now: at('06-13 02:00'), limits: [limit({ hours: [{ ...night, days: [6] }] })] }, { due: null }],
  ['several windows a day each rest', { now: at('06-10 12:30'), limits: [limit({ hours: [night, { days: every, from: 12 * 3600, to: 13 * 3600 }], firmness: 'closed' })] }, { due: 'closed hours until 06-10 13:00' }],
  ['windows that touch are one', { now: at('06-10 12:30'), limits: [limit({ hours: [{ days: [3], from: 12 * 3600, to: 13 * 3600 }, { days: [3], from: 13 * 3600, to: 14 * 3600 }], firmness: 'closed' })] }, { due: 'closed hours until 06-10 14:00' }],
  ['the night on which the clock skips an hour is an hour shorter', { now: at('03-29 01:59:59'), limits: [limit({ hours: [night], firmness: 'closed' })] }, { due: 'closed hours until 03-29 07:00' }],
  ['hours that fall into the skipped hour do not happen', { now: at('03-29 03:00'), limits: [limit({ hours: [{ days: every, from: 2 * 3600, to: 3 * 3600 }] })] }, { due: null }],
  ['the hour that comes twice rests twice', { now: Date.UTC(2026, 9, 25, 1, 30), limits: [limit({ hours: [{ days: every, from: 2 * 3600, to: 3 * 3600 }] })] }, { due: 'gentle hours' }],
];

// biome-ignore format: one case a line
const firmness: Case[] = [
  ['a gentle note that was waved off stays away', { limits: [limit({ day })], stretches: [feed(50 * MIN)], shown: [shownAct('gentle', 600, { chose: 'stay' })] }, { due: null, next: null }],
  ['a gentle note that nobody answered stays away too', { limits: [limit({ day })], stretches: [feed(50 * MIN)], shown: [shownAct('gentle', 600)] }, { due: null }],
  ['yesterday’s gentle note was yesterday’s', { limits: [limit({ day })], stretches: full, shown: [shownAct('gentle', 15 * 3600, { chose: 'stay' })] }, { due: 'gentle day' }],
  ['a firm pause comes back after five minutes of attention', { limits: [firm], stretches: [feed(45 * MIN)], shown: [shownAct('firm', 300, { chose: 'stay' })] }, { due: 'firm day' }],
  ['before that it says when', { limits: [firm], stretches: [feed(44 * MIN)], shown: [shownAct('firm', 240, { chose: 'stay' })] }, { due: null, next: ['top', 60] }],
  ['how soon it comes back is a setting', { limits: [limit({ day, firmness: 'firm', again: 60 })], stretches: [feed(41 * MIN)], shown: [shownAct('firm', 60, { chose: 'stay' })] }, { due: 'firm day' }],
  ['time away does not bring it nearer', { limits: [firm], stretches: [feed(40 * MIN, 120), feed(1)], shown: [shownAct('firm', 120, { chose: 'stay' })] }, { due: null, next: ['top', 299] }],
  ['a new visit meets it at once', { limits: [firm], stretches: [feed(41 * MIN, 600), feed(1)], shown: [shownAct('firm', 620, { chose: 'stay' })] }, { due: 'firm day' }],
  ['a firm pause that nobody answered stands in the next tab too', { limits: [firm], stretches: full, shown: [shownAct('firm', 0)] }, { due: 'firm day' }],
  ['a firm pause that a page would not let stay gives way', { limits: [firm], stretches: full, shown: [shownAct('firm', 0, { chose: 'gone', gaveWay: true })] }, { due: null }],
  ['a closed feed stays closed for who left', { limits: [closed], stretches: full, shown: [shownAct('closed', 30, { chose: 'leave' })] }, { due: 'closed day until 06-11 00:00' }],
  ['a closed feed that nobody answered is closed in the next tab too', { limits: [closed], stretches: full, shown: [shownAct('closed', 0)] }, { due: 'closed day until 06-11 00:00' }],
  ['open anyway opens for the visit', { limits: [closed], stretches: [feed(60 * MIN)], shown: [shownAct('closed', 1200, { chose: 'open' })] }, { due: null, next: null }],
  ['the next visit is closed again', { limits: [closed], stretches: [feed(41 * MIN, 600)], shown: [shownAct('closed', 660, { chose: 'open' })] }, { due: 'closed day until 06-11 00:00' }],
  ['open anyway on one network leaves another closed', { network: 'x', limits: [closed], stretches: full, shown: [shownAct('closed', 10, { chose: 'open' })] }, { due: 'closed day until 06-11 00:00' }],
  ['where the page would not let it stay, it gives way for the visit', { limits: [closed], stretches: full, shown: [shownAct('closed', 0, { chose: 'gone', gaveWay: true })] }, { due: null }],
  ['where it went because the place changed, it comes back', { limits: [closed], stretches: full, shown: [shownAct('closed', 0, { chose: 'gone' })] }, { due: 'closed day until 06-11 00:00' }],
  ['resting hours act anew though the day’s note was seen', { now: at('06-10 22:30'), limits: [limit({ day, hours: [night] })], stretches: [feed(40 * MIN, 3600, { now: at('06-10 22:30') })], shown: [shownAct('gentle', 0, { at: at('06-10 21:30') })] }, { due: 'gentle hours' }],
];

// biome-ignore format: one case a line
const more: Case[] = [
  ['fifteen more minutes at the top are fifteen minutes', { limits: [closed], stretches: full, more: [{ at: NOW, limits: ['a'], seconds: 900 }] }, { due: null, next: ['top', 900] }],
  ['given before the top they move it', { limits: [closed], stretches: [feed(30 * MIN)], more: [{ at: NOW - 1, limits: ['a'], seconds: 900 }] }, { due: null, next: ['top', 25 * MIN] }],
  ['given past the top they count from there', { limits: [closed], stretches: [feed(60 * MIN)], more: [{ at: NOW, limits: ['a'], seconds: 300 }] }, { due: null, next: ['top', 300] }],
  ['given twice they add up', { limits: [closed], stretches: full, more: [{ at: NOW - 1, limits: ['a'], seconds: 300 }, { at: NOW, limits: ['a'], seconds: 900 }] }, { due: null, next: ['top', 1200] }],
  ['when they are spent the limit acts again', { limits: [limit({ day })], stretches: [feed(45 * MIN)], shown: [shownAct('gentle', 300, { chose: 'more' })], more: [{ at: NOW - 299_000, limits: ['a'], seconds: 299 }] }, { due: 'gentle day' }],
  ['the rest of the day is free', { limits: [closed], stretches: full, more: [{ at: NOW, limits: ['a'], seconds: null }] }, { due: null, next: null }],
  ['what was given yesterday was for yesterday', { limits: [closed], stretches: full, more: [{ at: NOW - 86_400_000, limits: ['a'], seconds: null }] }, { due: 'closed day until 06-11 00:00' }],
  ['it is for the limits that it was given to', { limits: [closed, limit({ id: 'b', day, firmness: 'firm' })], stretches: full, more: [{ at: NOW, limits: ['a'], seconds: 300 }] }, { due: 'firm day' }],
  ['in resting hours it is free time too', { now: at('06-10 23:00'), limits: [limit({ hours: [night], firmness: 'closed' })], more: [{ at: at('06-10 23:00'), limits: ['a'], seconds: 900 }] }, { due: null, next: ['top', 900] }],
  ['free time that outlasts the night ends with it: no act is announced that cannot come', { now: at('06-11 06:50'), limits: [limit({ hours: [night], firmness: 'closed' })], more: [{ at: at('06-11 06:50'), limits: ['a'], seconds: 900 }] }, { due: null, next: ['hours', 15 * 3600 + 40 * 60] }],
  ['and of one that comes just before its end it is', { now: at('06-11 06:50'), limits: [limit({ hours: [night], firmness: 'closed' })], more: [{ at: at('06-11 06:50'), limits: ['a'], seconds: 599 }] }, { due: null, next: ['top', 599] }],
  ['“the rest of the day” at night is the rest of the night', { now: at('06-11 00:30'), limits: [limit({ hours: [night], firmness: 'closed' })], more: [{ at: at('06-10 23:00'), limits: ['a'], seconds: null }] }, { due: null }],
];

// biome-ignore format: one case a line
const overlaps: Case[] = [
  ['closed comes before firm', { limits: [firm, limit({ id: 'b', day, firmness: 'closed' })], stretches: full }, { due: 'closed day until 06-11 00:00' }],
  ['firm comes before gentle', { limits: [limit({ day }), limit({ id: 'b', day, firmness: 'firm' })], stretches: full }, { due: 'firm day' }],
  ['the nearer top is the next thing', { limits: [limit({ day }), limit({ id: 'b', day: { from: 60, to: 600 } })], stretches: [feed(60)] }, { next: ['top', 540] }],
  ['one answer is enough for all that were at their top', { limits: [limit({ day }), limit({ id: 'b', day, firmness: 'firm' })], stretches: [feed(42 * MIN)], shown: [shownAct('firm', 120, { limit: 'b', chose: 'stay' })] }, { due: null, next: ['top', 180] }],
  ['a softer answer does not open a closed feed', { limits: [closed, limit({ id: 'b', day, firmness: 'firm' })], stretches: [feed(41 * MIN)], shown: [shownAct('firm', 60, { limit: 'b', chose: 'stay' })] }, { due: 'closed day until 06-11 00:00' }],
  ['a limit that reaches its top later has its own say', { limits: [limit({ day }), limit({ id: 'b', day: { from: 60, to: 50 * MIN } })], stretches: [feed(50 * MIN)], shown: [shownAct('gentle', 600, { chose: 'stay' })] }, { due: 'gentle day' }],
  ['of two closed ones the later end is shown', { now: at('06-10 22:45'), limits: [limit({ day: { from: 60, to: 60 }, firmness: 'closed' }), limit({ id: 'b', hours: [night], firmness: 'closed' })], stretches: [feed(60, 0, { now: at('06-10 22:45') })] }, { due: 'closed hours until 06-11 07:00' }],
  ['of two closed ones the longer wait holds', { limits: [limit({ day, firmness: 'closed', wait: 10 }), limit({ id: 'b', day, firmness: 'closed', wait: 20 })], stretches: full }, { due: 'closed day until 06-11 00:00 after 20' }],
];

const decideInWords = (state: LimitState): Wanted => {
  const { due, next, notes } = decide(state);
  return {
    due:
      due &&
      [
        due.kind,
        due.of,
        ...(due.kind === 'closed' ? ['until', endOf(due.until, state)] : []),
        ...(due.limit.wait ? [`after ${due.limit.wait}`] : []),
      ].join(' '),
    next: next && [next.at, next.left],
    note: notes[0]?.left ?? null,
  };
};

const endOf = (until: number | null, { zone }: LimitState): string =>
  until === null
    ? 'the visit ends'
    : Temporal.Instant.fromEpochMilliseconds(until)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString()
        .slice(5, 16)
        .replace('T', ' ');

describe.each([
  ['bands of a day', bands],
  ['visits', visits],
  ['weeks', weeks],
  ['hours', hours],
  ['firmness', firmness],
  ['more today', more],
  ['limits that overlap', overlaps],
] as [string, Case[]][])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, change, wanted) => {
    const now = change.now ?? NOW;
    const is = decideInWords(person({ ...change, now }));
    expect(is).toMatchObject(wanted);
  });
});

test('a closed day says when it opens', () => {
  expect(decide(person({ limits: [closed], stretches: full })).due).toMatchObject({ until: dayEnd });
});

test('"more" is offered to every limit that is at its top, answered or not', () => {
  const state = person({
    limits: [limit({ day }), limit({ id: 'b', day, firmness: 'firm' }), limit({ id: 'c', day: { from: 1, to: 9000 } })],
    stretches: [feed(41 * MIN)],
    shown: [shownAct('firm', 60, { limit: 'b', chose: 'stay' })],
  });
  expect(decide(state).reached).toEqual(['a', 'b']);
});

test('until woken is later than any instant that a clock shows', () => {
  expect(decide(person({ limits: [limit({ day, restsUntil: UNTIL_WOKEN })], stretches: full })).due).toBeNull();
});
