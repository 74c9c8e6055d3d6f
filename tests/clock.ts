/** The clock of unit and component tests: every test file begins at the same instant, whatever the machine's date, and time goes on from there.
 *  `npm run unit:dates` begins at other instants (scripts/unit-dates.ts). */
import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';

const { ENOUGH_TEST_NOW = '2026-11-25T12:00:00Z', ENOUGH_CLOCK_READERS: readers } = process.env;

const RealDate = globalThis.Date;
const realNow = RealDate.now;
const offset = RealDate.parse(ENOUGH_TEST_NOW) - realNow();
let noted = !readers;

/** Writes down which test files read the clock, by our own code or by the fake timers that begin at it: only they can depend
 *  on the date. Libraries read it for seeds and event timestamps. */
function noteReader(): void {
  if (noted) return;
  const [, , , ...frames] = (new Error().stack ?? '').split('\n');
  const [caller = ''] = frames;
  if (/node_modules|node:/.test(caller) && !frames.some((frame) => frame.includes('useFakeTimers'))) return;
  noted = true;
  appendFileSync(readers as string, `${expect.getState().testPath}\n`);
}

function now(): number {
  noteReader();
  return realNow() + offset;
}

RealDate.now = now;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
});

const zonedNow = (zone: Temporal.TimeZoneLike = Temporal.Now.timeZoneId()) =>
  Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(zone);
Object.assign(Temporal.Now, {
  instant: () => Temporal.Instant.fromEpochMilliseconds(now()),
  zonedDateTimeISO: zonedNow,
  plainDateTimeISO: (zone) => zonedNow(zone).toPlainDateTime(),
  plainDateISO: (zone) => zonedNow(zone).toPlainDate(),
  plainTimeISO: (zone) => zonedNow(zone).toPlainTime(),
} satisfies Partial<typeof Temporal.Now>);
