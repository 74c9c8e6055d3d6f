import { expect, test } from 'vitest';
import { markHardDay } from '../../../lib/nudges/mark-hard-day.ts';
import type { Nudge } from '../../../lib/nudges/types.ts';

const place = { id: 'a', network: 'reddit', surface: 'feed', leave: { to: 'back' } } as const;
const door: Nudge = { ...place, kind: 'door', still: 'quiet', seconds: 5 };
const relief: Nudge = { ...place, kind: 'relief', view: { is: 'list', of: 'ways', rows: [] }, over: door };

test('a hard day is marked on what stands and on the pause under it, and taken off both', () => {
  const hard = markHardDay(relief, true);
  expect(hard).toEqual({ ...relief, hard: true, over: { ...door, hard: true } });
  expect(markHardDay(hard, false)).toEqual(relief);
});

test('a pause by itself has nothing under it', () => {
  expect(markHardDay(door, true)).toEqual({ ...door, hard: true });
});
