/** The privacy policy that the stores link to. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import project from '../../../package.json' with { type: 'json' };
import { privacyPage } from '../../../scripts/store/privacy-page.ts';

const policy = readFileSync('PRIVACY.md', 'utf8');
const homepage = (project as { homepage?: string }).homepage;

test('the page says what PRIVACY.md says today', () => {
  expect(readFileSync('docs/privacy-policy.html', 'utf8')).toBe(privacyPage(policy, homepage));
});

test('every heading and every row of it is on the page', () => {
  const page = privacyPage(policy);
  const headings = policy.match(/^#+ .+$/gm) ?? [];
  const rows = (policy.match(/^\|.+\|$/gm) ?? []).filter((row) => !row.includes('---'));
  expect(page.match(/<h\d/g)).toHaveLength(headings.length);
  expect(page.match(/<tr>/g)).toHaveLength(rows.length);
  expect(rows.length).toBeGreaterThan(20);
});

test('it loads nothing and runs nothing', () => {
  expect(privacyPage('# Privacy\n\n**No** requests.')).toContain('<p><strong>No</strong> requests.</p>');
  expect(privacyPage(policy)).not.toMatch(/<(script|img|link|iframe)\b|url\(|@import/);
});

test('a link leads somewhere from wherever the page lies, or is only words', () => {
  const text = '[why](docs/a.md), [an issue](../../issues/new/choose), [there](https://example.org/)';
  expect(privacyPage(text)).toContain('<p>why, an issue, <a href="https://example.org/">there</a></p>');
  const linked = privacyPage(text, 'https://example.org/enough/');
  expect(linked).toContain('<a href="https://example.org/enough/blob/HEAD/docs/a.md">why</a>');
  expect(linked).toContain('<a href="https://example.org/enough/issues/new/choose">an issue</a>');
});
