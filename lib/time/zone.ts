/** One name for each zone, whichever browser says it: Chrome still gives some zones their old names, Firefox the new ones. */

/** Old names that browsers report, and what the IANA database calls them now (tzdata `backward`, 2026a). */
const RENAMED: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Etc/GMT': 'UTC',
  'Etc/UTC': 'UTC',
  GMT: 'UTC',
};

/** Whether there is such a zone. Temporal knows it 20 to 40 ms before a page's first `Intl` formatter does (Chromium 156). */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^\d/.test(name); // an instant may stand for the zone that it names
  } catch {
    return false;
  }
}

/** @returns the zone in which this machine is now, by its own name */
export function zoneHere(): string {
  const name = Temporal.Now.timeZoneId();
  return RENAMED[name] ?? (isZone(name) ? name : 'UTC');
}

/** Zones that were looked up, in their usual spelling, of which there are some hundreds: each message names one, and a formatter
 *  takes 0.1 ms to make. */
const known = new Map<string, string>();

/** @returns the zone's own name in its usual spelling, or null where there is no such zone */
export function canonicalZone(zone: string): string | null {
  const before = known.get(zone);
  if (before) return before;
  try {
    const spelt = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    const name = RENAMED[spelt] ?? spelt;
    if (spelt === zone) known.set(zone, name);
    return name;
  } catch {
    return null;
  }
}
