// @vitest-environment happy-dom
// What is known of a network's parts, held against the bones of its pages (tests/fixtures/soft). Selectors that this DOM misreads
// (a child in `:is`, an ancestor in `:not`) are held in real browsers only: tests/e2e/soften/soften.test.ts.
import { beforeEach, describe, expect, test } from 'vitest';
import { classify, networks } from '../../../lib/networks/index.ts';
import type { PageRules } from '../../../lib/networks/types.ts';
import { nameIn, numbersOf } from '../../../lib/soften/css.ts';
import { factsForPage } from '../../../lib/soften/facts.ts';
import { AS_IT_IS, COUNTS } from '../../../lib/soften/types.ts';
import { expectations, softSkeletons } from '../../fixtures/soft/all.ts';
import type { SoftSkeleton } from '../../fixtures/soft/parts.ts';

const inTier1 = networks.filter(({ tier }) => tier === 1);
const MISREAD = /:not\([^()]* \*\)|:is\([^()]*>/;

function show({ body, roots = [] }: SoftSkeleton): (Document | ShadowRoot)[] {
  document.body.innerHTML = body;
  const shadows = roots.flatMap(([host, inside]) =>
    [...document.querySelectorAll(host)].map((element) => {
      const root = element.attachShadow({ mode: 'open' });
      root.innerHTML = inside;
      return root;
    }),
  );
  return [document, ...shadows];
}
const find = (scopes: (Document | ShadowRoot)[], list: string) =>
  list ? scopes.flatMap((scope) => [...scope.querySelectorAll(list)]).map((one) => one.outerHTML) : [];

beforeEach(() => {
  document.body.innerHTML = '';
});

test('each network of tier 1 has facts, and bones for them', () => {
  expect(Object.keys(softSkeletons).sort()).toEqual(inTier1.map(({ id }) => id).sort());
  expect(inTier1.filter(({ soft }) => !soft)).toEqual([]);
});

test('each fact is held by bones in which it fits something', () => {
  for (const network of inTier1) {
    const bones = softSkeletons[network.id]?.pages.map(({ body, roots }) => body + JSON.stringify(roots ?? '')).join();
    const kinds = Object.keys(network.soft?.counts ?? {});
    const others = (['strangers', 'room'] as const).filter((what) => network.soft?.[what]);
    for (const what of [...kinds, ...others])
      expect(
        bones?.includes(`data-soft="${what}`) ||
          bones?.includes(`data-soft=\\"${what}`) ||
          bones?.includes(` ${what}"`),
        `${network.id}: ${what}`,
      ).toBe(true);
    expect(!!softSkeletons[network.id]?.me, network.id).toBe(!!network.soft?.mine);
  }
});

describe.each(inTier1)('$name', (network) => {
  const { pages, me } = softSkeletons[network.id] ?? { pages: [] };
  const facts = network.soft && factsForPage(network.soft);

  test.each(pages)('$url: each fact fits what it names, and nothing else', (page) => {
    expect(classify(new URL(page.url))).toMatchObject({ network: network.id, surface: page.surface });
    const scopes = show(page);
    const readable = expectations(network, page).filter(({ what, list }) => what !== 'mine' && !MISREAD.test(list));
    expect(readable.length).toBeGreaterThan(8);
    for (const { what, list, mark } of readable) expect(find(scopes, list), what).toEqual(find(scopes, mark));
  });

  test('the person is known by the page where a fact says how', () => {
    const mine = facts?.mine;
    const names = pages.map((page) => {
      show(page);
      return mine && nameIn(mine.part, document.querySelector(mine.me)?.getAttribute('href') ?? null);
    });
    expect(names.find(Boolean)).toBe(me);
  });

  test.each(['messages', 'compose', 'notifications', 'search', 'settings', 'post', 'profile', 'other'] as const)(
    'nothing is touched on %s',
    (surface) => {
      const place = { rules: network as PageRules, surface, own: me, onOwnProfile: false };
      expect(numbersOf(facts, { ...AS_IT_IS, counts: [...COUNTS], mine: true }, place)).toEqual({
        css: '',
        labels: '',
      });
    },
  );
});
