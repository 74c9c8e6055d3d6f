/** When the pause stands at the door, and when it does not. */
import { expect, test } from 'vitest';
import { type AtTheDoor, doorStands } from '../../../lib/nudges/door.ts';
import { doorSchema } from '../../../lib/nudges/door-settings.ts';
import type { NudgeRow } from '../../../lib/nudges/types.ts';

const NOW = Date.UTC(2026, 5, 10, 12);
const always = doorSchema.parse({ when: 'always' });
const drift = doorSchema.parse({ when: 'drift' });
const never = doorSchema.parse({});
const minutesAgo = (minutes: number) => NOW - minutes * 60_000;
const row = (ago: number, change: Partial<NudgeRow> = {}): NudgeRow => ({
  id: 'n',
  at: minutesAgo(ago),
  network: 'instagram',
  surface: 'feed',
  kind: 'door',
  asked: true,
  ...('chose' in change && { choseAt: minutesAgo(ago) }),
  ...change,
});
const here = (change: Partial<AtTheDoor> = {}): AtTheDoor => ({
  now: NOW,
  network: 'instagram',
  from: 'direct',
  visit: null,
  rows: [],
  ...change,
});
const visit = (ago: number, from: 'direct' | 'messages' = 'direct') => ({ start: minutesAgo(ago), from });

// biome-ignore format: one case a line
const cases: [name: string, door: typeof always, at: Partial<AtTheDoor>, stands: boolean][] = [
  ['a door that nobody turned on never stands', never, {}, false],
  ['it stands after some time away', always, {}, true],
  ['it stands though the first post was seen a moment ago', always, { visit: visit(0.05) }, true],
  ['in a visit that it let begin it does not come later', always, { visit: visit(3) }, false],
  ['who stayed is not asked again in that visit', always, { visit: visit(3), rows: [row(3.1, { chose: 'stay' })] }, false],
  ['who stayed and has not seen a post yet is not asked again', always, { rows: [row(0.5, { chose: 'stay' })] }, false],
  ['who stayed in the visit before is asked again', always, { rows: [row(20, { chose: 'stay' })] }, true],
  ['who left and comes back soon meets it again', always, { visit: visit(2), rows: [row(2, { chose: 'leave' })] }, true],
  ['a page loaded again meets it again', always, { visit: visit(1), rows: [row(1)] }, true],
  ['opening a closed feed anyway was pause enough', always, { rows: [row(0, { kind: 'closed', chose: 'open' })] }, false],
  ['a gentle note is no pause', always, { rows: [row(1, { kind: 'gentle', chose: 'stay' })] }, true],
  ['staying on another network opens only that one', always, { rows: [row(1, { network: 'x', chose: 'stay' })] }, true],
  ['a plan from the popup is a pause of one’s own', always, { visit: { ...visit(0.05), intention: { seconds: 600, at: NOW } } }, false],
  ['a page that would not let it stay is left alone for the visit', always, { visit: visit(1), rows: [row(1, { chose: 'gone', gaveWay: true })] }, false],
  ['with “only when I drift” a deliberate visit meets no door', drift, {}, false],
  ['one that comes from messages does', drift, { from: 'messages' }, true],
  ['one that comes from a post does', drift, { from: 'post' }, true],
  ['one that comes from a search does', drift, { from: 'search' }, true],
  ['messages in the middle of a deliberate visit are no drift', drift, { from: 'messages', visit: visit(4) }, false],
  ['who drifted, left and comes back meets it again', drift, { visit: visit(2, 'messages'), rows: [row(2, { chose: 'leave' })] }, true],
];

test.each(cases)('%s', (_, door, at, stands) => {
  expect(doorStands(door, here(at))).toBe(stands);
});
