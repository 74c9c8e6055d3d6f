/** From a file to rows that fit, or to the one reason why it is not taken in. Nothing is written here. */
import * as z from 'zod/mini';
import { MOST_OPENS } from '../../rules/bounds.ts';
import { decrypt, isEncrypted } from '../export/age.ts';
import { FORMAT, VERSION } from '../export/json.ts';
import { canonicalOf, type ImportedStore, isAhead, isPlainExposure, type Rows, SCHEMAS } from './schema.ts';

/** Why a file is not taken in: a key of its words under `data.reason`. */
export type Reason =
  | 'empty'
  | 'tooBig'
  | 'unreadable'
  | 'ends'
  | 'notJson'
  | 'notOurs'
  | 'noneKnown'
  | 'newer'
  | 'needsPassphrase'
  | 'passphrase'
  | 'changedMeanwhile';

/** Nothing was changed. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly reason: Reason;
  constructor(reason: Reason, detail = '') {
    super(`${reason} ${detail}`.trim());
    this.reason = reason;
  }
}

/** A row that is left out: its store, its number in there (from 1), and why. All else of the file is taken. */
export interface LeftOut {
  store: ImportedStore;
  row: number;
  why: 'unfit' | 'ahead';
}

export interface EnoughFile {
  /** epoch ms at which it was made */
  at: number;
  /** what was chosen there, not yet checked: `settings.ts` beside this does it */
  settings: Record<string, unknown>;
  rows: Rows;
  leftOut: LeftOut[];
}

/** Five years of a ledger are about 60 MB. */
const MOST_BYTES = 512 * 1024 * 1024;
const AT_ONCE = 5000;

/** @returns the parsed JSON of a file, opened with the passphrase where it is encrypted @throws ImportError */
export async function parse(file: Blob, passphrase?: string): Promise<unknown> {
  if (file.size === 0) throw new ImportError('empty');
  if (file.size > MOST_BYTES) throw new ImportError('tooBig');
  let open = file;
  const encrypted = await isEncrypted(file).catch((error: unknown) => {
    throw new ImportError('unreadable', String(error));
  });
  if (encrypted) {
    if (!passphrase) throw new ImportError('needsPassphrase');
    try {
      open = await decrypt(file, passphrase);
    } catch (error) {
      throw new ImportError('passphrase', String(error));
    }
  }
  const text = await open.text().catch((error: unknown) => {
    throw new ImportError('unreadable', String(error));
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(/^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text) ? 'ends' : 'notJson', String(error));
  }
}

const head = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  at: z.number(),
  settings: z.record(z.string(), z.unknown()),
  stores: z.record(z.string(), z.array(z.unknown())),
});

export const isEnoughFile = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.hasOwn(data, 'format') &&
  (data as { format: unknown }).format === FORMAT;

/** @param now epoch ms @param pause lets the page breathe between parts @throws ImportError */
export async function check(data: unknown, now: number, pause: () => Promise<void>): Promise<EnoughFile> {
  if (!isEnoughFile(data)) throw new ImportError('notOurs');
  const { version } = data as { version: unknown };
  if (typeof version === 'number' && version > VERSION) throw new ImportError('newer', String(version));
  const parsed = head.safeParse(data);
  if (!parsed.success || parsed.data.version < 1)
    throw new ImportError('notOurs', parsed.success ? '' : z.prettifyError(parsed.error));
  const { at, settings, stores } = parsed.data;
  const rows = {} as Record<ImportedStore, unknown[]>;
  const leftOut: LeftOut[] = [];
  for (const store of Object.keys(SCHEMAS) as ImportedStore[]) {
    const list: unknown[] = [];
    for (const [i, row] of (Object.hasOwn(stores, store) ? (stores[store] ?? []) : []).entries()) {
      const fits = parseRow(store, row);
      if (!fits) leftOut.push({ store, row: i + 1, why: 'unfit' });
      else if (store !== 'cuts' && isAhead(fits, now)) leftOut.push({ store, row: i + 1, why: 'ahead' });
      else list.push(fits);
      if (i % AT_ONCE === AT_ONCE - 1) await pause();
    }
    rows[store] = list;
  }
  return { at, settings, rows: rows as Rows, leftOut };
}

/** @returns the row with what belongs to it and nothing else; null where it does not fit */
function parseRow(store: ImportedStore, row: unknown): object | null {
  if (store === 'exposures' && isPlainExposure(row)) return row as object;
  const { data } = z.safeParse(SCHEMAS[store] as z.ZodMiniType<object & { zone?: string }>, trimOpens(store, row));
  if (!data) return null;
  return data.zone === undefined ? data : { ...data, zone: canonicalOf(data.zone) };
}

/** Openings past those that a visit keeps: an older Enough kept them all. */
function trimOpens(store: ImportedStore, row: unknown): unknown {
  if (store !== 'visits' || typeof row !== 'object' || row === null) return row;
  const { opens } = row as { opens?: unknown };
  return Array.isArray(opens) && opens.length > MOST_OPENS ? { ...row, opens: opens.slice(0, MOST_OPENS) } : row;
}
