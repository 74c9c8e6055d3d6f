/** What must hold of a browser with Enough in it, whatever was done to it. Pure: each names what breaks it, in words, so that a
 *  planted fault can be seen to be seen. */
import type { Exposure, KeptClaim } from '../../lib/ledger/types.ts';
import { malformed, overlaps, total } from '../ledger.ts';

/** A stretch of the wall clock, epoch ms. */
export interface Stretch {
  from: number;
  to: number;
}

/** In which nothing may be noted. @param why as in "messages were on screen" */
export interface Empty extends Stretch {
  why: string;
}

/** Everything that can be known from outside, at one moment. */
export interface Snapshot {
  exposures: Exposure[];
  claims: KeptClaim[];
  /** of all stores, as one text */
  kept: string;
  /** epoch ms: the latest that any clock of this life has read */
  latest: number;
  /** seconds, by the machine's steady clock, in which something could count */
  couldCount: number;
  empty: Empty[];
  /** between two readings of the clock it went by itself; where two such stretches meet, nobody can say which is meant */
  eras: Stretch[];
  /** ISO date of the person's day, and the seconds that the popup names for it; null where it names none just now */
  day: string;
  popup: number | null;
  /** errors of our own scripts and pages, and of the site, which has none of its own */
  errors: string[];
  /** hosts that were asked for */
  asked: string[];
}

/** Claims come up to a heartbeat's rounding late, and clocks differ by a frame. */
const SLACK_S = 1;
/** Rounded to seconds, and each piece by itself. */
const POPUP_SLACK_S = 1.5;

export const INVARIANTS: Record<string, (now: Snapshot) => string[]> = {
  'no moment counts twice': ({ exposures }) => overlaps(exposures).map(([a, b]) => `${span(a)} lies over ${span(b)}`),
  'every interval reads': ({ exposures, latest }) => malformed(exposures, latest).map(span),
  'never more than the clock': ({ exposures, couldCount }) =>
    total(exposures) > couldCount + SLACK_S ? [`${total(exposures)} s are noted, and ${couldCount} s went by`] : [],
  'nothing where nothing may be': ({ exposures, empty, eras }) =>
    empty
      .filter((one) => eras.filter((era) => meet(era, one)).length < 2)
      .flatMap((one) =>
        exposures.filter((row) => meet({ from: row.start, to: row.end }, one)).map((row) => `${span(row)}: ${one.why}`),
      ),
  'what is noted was claimed': ({ exposures, claims }) =>
    exposures
      .filter((row) => !claims.some(({ id, start, end }) => id === row.id && start <= row.start && row.end <= end))
      .map(span),
  'only feeds are noted': ({ exposures }) =>
    exposures.filter(({ surface }) => !['feed', 'shorts', 'stories', 'explore'].includes(surface)).map(span),
  'no address of a page is kept': ({ kept }) => kept.match(/https?:\/\/[^"\\]*/g)?.slice(0, 3) ?? [],
  'the popup says what the ledger says': ({ exposures, day, popup }) => {
    const today = total(exposures.filter((row) => row.day === day));
    return popup === null || Math.abs(popup - today) <= POPUP_SLACK_S
      ? []
      : [`it says ${popup} s, the ledger has ${today} s`];
  },
  'no error of ours': ({ errors }) => errors,
  'nothing leaves the browser': ({ asked }) => asked,
};

/** @returns a line for each thing that does not hold */
export const check = (now: Snapshot): string[] =>
  Object.entries(INVARIANTS).flatMap(([name, find]) => find(now).map((line) => `${name}: ${line}`));

/** What a file took out and brought in again must leave as it was. What a page said meanwhile is no matter: the file knows no claim
 *  of it, or a shorter one. */
export function changedByFile(
  before: Exposure[],
  file: { exposures: Exposure[]; claims: Pick<KeptClaim, 'id' | 'end'>[] },
  after: Exposure[],
): string[] {
  const late = new Set(
    after
      .filter((row) => !before.some(({ id, end }) => id === row.id && end >= row.end))
      .filter((row) => !file.claims.some(({ id, end }) => id === row.id && end >= row.end))
      .map(({ id }) => id),
  );
  const text = (rows: Exposure[]) =>
    rows
      .filter(({ id }) => !late.has(id))
      .map((row) => JSON.stringify(row, Object.keys(row).sort()))
      .sort();
  const [was, saved, is] = [text(before), text(file.exposures), text(after)];
  const differ = (rows: string[], than: string[], what: string) =>
    rows.filter((row) => !than.includes(row)).map((row) => `${what}: ${row}`);
  return [
    ...differ(was, saved, 'the file lacks'),
    ...differ(saved, was, 'the file has beside'),
    ...differ(was, is, 'bringing it in took'),
    ...differ(is, was, 'bringing it in added'),
  ];
}

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;
const time = (at: number): string => new Date(at).toISOString().slice(11, 23);
const span = ({ id, piece, network, surface, day, start, end }: Exposure): string =>
  `${id}.${piece} ${network} ${surface} ${day} ${time(start)}–${time(end)}`;
