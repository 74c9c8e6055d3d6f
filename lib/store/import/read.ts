/** From a file to rows that fit, or to the one reason why it is not taken in. Nothing is written here. */
import * as z from 'zod/mini';
import { decrypt, isEncrypted } from '../export/age.ts';
import { FORMAT, VERSION } from '../export/json.ts';
import { isAhead, isPlainExposure, type Rows, SHAPES, type Shaped } from './schema.ts';

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
export class NotTaken extends Error {
  override name = 'NotTaken';
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

/** @returns the parsed JSON of a file, opened with the passphrase where it is shut @throws NotTaken */
export async function parse(file: Blob, passphrase?: string): Promise<unknown> {
  if (file.size === 0) throw new NotTaken('empty');
  if (file.size > MOST_BYTES) throw new NotTaken('tooBig');
  let open = file;
  const shut = await isEncrypted(file).catch((error: unknown) => {
    throw new NotTaken('unreadable', String(error));
  });
  if (shut) {
    if (!passphrase) throw new NotTaken('needsPassphrase');
    try {
      open = await decrypt(file, passphrase);
    } catch (error) {
      throw new NotTaken('passphrase', String(error));
    }
  }
  const text = await open.text().catch((error: unknown) => {
    throw new NotTaken('unreadable', String(error));
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotTaken(/^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text) ? 'ends' : 'notJson', String(error));
  }
}

const head = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  at: z.number(),
  settings: z.record(z.string(), z.unknown()),
  stores: z.record(z.string(), z.array(z.unknown())),
});

export const isOurs = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.hasOwn(data, 'format') &&
  (data as { format: unknown }).format === FORMAT;

/** @param now epoch ms @param pause lets the page breathe between parts @throws NotTaken */
export async function check(data: unknown, now: number, pause: () => Promise<void>): Promise<EnoughFile> {
  if (!isOurs(data)) throw new NotTaken('notOurs');
  const { version } = data as { version: unknown };
  if (typeof version === 'number' && version > VERSION) throw new NotTaken('newer', String(version));
  const told = head.safeParse(data);
  if (!told.success || told.data.version < 1)
    throw new NotTaken('notOurs', told.success ? '' : z.prettifyError(told.error));
  const { at, settings, stores } = told.data;
  const rows = {} as Record<Shaped, unknown[]>;
  for (const store of Object.keys(SHAPES) as Shaped[]) {
    const list: unknown[] = [];
    for (const [i, row] of (Object.hasOwn(stores, store) ? (stores[store] ?? []) : []).entries()) {
      const fits = fitting(store, row, { store, row: i + 1 });
      if (store !== 'cuts' && isAhead(fits, now)) throw new NotTaken('ahead', '', { store, row: i + 1 });
      list.push(fits);
      if (i % AT_ONCE === AT_ONCE - 1) await pause();
    }
    rows[store] = list;
  }
  return { at, settings, rows: rows as Rows };
}

/** @returns the row with what belongs to it, and nothing else @throws NotTaken */
function fitting(store: Shaped, row: unknown, where: NotTaken['where']): object {
  if (store === 'exposures' && isPlainExposure(row)) return row as object;
  const fits = z.safeParse(SHAPES[store] as z.ZodMiniType<object>, row);
  if (!fits.success) throw new NotTaken('row', z.prettifyError(fits.error), where);
  return fits.data;
}
