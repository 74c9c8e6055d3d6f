/** What the doctor found, as lines for a terminal. Holds no content of the page: selectors, counts, and what they mean. */
import type { PageRules } from '../../lib/networks/types.ts';
import type { Patient } from './ask.ts';

/** Facts of one page: how many nodes fit each selector, and what a person could see. */
export interface Facts {
  /** nodes by selector, every part of a list on its own; null where the browser cannot read it */
  counts: Record<string, number | null>;
  /** posts of the surface that the address names, how many can be seen without scrolling, and how many different ids they have;
   *  null where that surface is not counted */
  items: { selector: string; found: number; shown: number; ids: number } | null;
  /** names of the layouts whose mark is on the page */
  layouts: string[];
  videos: number;
  /** a password field, or the network's own mark */
  loggedOut: boolean;
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

export function report({ rules, layouts, place, url }: Omit<Patient, 'saved'>, facts: Facts): string {
  const what = place ? [place.surface, place.variant].filter(Boolean).join(', ') : 'no place of this network';
  const lines = [
    `${rules.id} at ${url.hostname}`,
    `  the address says   ${what}${facts.items ? '' : ' (not counted)'}`,
    ...(layouts ? [`  layout             ${facts.layouts.join(' and ') || 'none of those that are known'}`] : []),
  ];
  for (const { field, selector } of selectorsOf(rules))
    lines.push(`  ${field.padEnd(18)} ${String(facts.counts[selector] ?? 'unreadable').padStart(4)}  ${selector}`);
  if (facts.items) {
    const { selector, found, shown, ids } = facts.items;
    lines.push(`  posts              ${String(found).padStart(4)}  ${shown} in sight, ${ids} ids   ${selector}`);
  }
  lines.push(`  videos             ${String(facts.videos).padStart(4)}`, '', ...meaning(facts));
  return lines.join('\n');
}

/** What that comes to, in words. */
export function meaning({ counts, items, videos, loggedOut }: Facts): string[] {
  const says: string[] = [];
  if (Object.values(counts).some((count) => count === null))
    says.push('A selector cannot be read by this browser: that one is a slip in the rules.');
  if (loggedOut) says.push('Nobody is signed in here, so missing posts prove nothing.');
  if (!items) says.push('This place is not counted, so posts need not be found on it.');
  else if (items.found && items.ids === items.found) says.push('Posts are found and can be told apart.');
  else if (items.found && items.ids)
    says.push(`Posts are found, with ${items.ids} different ids for ${items.found}; the rest count as one each.`);
  else if (items.found)
    says.push('Posts are found; none says which one it is, so each node counts as a post of its own.');
  else if (videos) says.push('No post is found; a playing video would count by itself.');
  else if (!loggedOut) says.push('No post is found: this network may have changed.');
  return says;
}

/** One line of `--all`: what was looked at, and what came of it, or why nothing did. */
export interface Line {
  file: string;
  page?: Omit<Patient, 'saved'>;
  facts?: Facts;
  problem?: string;
}

const HEAD = ['file', 'network', 'surface', 'layout', 'posts', 'in sight', 'ids', 'videos', 'what it comes to'];

/** Every page of a folder as a table. */
export function tableOf(lines: Line[]): string {
  const rows = lines.map(({ file, page, facts, problem }) =>
    page && facts
      ? [
          file,
          page.rules.id,
          [page.place?.surface ?? '-', page.place?.variant].filter(Boolean).join(', '),
          facts.layouts.join(' and ') || (page.layouts ? 'unknown' : ''),
          ...(facts.items ? [facts.items.found, facts.items.shown, facts.items.ids] : ['-', '-', '-']).map(String),
          String(facts.videos),
          meaning(facts).join(' '),
        ]
      : [file, ...HEAD.slice(2).map(() => '-'), problem ?? ''],
  );
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [HEAD, ...rows].map(line).join('\n');
}
