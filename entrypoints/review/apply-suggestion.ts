/** Takes a small change up, and back: limits and doors change as in the options, the cooling-off with them. */
import { limitSchema } from '../../lib/limits/types.ts';
import type { Suggestion, TakenSuggestion } from '../../lib/review/week/suggest.ts';
import type { MyLimits } from '../../lib/store/personal/my-limits.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const limitOf = (mine: MyLimits, id: string | undefined) =>
  mine.limits.value.find(({ limit }) => limit.id === id)?.limit;

/** @returns what to keep, so that it can be taken back */
export async function applySuggestion(mine: MyLimits, one: Suggestion, newId: () => string): Promise<TakenSuggestion> {
  switch (one.kind) {
    case 'hours': {
      const id = newId();
      await mine.change(limitSchema.parse({ id, hours: [{ days: EVERY_DAY, from: one.from, to: one.to }] }));
      return { ...one, limitId: id };
    }
    case 'limit': {
      const id = newId();
      const networks = one.network ? [one.network] : [];
      await mine.change(limitSchema.parse({ id, networks, day: { from: one.from, to: one.to } }));
      return { ...one, limitId: id };
    }
    case 'widen': {
      const limit = limitOf(mine, one.limit);
      if (!limit) return one;
      await mine.change({ ...limit, day: { from: one.from, to: one.to } });
      return { ...one, limitId: limit.id, ...(limit.day && { was: limit.day }) };
    }
    default: {
      const door = mine.door(one.network);
      const when = one.kind === 'doorDrift' ? 'drift' : one.kind === 'door' ? 'always' : 'never';
      await mine.setDoor(one.network, { ...door, when });
      return { ...one, was: door.when };
    }
  }
}

/** Whether it is still as it was taken up: a person may have changed it since. */
export function isApplied(mine: MyLimits, one: TakenSuggestion): boolean {
  if (one.kind === 'hours' || one.kind === 'limit') return limitOf(mine, one.limitId) !== undefined;
  if (one.kind === 'widen') return limitOf(mine, one.limit)?.day?.to === one.to;
  const { when } = mine.door(one.network);
  return one.kind === 'doorDrift' ? when === 'drift' : one.kind === 'door' ? when === 'always' : when === 'never';
}

export async function revertSuggestion(mine: MyLimits, one: TakenSuggestion): Promise<void> {
  if (one.kind === 'hours' || one.kind === 'limit') {
    if (one.limitId) await mine.remove(one.limitId);
    return;
  }
  if (one.kind === 'widen') {
    const limit = limitOf(mine, one.limit);
    if (limit && typeof one.was === 'object') await mine.change({ ...limit, day: one.was });
    return;
  }
  const when = typeof one.was === 'string' ? one.was : 'never';
  await mine.setDoor(one.network, { ...mine.door(one.network), when });
}
