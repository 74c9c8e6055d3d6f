/** The tests' hand on the clock and on storage: `storage.local.set({ 'enough:seam': { offset, failing } })`. */

const KEY = 'enough:seam';

export interface Seam {
  /** ms added to the wall clock */
  offset: number;
  /** every write fails */
  failing: boolean;
}

export interface SeamStore {
  get(key: string): Promise<Record<string, unknown>>;
  onChanged?: { addListener(onChanges: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

export const seam: Seam = { offset: 0, failing: false };

const setSeam = (value: unknown): Seam =>
  Object.assign(seam, { offset: 0, failing: false }, value as Partial<Seam> | undefined);

export async function watchSeam(store: SeamStore): Promise<Seam> {
  store.onChanged?.addListener((changes) => {
    if (KEY in changes) setSeam(changes[KEY]?.newValue);
  });
  return setSeam((await store.get(KEY))[KEY]);
}

/** A page sends before it could read how far its clock is ahead: its messages wait for that, and those made by then get the
 *  time anew. Else a first message lies in the past, and is refused once that is a week.
 * @param known when the seam has been read */
export function atSeamTime<Answer>(
  known: Promise<Seam> | undefined,
  send: (type: string, data: unknown) => Promise<Answer>,
): typeof send {
  const first = known?.then(({ offset }) => ({ offset, until: Date.now() }));
  return async (type, data) => {
    const read = await first;
    const { at } = data as { at?: number };
    const early = read && at !== undefined && at <= read.until;
    return send(type, early ? { ...(data as object), at: at + read.offset } : data);
  };
}
