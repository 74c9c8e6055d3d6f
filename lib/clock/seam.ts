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
  onChanged?: { addListener(heard: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

export const seam: Seam = { offset: 0, failing: false };

const take = (value: unknown): Seam =>
  Object.assign(seam, { offset: 0, failing: false }, value as Partial<Seam> | undefined);

export async function watchSeam(store: SeamStore): Promise<Seam> {
  store.onChanged?.addListener((changes) => {
    if (KEY in changes) take(changes[KEY]?.newValue);
  });
  return take((await store.get(KEY))[KEY]);
}

/** A page speaks before it could read how far its clock is ahead: what it says waits for that, and tells the time anew. Else a
 *  first word lies in the past, and is refused once that is a week.
 * @param known when the seam has been read */
export function inTime<Answer>(
  known: Promise<unknown> | undefined,
  send: (type: string, data: unknown) => Promise<Answer>,
): typeof send {
  return async (type, data) => {
    const before = seam.offset;
    await known;
    const { at } = data as { at?: number };
    const ahead = at === undefined ? {} : { at: at + seam.offset - before };
    return send(type, { ...(data as object), ...ahead });
  };
}
