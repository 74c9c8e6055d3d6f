// Laws of what a person says of pages, tried with many addresses of every network.
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
import type { Case, PageRules } from '../../../lib/networks/types.ts';
import { runs } from '../laws.ts';

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

test('a pattern fits the page that made it', () => {
  fc.assert(
    fc.property(url, (one) => {
      const rules = rulesAt(one);
      const pattern = patternOf(rules, one);
      const rule = ruleOf(rules, pattern, 'messages');
      expect(match({ ...rules, surfaces: [rule] }, one)?.surface).toBe('messages');
      const saved = { network: 'x', ...pattern, surface: 'feed', at: 0 };
      expect(correctionSchema.parse(saved)).toEqual(saved);
    }),
    { numRuns: runs(400) },
  );
});

test('a pattern holds words of the site and nothing else of an address', () => {
  fc.assert(
    fc.property(url, (one) => {
      const rules = rulesAt(one);
      const { path } = patternOf(rules, one);
      for (const text of path) expect(text === '' || text === '**' || wordsOf(rules).has(text)).toBe(true);
      expect(patternText({ host: '', path })).not.toMatch(/\d|secret|@/);
    }),
    { numRuns: runs(400) },
  );
});

test('no correction makes a private place count', () => {
  const said = fc.array(fc.tuple(url, fc.constantFrom(...CHOICES)), { maxLength: 6 });
  fc.assert(
    fc.property(said, url, (all, one) => {
      const hosts = { ...extra, pointed: [] };
      const corrections = all.reduce<PageCorrection[]>((before, [page, surface]) => {
        const kind = pageKindOf(page, { ...hosts, corrections: before });
        return kind ? withCorrection(before, kind, surface, 1) : before;
      }, []);
      const ours = match(rulesAt(one), one);
      const own = ours && ownRulesOf({ ...hosts, corrections }, ours.network);
      const place = match({ ...rulesAt(one), ...(own && { own }) }, one);
      if (ours && isPrivateSurface(ours.surface)) expect(place).toEqual(ours);
      const kind = pageKindOf(one, { ...hosts, corrections });
      if (kind && kind.choices.length === 0 && place?.surface !== ours?.surface)
        expect(['messages', 'other']).toContain(place?.surface);
    }),
    { numRuns: runs(400) },
  );
});
