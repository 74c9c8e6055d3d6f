/** What lies in a file of the spare copy. */
import { settingsSchema } from '../settings.ts';

export interface SpareFile {
  at: number;
  settings: Record<string, unknown>;
  stores: Record<string, unknown[]>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readSpare(file: unknown): SpareFile | null {
  if (!isRecord(file) || typeof file.at !== 'number' || !isRecord(file.settings) || !isRecord(file.stores)) return null;
  return file as unknown as SpareFile;
}

/** The newest choices beside the rows that there are. */
export function newestOf(spare: SpareFile | null, choices: SpareFile | null): SpareFile | null {
  if (!choices) return spare;
  const head = spare ?? { format: 'enough', version: 1, at: choices.at, stores: {} };
  return { ...head, settings: spare && spare.at > choices.at ? spare.settings : choices.settings };
}

/** Nothing was noted, and nothing chosen. */
export function isEmpty({ settings, stores }: SpareFile): boolean {
  const { erasedAt: _, installedAt: __, ...chosen } = settings;
  const { erasedAt: ___, installedAt: ____, ...usual } = settingsSchema.parse({});
  return Object.values(stores).every((rows) => rows.length === 0) && JSON.stringify(chosen) === JSON.stringify(usual);
}
