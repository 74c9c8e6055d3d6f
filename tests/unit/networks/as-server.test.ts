// A site that was added whole turns out to be a server: its pages are read by that network's rules, and nothing chosen is lost.
import { expect, test } from 'vitest';
import { asServer } from '../../../lib/networks/as-server.ts';
import { classify, networkOf } from '../../../lib/networks/index.ts';
import { settingsSchema } from '../../../lib/store/settings.ts';

const HOST = 'threadiverse.example';
const door = { when: 'always', seconds: 8, rotate: true };
const limit = (networks: string[]) => ({ id: 'a', networks, surfaces: [], hours: [], day: { from: 600, to: 1200 } });
const before = settingsSchema.parse({
  sites: [HOST, 'other.example'],
  limits: [limit([`site:${HOST}`, 'reddit']), limit([])],
  doors: { [`site:${HOST}`]: door, reddit: door },
});

test('its messages and settings are told apart, and its limit and door go on', () => {
  const url = new URL(`https://${HOST}/inbox`);
  expect(classify(url, before)?.surface).toBe('feed');
  const after = { ...before, ...asServer(before, HOST, 'lemmy') };
  expect(classify(url, after)).toMatchObject({ network: 'lemmy', surface: 'messages' });
  expect(networkOf('other.example', after)).toBe('site:other.example');
  expect(after.limits.map(({ networks }) => networks)).toEqual([['lemmy', 'reddit'], []]);
  expect(after.doors).toEqual({ lemmy: before.doors[`site:${HOST}`], reddit: before.doors.reddit });
});

test('a door that the network has already stays as it is, and so does all else', () => {
  const mine = { ...door, seconds: 3 };
  const chosen = settingsSchema.parse({ ...before, doors: { ...before.doors, lemmy: mine }, lemmy: ['lemmy.example'] });
  const changed = asServer(chosen, HOST, 'lemmy');
  expect(changed.doors).toMatchObject({ lemmy: mine });
  expect(changed.lemmy).toEqual(['lemmy.example', HOST]);
  expect(Object.keys(changed).sort()).toEqual(['doors', 'lemmy', 'limits', 'sites']);
});
