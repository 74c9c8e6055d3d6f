import { expect, test } from 'vitest';
import type { Surface } from '../../../lib/networks/types.ts';
import { hasNumber, nameIn, numbersOf, withoutNumbers } from '../../../lib/soften/css.ts';
import { AS_IT_IS } from '../../../lib/soften/types.ts';

test.each([
  ['Like (2,558 likes)', 'Like (likes)'],
  ['8 Likes. Like', 'Likes. Like'],
  ['5 replies, 2 reposts, 1.2K likes', 'replies, reposts, likes'],
  ['Like video 25.6M likes', 'Like video likes'],
  ['1,2 Mio. Aufrufe', 'Aufrufe'],
  ['赞 1.2万', '赞'],
  ['إعجاب ١٢', 'إعجاب'],
  ['12 more', 'more'],
])('the label "%s" reads "%s" without its numbers', (before, after) => {
  expect(withoutNumbers(before)).toBe(after);
  expect(hasNumber(after)).toBe(false);
});

test('a name is taken from an address only where it is one', () => {
  expect(nameIn('^/@([^/?#]+)', '/@mirja')).toBe('mirja');
  for (const address of [null, '/settings', '/@a"],*{}'] as const) expect(nameIn('^/@([^/?#]+)', address)).toBeNull();
});

const facts = {
  counts: { likes: [{ css: '.likes' }], badges: [{ css: '.badge' }] },
  mine: { me: '.me', part: '(.*)', author: '[href="/{me}"]', profile: '.followers' },
};
const place = { rules: { id: 'x', surfaces: [], item: 'article' }, surface: 'feed' as Surface, onOwnProfile: false };
const css = (own: string | null | undefined, more: object = {}, choice = { ...AS_IT_IS, mine: true }) =>
  numbersOf(facts, choice, { ...place, own, ...more }).css;

test('until the page has said whose it is, all numbers wait; a page that never says it shows them', () => {
  expect(css(undefined)).toBe('.likes');
  expect(css('mirja')).toBe(':is(article):is([href="/mirja"],:has([href="/mirja"])) :is(.likes)');
  expect(css(null)).toBe('');
});

test('one’s own numbers rest on one’s own profile too, and nobody else’s do', () => {
  const there = { surface: 'profile', onOwnProfile: true };
  expect(css('mirja', there)).toContain('.followers');
  expect(css('mirja', { surface: 'profile' })).toBe('');
  expect(css('mirja', there, { ...AS_IT_IS, mine: false, counts: [] } as never)).toBe('');
});
