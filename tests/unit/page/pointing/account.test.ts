// @vitest-environment happy-dom
// Whose post it is, by its links.
import { beforeEach, expect, test } from 'vitest';
import { accountOf } from '../../../../lib/page/pointing/account.ts';

beforeEach(() =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://x.com/home'),
);

const of = (html: string) => {
  document.body.innerHTML = `<article>${html}</article>`;
  return accountOf(document.querySelector('article') as Element)?.account ?? null;
};

test.each([
  ['<a href="/fit_anna">Anna</a><a href="/fit_anna/status/1">2 h</a>', 'fit_anna'],
  ['<a href="/@fit.anna/video/1"></a><a href="/@fit.anna">Anna</a>', 'fit.anna'],
  ['<a href="/r/running/">r/running</a><a href="/user/anna/">u/anna</a>', 'anna'],
  ['<a href="/feed"></a><a href="/in/anna-b?mini=1">Anna</a>', 'anna-b'],
  ['<a href="https://example.com/anna">elsewhere</a>', null],
  ['no link', null],
])('%s', (html, account) => {
  expect(of(html)).toBe(account);
});

test('the post alone is outlined', () => {
  document.body.innerHTML = '<article><a href="/anna">A</a></article><article><a href="/anna">A</a></article>';
  expect(accountOf(document.querySelector('article') as Element)?.fits).toHaveLength(1);
});
