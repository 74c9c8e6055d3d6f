/** From one address to its kind: the site's own words stay, all else becomes a blank.
 *
 *   www.linkedin.com/feed/foryou2/?x=1   →  linkedin.com/feed/…
 *   someone.tumblr.com/post/123          →  ….tumblr.com/post/…
 */

import type { Network, PageRules, Rule } from '../networks/types.ts';
import { MOST_SEGMENTS } from '../rules/bounds.ts';
import { type Pattern, REST } from './types.ts';
import { isFollowedByName, PRIVATE_WORDS, wordsOf } from './words.ts';

/** What stands before a site's own name and names nobody. */
const PLAIN_LABEL = /^(?:www|m|mobile|touch|lite|old|new|web|music|studio|[a-z]{2})$/;
/** Hosts that are one and the same to a person: no correction tells them apart. */
const SAME_HOST = '(?:(?:www|m|mobile|[a-z]{2})\\.)?';

export const patternOf = (rules: PageRules, url: Pick<URL, 'hostname' | 'pathname'>): Pattern => ({
  host: hostPattern(rules, url.hostname.toLowerCase().replace(/\.$/, '')),
  path: pathPattern(rules, url.pathname),
});

function pathPattern(rules: PageRules, path: string): string[] {
  const words = wordsOf(rules);
  const found: string[] = [];
  for (const text of path.toLowerCase().split('/').filter(Boolean))
    found.push(words.has(text) && !isFollowedByName(found.at(-1)) ? text : '');
  return found.length < MOST_SEGMENTS ? found : [...found.slice(0, MOST_SEGMENTS - 1), REST];
}

function hostPattern(rules: PageRules, host: string): string {
  const bases = ((rules as Partial<Network>).matches ?? []).map((one) => one.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, ''));
  const base = bases.filter((one) => host === one || host.endsWith(`.${one}`)).sort((a, b) => b.length - a.length)[0];
  if (base === undefined) return host; // the person named it
  const labels = host.slice(0, -base.length).split('.').filter(Boolean);
  const [label] = labels;
  if (label === undefined) return base;
  if (labels.length > 1 || !PLAIN_LABEL.test(label)) return `*.${base}`;
  return new RegExp(`^${SAME_HOST}$`).test(`${label}.`) ? base : `${label}.${base}`;
}

/** The same as a rule of a network. It never fits where people sign in, and a blank fits none of the site's own words. */
export function ruleOf(rules: PageRules, { host, path }: Pattern, surface: Rule['surface']): Rule {
  const known = [...wordsOf(rules)].join('|');
  const parts = path.map((text, i) => {
    if (text === REST) return '(?:/[^/]+)+';
    if (text) return `/${text}`;
    return isFollowedByName(path[i - 1]) ? '/[^/]+' : `/(?!(?:${known})(?:/|$))[^/]+`;
  });
  const counts = surface !== 'messages' && surface !== 'other';
  const guard = counts ? `(?!.*/(?:${PRIVATE_WORDS.join('|')})(?:\\.\\w+)?(?:/|$))` : '';
  const named = host.replace(/^\*\./, '').replace(/[.[\]]/g, '\\$&');
  return {
    surface,
    path: `^${guard}${parts.join('')}/?$`,
    host: `^${host.startsWith('*.') ? '(?:[^.]+\\.)+' : SAME_HOST}${named}$`,
  };
}

/** As a person reads it: "linkedin.com/feed/…". */
export const patternText = ({ host, path }: Pattern): string =>
  `${host.replace('*', '…')}/${path.map((text) => (text === '' || text === REST ? '…' : text)).join('/')}`;

export const isSamePattern = (a: Pattern, b: Pattern): boolean => patternText(a) === patternText(b);

/** Of two patterns that fit one page the one with fewer blanks is the nearer one. */
export const blanksIn = ({ host, path }: Pattern): number =>
  Number(host.startsWith('*.')) + path.filter((text) => text === '' || text === REST).length;
