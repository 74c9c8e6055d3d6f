// @vitest-environment happy-dom
// What our facts say of a page, held against the bones of that page: tests/fixtures/skeletons.
import { beforeEach, describe, expect, test } from 'vitest';
import { classify, networks } from '../../../lib/networks/index.ts';
import { CURATED, type Curated, type PageRules } from '../../../lib/networks/types.ts';
import { idOf, isBusy, isLoggedOut, itemsOf } from '../../../lib/page/posts/dom-query.ts';
import type { Skeleton, Skeletons } from '../../fixtures/skeletons/parts.ts';

const all = import.meta.glob<Skeletons>('../../fixtures/skeletons/*.ts', { eager: true, import: 'default' });
const show = (body: string) => {
  document.body.innerHTML = body;
};
const wantedPosts = () => [...document.querySelectorAll('[data-want]')];
const rulesOf = (id: string) => networks.find((network) => network.id === id) as PageRules;
const surfaceOf = ({ surface }: Skeleton) => surface as Curated;

beforeEach(() => show(''));

test('each network has its skeletons', () => {
  const names = Object.keys(all).flatMap((path) => /(\w+)\.ts$/.exec(path)?.[1] ?? []);
  expect(names.filter((name) => name !== 'parts').sort()).toEqual(networks.map(({ id }) => id).sort());
});

test('servers are recognised by their software, and nothing else is taken for one', () => {
  const named = networks.filter(({ hosts }) => hosts === 'named');
  const softwareAt = () => named.filter(({ sign = '' }) => document.querySelector(sign)).map(({ id }) => id);
  expect(named.length).toBeGreaterThan(4);
  for (const { id, sign } of named) {
    expect(sign, id).toBeTruthy();
    show(all[`../../fixtures/skeletons/${id}.ts`]?.software ?? '');
    expect(softwareAt()).toEqual([id]);
  }
  for (const { id } of networks)
    for (const { body } of all[`../../fixtures/skeletons/${id}.ts`]?.pages ?? []) {
      show(body);
      expect(softwareAt()).toEqual([]);
    }
});

describe.each(networks)('$name', (network) => {
  const { pages, signedOut, busy: over } = all[`../../fixtures/skeletons/${network.id}.ts`] as Skeletons;
  const rules = rulesOf(network.id);

  test('each curated surface has a page, and each layout', () => {
    const surfaces = CURATED.filter((one) => network.surfaces.some(({ surface }) => surface === one));
    expect([...new Set(pages.map(surfaceOf))].sort()).toEqual([...surfaces].sort());
    const layouts = new Set(pages.flatMap(({ layout }) => layout ?? []));
    expect([...layouts].sort()).toEqual(Object.keys(network.layouts ?? {}).sort());
  });

  test.each(pages)('$url $layout: its posts and no others, each as itself', (page) => {
    expect(classify(new URL(page.url))).toMatchObject({ network: network.id, surface: page.surface });
    show(page.body);
    const items = itemsOf(rules, surfaceOf(page), document);
    expect(items).toEqual(wantedPosts());
    expect(items.map((item) => idOf(rules, item, page.url) ?? '')).toEqual(
      wantedPosts().map((node) => node.getAttribute('data-want')),
    );
    // a layout of another year is no sign that the site has changed: something that counts is there
    expect(items.length + (page.videos ?? 0)).toBeGreaterThan(0);
    expect(document.querySelectorAll('video')).toHaveLength(page.videos ?? 0);
    expect(isLoggedOut(rules, document)).toBe(false);
    expect(isBusy(rules, document)).toBe(false);
  });

  test.each(pages.filter(({ layout }) => layout))('$url is told as the layout of $layout', (page) => {
    show(page.body);
    const has = Object.entries(network.layouts ?? {}).filter(([, sign]) => document.querySelector(sign));
    expect(has.map(([name]) => name)).toEqual([page.layout]);
  });

  test('a page where nobody is signed in is known as one', () => {
    show(signedOut);
    expect(isLoggedOut(rules, document)).toBe(true);
  });

  test('an upload is known where the network has a sign of one', () => {
    expect(!!over).toBe(!!network.busy);
    show(`${pages[0]?.body}${over ?? ''}`);
    expect(isBusy(rules, document)).toBe(!!over);
  });
});
