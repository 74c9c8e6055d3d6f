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
