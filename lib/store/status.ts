/** How Enough itself is doing: what the popup has to say once, quietly. */
import { storage } from 'wxt/utils/storage';
import type { Mismatch } from '../rules/mismatch.ts';

export interface Status {
  /** epoch ms since which saving has failed; 0 where it works */
  failingSince: number;
  /** what did not read and was kept aside: key in storage.local, or a store of the database */
  aside: { what: string; at: number; reason: string }[];
  /** networks whose pages seem to have changed: the last look at each, and on how many visits it was so */
  mismatches: (Mismatch & { visits?: number })[];
}

const NONE: Status = { failingSince: 0, aside: [], mismatches: [] };
const item = storage.defineItem<Status>('local:status', { fallback: NONE });

export async function getStatus(): Promise<Status> {
  const value = (await item.getValue()) as Partial<Status> | null;
  const list = <T>(values: T[] | undefined): T[] => (Array.isArray(values) ? values : []);
  return {
    failingSince: Number(value?.failingSince) || 0,
    aside: list(value?.aside),
    mismatches: list(value?.mismatches),
  };
}

export async function changeStatus(change: (status: Status) => Partial<Status>): Promise<void> {
  const status = await getStatus();
  await item.setValue({ ...status, ...change(status) });
}

export const watchStatus = (onChange: (status: Status) => void): (() => void) =>
  item.watch(async () => onChange(await getStatus()));

/** Keeps what did not read, under a key of its own, and notes where it lies. Nothing is wiped. */
export async function setAside(what: string, value: unknown, reason: string): Promise<void> {
  const at = Date.now();
  const key = `local:aside:${what}:${at}` as const;
  await storage.setItem(key, value);
  await changeStatus(({ aside }) => ({ aside: [...aside, { what: key.slice(6), at, reason: reason.slice(0, 300) }] }));
}
