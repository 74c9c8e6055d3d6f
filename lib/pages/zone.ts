/** The zone in which the person is now, by its own name. */
import { canonicalZone } from '../time/zone.ts';

export const zoneNow = (): string => canonicalZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
