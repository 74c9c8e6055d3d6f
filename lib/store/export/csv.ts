/** Exposures as a table that any spreadsheet opens: one row an interval, instants in ISO 8601 (UTC), lengths in seconds. */
import Papa from 'papaparse';
import { seconds } from '../../ledger/sums.ts';
import type { Exposure } from '../../ledger/types.ts';
import type { Database } from '../database.ts';
import { inParts, joinParts, PART } from './json.ts';

const COLUMNS = [
  'day',
  'start',
  'end',
  'seconds',
  'network',
  'surface',
  'variant',
  'why',
  'items',
  'zone',
  'id',
  'piece',
];

/** @returns parts of one CSV text (RFC 4180, with a header) */
export async function* csvParts(db: Database): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const rows of inParts(db.exposures)) {
    // a cell that begins like a formula is quoted so that no spreadsheet runs it: names of sites are a person's own words
    const text = Papa.unparse(rows.map(asRow), { columns: COLUMNS, header: false, escapeFormulae: true });
    yield `${text}\r\n`;
  }
}

/** @param onProgress hears the share that is written, 0 to 1 */
export async function exportCsv(db: Database, onProgress?: (share: number) => void): Promise<Blob> {
  const whole = 1 + Math.ceil((await db.exposures.count()) / PART);
  return joinParts(csvParts(db), 'text/csv', whole, onProgress);
}

const iso = (at: number) => new Date(at).toISOString();
const asRow = (one: Exposure) => ({ ...one, start: iso(one.start), end: iso(one.end), seconds: seconds(one) });
