// Laws of what a person says of pages, tried with many addresses of every network; and each law, on a planted fault.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownRulesOf, pageKindOf, withCorrection } from '../../../lib/corrections/apply.ts';
import { patternOf, patternText, ruleOf } from '../../../lib/corrections/pattern.ts';
import { CHOICES, correctionSchema, type PageCorrection } from '../../../lib/corrections/types.ts';
import { wordsOf } from '../../../lib/corrections/words.ts';
import { rulesOf } from '../../../lib/networks/classify.ts';
import { networks } from '../../../lib/networks/index.ts';
import { isPrivateSurface, match } from '../../../lib/networks/match.ts';
import { NO_HOSTS } from '../../../lib/networks/named-hosts.ts';
import type { Case, OwnRules, PageRules } from '../../../lib/networks/types.ts';
import { runs, verdictOn } from '../laws.ts';

const extra = { ...NO_HOSTS, mastodon: ['social.example'], sites: ['forum.example'] };
const cases = Object.values(
  import.meta.glob<Case[]>('../../../lib/networks/sites/*.ts', { eager: true, import: 'cases' }),
)
  .flat()
  .filter(([, surface]) => surface !== null)
  .map(([url]) => new URL(url))
  .filter(({ hostname }) => rulesOf(networks, hostname, extra));
const HOSTS = [...new Set(cases.map(({ hostname }) => hostname)), 'forum.example', 'social.example'];

const word = fc.oneof(
  fc.constantFrom('feed', 'u', 'in', 'r', 'messages', 'inbox', 'login', 'settings', 'status', 'latest', 'news', '@me'),
  fc.stringMatching(/^[A-Za-z0-9_@.%-]{1,12}$/).filter((text) => !/^\.+$|%/.test(text)),
);
const made = fc
  .tuple(fc.constantFrom(...HOSTS), fc.array(word, { maxLength: 8 }), fc.constantFrom('', '/', '//'))
  .map(([host, path, end]) => new URL(`https://${host}/${path.join('/')}${end}?q=secret#part`));
const url = fc.oneof(fc.constantFrom(...cases), made);
const rulesAt = ({ hostname }: URL) => rulesOf(networks, hostname, extra) as PageRules;

const fitsItsPage = (of = patternOf, ruleFor = ruleOf) =>
  fc.property(url, (one) => {
    const rules = rulesAt(one);
    const pattern = of(rules, one);
    const rule = ruleFor(rules, pattern, 'messages');
    expect(match({ ...rules, surfaces: [rule] }, one)?.surface).toBe('messages');
    const saved = { network: 'x', ...pattern, surface: 'feed', at: 0 };
    expect(correctionSchema.parse(saved)).toEqual(saved);
  });

test('a pattern fits the page that made it', () => {
  fc.assert(fitsItsPage(), { numRuns: runs(400) });
});

const holdsSiteWords = (of = patternOf) =>
  fc.property(url, (one) => {
    const rules = rulesAt(one);
    const { path } = of(rules, one);
    for (const text of path) expect(text === '' || text === '**' || wordsOf(rules).has(text)).toBe(true);
    expect(patternText({ host: '', path })).not.toMatch(/\d|secret|@/);
  });

test('a pattern holds words of the site and nothing else of an address', () => {
  fc.assert(holdsSiteWords(), { numRuns: runs(400) });
});

/** What a place is, with what a person said of this network's pages. */
const placeOf = (rules: PageRules, own: OwnRules | undefined, one: URL) =>
  match({ ...rules, ...(own && { own }) }, one);
const said = fc.array(fc.tuple(url, fc.constantFrom(...CHOICES)), { maxLength: 6 });

const privateStays = (read = placeOf) =>
  fc.property(said, url, fc.constantFrom(null, ...CHOICES), (all, one, ofItself) => {
    const hosts = { ...extra, pointed: [] };
    // addresses made up apart are hardly ever of one kind: so something is said of the page itself as well
    const every = ofItself ? [...all, [one, ofItself] as const] : all;
    const corrections = every.reduce<PageCorrection[]>((before, [page, surface]) => {
      const kind = pageKindOf(page, { ...hosts, corrections: before });
      return kind ? withCorrection(before, kind, surface, 1) : before;
    }, []);
    const ours = match(rulesAt(one), one);
    const own = (ours && ownRulesOf({ ...hosts, corrections }, ours.network)) ?? undefined;
    const place = read(rulesAt(one), own, one);
    if (ours && isPrivateSurface(ours.surface)) expect(place).toEqual(ours);
    const kind = pageKindOf(one, { ...hosts, corrections });
    if (kind && kind.choices.length === 0 && place?.surface !== ours?.surface)
      expect(['messages', 'other']).toContain(place?.surface);
  });

test('no correction makes a private place count', () => {
  fc.assert(privateStays(), { numRuns: runs(400) });
});

const withPath =
  (path: (of: string[], one: URL) => string[]): typeof patternOf =>
  (rules, one) => {
    const pattern = patternOf(rules, one as URL);
    return { ...pattern, path: path(pattern.path, one as URL) };
  };

/** A rule that counts begins with the words of places where it never does. */
const unguarded = ({ surfaces }: PageRules, own?: OwnRules) => [
  ...(own?.surfaces ?? []).map((rule) => ({ ...rule, path: rule.path.replace(/^\^\(\?!.*?\(\?:\/\|\$\)\)/, '^') })),
  ...surfaces,
];

test.each<[string, () => string]>([
  ['the last step of an address is left off', () => verdictOn(fitsItsPage(withPath((path) => path.slice(0, -1))))],
  [
    'a blank fits one of the words only',
    () => verdictOn(fitsItsPage(withPath((path) => path.map((text) => text || 'feed')))),
  ],
  [
    'names stay in a pattern',
    () => verdictOn(holdsSiteWords(withPath((_, one) => one.pathname.split('/').filter(Boolean)))),
  ],
  [
    'what a person said stands above private places, and is not kept from them',
    () => verdictOn(privateStays((rules, own, one) => match({ ...rules, surfaces: unguarded(rules, own) }, one))),
  ],
])('a planted fault is noticed: %s', (_, verdict) => {
  expect(verdict()).toBe('noticed');
});
