// Zones by Temporal, whose answer costs less than Intl's: it must be the same one.
import { expect, test } from 'vitest';
import { canonicalZone, isZone, zoneHere } from '../../../lib/time/zone.ts';

test('every zone that there is is one, and nothing else', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) expect([zone, isZone(zone)]).toEqual([zone, true]);
  for (const no of ['', 'Mars/Olympus', 'Europe', '2026-01-01T00:00Z', '2026-01-01T00:00[Europe/Paris]', '__proto__'])
    expect([no, isZone(no)]).toEqual([no, canonicalZone(no) !== null]);
});

test('the zone of this machine has the name that it gets everywhere else', () => {
  expect(zoneHere()).toBe(canonicalZone(Intl.DateTimeFormat().resolvedOptions().timeZone));
});
