import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classify, networks } from '../../../lib/networks/index.ts';
import { match } from '../../../lib/networks/match.ts';
import type { Case, PageRules, Surface } from '../../../lib/networks/types.ts';
import { networkFiles } from '../../../scripts/build/network-files.ts';

interface Known {
  site: string;
  url: string;
  expectedSurface: Surface | null;
  variant?: string;
}
const known: Known[] = JSON.parse(readFileSync('tests/fixtures/surface-cases.json', 'utf8'));

test('358 collected addresses are answered exactly, variant included', () => {
  expect(known).toHaveLength(358);
  for (const { site, url, expectedSurface, variant } of known) {
    const place = classify(new URL(url));
    const want = expectedSurface && { network: site, surface: expectedSurface, variant: variant ?? place?.variant };
    expect(place && { variant: undefined, ...place }, url).toEqual(want);
  }
});

test('in their pages they are the same, but for the name of what never counts', async () => {
  const { files } = await networkFiles();
  const rules = Object.fromEntries(
    files.map(({ path, text }) => [
      path,
      JSON.parse(text.replace(/^globalThis\.enoughNetwork=(.*);$/, '$1')) as PageRules,
    ]),
  );
  let unnamed = 0;
  for (const { url } of known) {
    const place = classify(new URL(url));
    if (!place) continue;
    const there = match(rules[`networks/${place.network}.js`] as PageRules, new URL(url));
    const never = ['other', 'profile', 'settings', 'notifications', 'compose'].includes(place.surface);
    if (!never) expect(there, url).toEqual(place);
    else if (there?.surface !== place.surface) {
      expect(there?.surface, url).toBe('other');
      unnamed += 1;
    }
  }
  expect(unnamed).toBeGreaterThan(10); // else nothing was left out, and this says nothing
});

const beside = import.meta.glob<Case[]>('../../../lib/networks/sites/*.ts', { eager: true, import: 'cases' });
for (const network of networks) {
  const cases = beside[`../../../lib/networks/sites/${network.id}.ts`] ?? [];
  test(`${network.name}: the ${cases.length} cases beside its data hold`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
    for (const [url, surface, variant] of cases) {
      const place = classify(new URL(url));
      expect(place?.surface ?? null, url).toBe(surface);
      if (surface) expect(place?.network, url).toBe(network.id);
      if (variant) expect(place?.variant, url).toBe(variant);
    }
  });
}
