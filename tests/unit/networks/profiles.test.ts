/** What a page is given so that other people's profiles count: with it, each address is exactly what all rules together say. */
import { describe, expect, test } from 'vitest';
import { ownRulesOf, pageKindOf } from '../../../lib/corrections/apply.ts';
import { networks } from '../../../lib/networks/index.ts';
import { match } from '../../../lib/networks/match.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import { neededSurfaces, profileRules } from '../../../lib/networks/needed.ts';
import type { Case, PageRules } from '../../../lib/networks/types.ts';

const files = import.meta.glob<{ default: { id: string }; cases: Case[] }>('../../../lib/networks/sites/*.ts', {
  eager: true,
});
const choices = (profiles: string[]) => ({ corrections: [], pointed: [], ...NO_HOSTS, profiles });
const withProfiles = networks.filter(({ surfaces }) => surfaces.some(({ surface }) => surface === 'profile'));

describe.each(withProfiles.map((network) => [network.id, network] as const))('%s', (id, network) => {
  const cases = Object.values(files).find((file) => file.default.id === id)?.cases ?? [];
  const carried: PageRules = { ...network, surfaces: neededSurfaces(network) };

  test('its page takes profiles for profiles, and nothing else for one', () => {
    const own = ownRulesOf(choices([id]), id);
    expect(own?.profile).toEqual(profileRules(network));
    for (const [address] of cases) {
      const url = new URL(address);
      const whole = match(network, url);
      const here = match({ ...carried, own }, url);
      expect([here?.surface === 'profile', here?.own === true], address).toEqual(
        Array(2).fill(whole?.surface === 'profile'),
      );
    }
  });

  test('without it none counts, and nothing of it is in its page', () => {
    expect(ownRulesOf(choices([]), id)).toBeUndefined();
    for (const [address] of cases) expect(match(carried, new URL(address))?.own, address).toBeUndefined();
  });
});

test('most networks have profiles, and there is something to test them with', () => {
  expect(withProfiles.length).toBeGreaterThan(25);
  const tested = Object.values(files).filter(({ cases }) => cases.some(([, surface]) => surface === 'profile'));
  expect(tested.length).toBeGreaterThan(20);
});

test('our own screens see the same as the page', () => {
  const url = new URL('https://www.instagram.com/someone/');
  expect(pageKindOf(url, choices(['instagram']))?.place).toMatchObject({ surface: 'profile', own: true });
  expect(pageKindOf(url, choices(['x']))?.place).not.toHaveProperty('own');
});
