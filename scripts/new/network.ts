import { asName, type Kind, today } from './kind.ts';

const data = (id: string) => `import type { Case, Network } from '../types.ts';

/** ${asName(id)}: where these facts come from, and what is odd about it. */
export default {
  id: '${id}',
  name: '${asName(id)}',
  tier: 2,
  matches: ['*://*.${id}.example/*'],
  host: '^(?:www\\\\.)?${id}\\\\.example$',
  surfaces: [
    { surface: 'messages', path: '^/messages(?:/|$)' },
    { surface: 'settings', path: '^/settings(?:/|$)' },
    { surface: 'search', path: '^/search/?$' },
    { surface: 'feed', variant: 'home', path: '^/$' },
  ],
  item: 'article',
  loggedOut: 'a[href^="/login"]',
  messages: '/messages',
  from: 'the public sources of these facts',
  read: '${today()}',
  seenOn: [],
} satisfies Network;

export const cases: Case[] = [
  ['https://${id}.example/', 'feed', 'home'],
  ['https://www.${id}.example/messages', 'messages'],
  ['https://${id}.example/search', 'search'],
  ['https://${id}.example/settings/account', 'settings'],
  ['https://${id}.example/unheard/of', 'other'],
  ['https://help.${id}.example/', null],
];
`;

const bones = (id: string) => `import { type Skeletons, times, want, words } from './parts.ts';

/** Which of this was seen, and when. */
export default {
  pages: [
    {
      url: 'https://${id}.example/',
      surface: 'feed',
      body: times(3, (nth) => \`<article \${want()}>\${words(nth)}</article>\`),
    },
  ],
  signedOut: '<a href="/login">Log in</a>',
} satisfies Skeletons;
`;

export const network: Kind = {
  id: 'lower-case letters and digits, such as bluesky',
  fits: (id) => /^[a-z][a-z0-9]*$/.test(id),
  begin: (id) => ({
    files: { [`lib/networks/sites/${id}.ts`]: data(id), [`tests/fixtures/skeletons/${id}.ts`]: bones(id) },
    next: [
      `lib/networks/sites/${id}.ts: its hosts, its rules from top to bottom, six cases or more (docs/networks.md). The id stays for good.`,
      `tests/fixtures/skeletons/${id}.ts: the bones of a page for each curated surface, in words of our own.`,
      'npm run doctor -- <address or saved page.html>: which facts hold on a page.',
      'npx node scripts/networks-table.ts: the table of docs/networks.md.',
      'npx vitest run tests/unit/networks: whether all of it holds.',
    ],
  }),
};
