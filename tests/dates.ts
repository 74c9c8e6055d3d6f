/** Instants at which the unit and component tests must pass too: where days, weeks, months, years and clocks turn. */

/** @property at where a file's clock begins; @property zone of the machine, IANA */
export interface TestDate {
  name: string;
  at: string;
  zone: string;
}

export const dates: TestDate[] = [
  { name: 'a Monday at one in the night', at: '2026-11-30T01:00:00Z', zone: 'UTC' },
  { name: 'a Sunday', at: '2026-12-06T10:00:00Z', zone: 'Asia/Kathmandu' },
  { name: 'one minute to midnight', at: '2026-12-09T23:59:00Z', zone: 'UTC' },
  { name: 'New Year, half a second before it', at: '2026-12-31T22:59:59.500Z', zone: 'Europe/Berlin' },
  { name: 'clocks go forward in Berlin', at: '2027-03-28T00:59:59.500Z', zone: 'Europe/Berlin' },
  { name: 'clocks go back in Sydney', at: '2027-04-03T15:59:59.500Z', zone: 'Australia/Sydney' },
  { name: 'the end of a month', at: '2027-05-01T02:30:00Z', zone: 'America/New_York' },
  { name: 'clocks go back in Berlin', at: '2027-10-31T00:59:59.500Z', zone: 'Europe/Berlin' },
  { name: 'a year ahead', at: '2027-11-25T12:00:00Z', zone: 'UTC' },
  { name: '29 February', at: '2028-02-29T12:00:00Z', zone: 'Pacific/Kiritimati' },
];
