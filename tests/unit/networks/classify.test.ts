import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classify, networks } from '../../../lib/networks/index.ts';
import type { Case, Surface } from '../../../lib/networks/types.ts';

interface Known {
  site: string;
  url: string;
  expectedSurface: Surface | null;
  variant?: string;
}
const known: Known[] = JSON.parse(readFileSync('tests/fixtures/surface-cases.json', 'utf8'));

test('332 collected addresses are answered exactly, variant included', () => {
  expect(known).toHaveLength(332);
  for (const { site, url, expectedSurface, variant } of known) {
    const place = classify(new URL(url));
    const want = expectedSurface && { network: site, surface: expectedSurface, variant: variant ?? place?.variant };
    expect(place && { variant: undefined, ...place }, url).toEqual(want);
  }
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
