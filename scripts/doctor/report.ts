/** What the doctor found, as lines for a terminal. Holds no content of the page: selectors, counts, and what they mean. */
import { CURATED, type PageRules, type Place } from '../../lib/networks/types.ts';

/** Facts of one page: how many nodes fit each selector, and what a person could see. */
export interface Facts {
  /** nodes by selector, every part of a list on its own; null where the browser cannot read it */
  counts: Record<string, number | null>;
  /** posts of the curated surfaces, by selector list, and how many of them can be seen */
  items: { selector: string; found: number; shown: number; ids: number }[];
  videos: number;
  password: boolean;
  /** height of the page in screens */
  screens: number;
}

/** Splits a selector list at its own commas, not at those inside brackets, parentheses or quotes. */
export function partsOf(selector: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of selector.match(/"[^"]*"|[\s\S]/g) ?? []) {
    if (token === '(' || token === '[') depth++;
    if (token === ')' || token === ']') depth--;
    if (token === ',' && !depth) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim());
}

/** Every selector of a network, named by the field that it stands in. */
export function selectorsOf(rules: PageRules): { field: string; selector: string }[] {
  const fields: [string, string | undefined][] = [
    ['item', rules.item],
    ...Object.entries(rules.items ?? {}).map(([surface, selector]): [string, string] => [`items.${surface}`, selector]),
    ...(rules.itemId ?? []).map(({ find }): [string, string | undefined] => ['itemId', find]),
    ['box', rules.box],
    ['roots', rules.roots],
    ['aside', rules.aside],
    ['loggedOut', rules.loggedOut],
    ['busy', rules.busy],
  ];
  return fields.flatMap(([field, list]) => (list ? partsOf(list).map((selector) => ({ field, selector })) : []));
}

export function report(rules: PageRules, url: URL, place: Place | null, facts: Facts): string {
  const what = place ? [place.surface, place.variant].filter(Boolean).join(', ') : 'no place of this network';
  const counted = CURATED.some((surface) => surface === place?.surface);
  const lines = [`${rules.id} at ${url.hostname}`, `  the address says   ${what}${counted ? '' : ' (not counted)'}`];
  for (const { field, selector } of selectorsOf(rules)) {
    const count = facts.counts[selector];
    lines.push(`  ${field.padEnd(18)} ${String(count ?? 'unreadable').padStart(4)}  ${selector}`);
  }
  for (const { selector, found, shown, ids } of facts.items)
    lines.push(`  posts              ${String(found).padStart(4)}  ${shown} in sight, ${ids} with an id   ${selector}`);
  lines.push(`  videos             ${String(facts.videos).padStart(4)}`, '', ...meaning(rules, counted, facts));
  return lines.join('\n');
}

/** What that comes to, in words. */
function meaning(rules: PageRules, counted: boolean, facts: Facts): string[] {
  const found = facts.items.reduce((sum, { found }) => sum + found, 0);
  const ids = facts.items.reduce((sum, { ids }) => sum + ids, 0);
  const out =
    facts.password || selectorsOf(rules).some(({ field, selector }) => field === 'loggedOut' && facts.counts[selector]);
  const unread = Object.values(facts.counts).some((count) => count === null);
  const says: string[] = [];
  if (unread) says.push('A selector cannot be read by this browser: that one is a slip in the rules.');
  if (out) says.push('Nobody is signed in here, so missing posts prove nothing.');
  if (!counted) says.push('This place is not counted, so posts need not be found on it.');
  else if (found && ids) says.push('Posts are found and can be told apart.');
  else if (found) says.push('Posts are found; none says which one it is, so each node counts as a post of its own.');
  else if (facts.videos) says.push('No post is found; a playing video would count by itself.');
  else if (!out) says.push('No post is found: this network may have changed.');
  return says;
}
