// The practice feed is only worth something while Enough reads its addresses as it reads the real ones.
import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCertificate } from '../../../harness/practice-feed/certificate.ts';
import { fill, read } from '../../../harness/practice-feed/page/address.ts';
import { numberOf, postAt } from '../../../harness/practice-feed/page/posts.ts';
import type { Screen } from '../../../harness/practice-feed/shape.ts';
import { siteOf, sites } from '../../../harness/practice-feed/sites.ts';
import { classify, networks } from '../../../lib/networks/index.ts';

test('nineteen networks are played, and nothing that is none', () => {
  const known = new Set(networks.map(({ id }) => id));
  expect(sites.filter(({ id }) => !known.has(id))).toEqual([]);
  expect(new Set(sites.map(({ id }) => id)).size).toBeGreaterThanOrEqual(19);
});

test.each(sites.map((site) => [site.name, site] as const))('%s: each screen has its real address', (_, site) => {
  for (const [screen, path] of Object.entries(site.paths) as [Screen, string][]) {
    const url = new URL(fill(path, postAt(3)), `https://${site.host}`);
    expect({ url: url.href, ...classify(url) }).toMatchObject({ network: site.id, surface: screen });
    expect({ url: url.href, ...read(site, url) }).toMatchObject({ screen });
    expect(siteOf(url.host)).toBe(site);
  }
});

test('a viewer that rewrites its address goes on being that viewer', () => {
  for (const site of sites)
    for (const screen of ['shorts', 'stories'] as const) {
      const path = site[screen]?.rewrites;
      if (!path) continue;
      const url = new URL(fill(path, postAt(12)), `https://${site.host}`);
      expect({ url: url.href, ...classify(url) }).toMatchObject({ surface: screen });
      const { id = '' } = read(site, url) ?? {};
      expect(numberOf(id)).toBe(12);
    }
});

test('a certificate is whole, whatever its length', () => {
  for (let i = 0; i < 40; i++) {
    const { cert } = makeCertificate();
    const read = new X509Certificate(cert);
    expect(read.subject).toBe('CN=practice-feed');
    expect(read.verify(read.publicKey)).toBe(true);
  }
});
