import { expect, test } from 'vitest';
import { NOON, zoneAtNoon } from '../../../harness/clock.ts';

const HOUR_MS = 3_600_000;

test('at whatever hour browser tests run, it is between noon and one where their browser is', () => {
  for (let hour = 0; hour < 24; hour += 0.5) {
    const at = NOON + hour * HOUR_MS;
    const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zoneAtNoon(at));
    expect({ hour, local: wall.hour }).toEqual({ hour, local: 12 });
  }
});
