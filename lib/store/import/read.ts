/** From a file to rows that fit, or to the one reason why it is not taken in. Nothing is written here. */
import * as z from 'zod/mini';
import { decrypt, isEncrypted } from '../export/age.ts';
import { FORMAT, VERSION } from '../export/json.ts';
import { type ImportedStore, isAhead, isPlainExposure, type Rows, SCHEMAS } from './schema.ts';

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
  | 'row'
  | 'ahead'
  | 'settings'
  | 'needsPassphrase'
  | 'passphrase'
  | 'changedMeanwhile';

/** Nothing was changed. `where`: the store and the row (from 1) that do not fit. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly reason: Reason;
  readonly where?: { store: string; row: number };
  constructor(reason: Reason, detail = '', where?: { store: string; row: number }) {
    super(`${reason} ${detail}`.trim());
    this.reason = reason;
    this.where = where;
  }
}

export interface EnoughFile {
  /** epoch ms at which it was made */
  at: number;
  /** what was chosen there, not yet checked: `settings.ts` beside this does it */
  settings: Record<string, unknown>;
  rows: Rows;
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
  for (const store of Object.keys(SCHEMAS) as ImportedStore[]) {
    const list: unknown[] = [];
    for (const [i, row] of (Object.hasOwn(stores, store) ? (stores[store] ?? []) : []).entries()) {
      const fits = parseRow(store, row, { store, row: i + 1 });
      if (store !== 'cuts' && isAhead(fits, now)) throw new ImportError('ahead', '', { store, row: i + 1 });
      list.push(fits);
      if (i % AT_ONCE === AT_ONCE - 1) await pause();
    }
    rows[store] = list;
  }
  return { at, settings, rows: rows as Rows };
}

/** @returns the row with what belongs to it, and nothing else @throws ImportError */
function parseRow(store: ImportedStore, row: unknown, where: ImportError['where']): object {
  if (store === 'exposures' && isPlainExposure(row)) return row as object;
  const fits = z.safeParse(SCHEMAS[store] as z.ZodMiniType<object>, row);
  if (!fits.success) throw new ImportError('row', z.prettifyError(fits.error), where);
  return fits.data;
}
