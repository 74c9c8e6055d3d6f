/** Arrows point one way (docs/architecture.md, "Arrows"). A rule names who it holds, and all that they may reach. */
const PURE =
  '^lib/(rules|time|attention|ledger|limits|nudges|review|networks|corrections|content|breaks|thoughts|soften)/';
const PRODUCT = '^(entrypoints|components|lib)/';
const TOOLS = '^(scripts|harness|training|tests)/';
const ours = '^(entrypoints|components|lib|locales|assets|scripts|harness|training|tests)/';

/** Of ours, these rooms reach pure parts, themselves and what is named here. */
const reach = (room, others, comment) => ({
  name: `${room.replace(/\W+/g, '-')}-reaches-its-own`,
  comment,
  severity: 'error',
  from: { path: `^lib/(${room})/` },
  to: { path: ours, pathNot: [PURE, `^lib/(${room})/`, ...others] },
});

/** Who opens the database: our pages by `openLedger`, their worker, and the background. */
const OPENERS = ['lib/pages/ledger', 'lib/store/worker/worker', 'lib/background/start'];

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea in two files.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Pure parts reach nothing but each other.',
      severity: 'error',
      from: { path: PURE },
      to: { path: ours, pathNot: `${PURE}|^lib/content/model/` },
    },
    {
      name: 'pure-takes-zod-and-quantiles',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(zod|d3-array)/' },
    },
    {
      name: 'attention-imports-nothing',
      comment: 'The machine runs in every feed page: types of its neighbours, no code of theirs.',
      severity: 'error',
      from: { path: '^lib/attention/' },
      to: { pathNot: '^lib/attention/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'attention-script-is-lean',
      comment: 'What is injected into every feed page: the machine, what reads a page, the match, the clock.',
      severity: 'error',
      from: { path: '^(entrypoints/attention\\.content|lib/page/)' },
      to: {
        pathNot:
          '^lib/(attention|page|clock)/|^lib/networks/(match|types)\\.ts$|^lib/messages/last-words\\.ts$|^lib/nudges/kinds\\.ts$|^lib/corrections/selector-grammar\\.ts$|^lib/soften/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-know-no-storage',
      comment: 'Props in, events out; no storage, no browser API.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^entrypoints/|^lib/(store|messages|background|browser|pages|page|clock)/|node_modules/(wxt|dexie|webextension-polyfill|@webext-core)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lib-knows-no-screens',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(entrypoints|components)/' },
    },
    reach('store', ['^lib/clock/'], 'Store and messages stand apart: what both need is in lib/rules.'),
    reach('messages', ['^lib/clock/']),
    reach('words', ['^lib/i18n/'], 'Sentences made of data: no storage, no page.'),
    reach('browser', ['^lib/store/(settings|status)\\.ts$'], 'Asks the browser, and keeps what was granted.'),
    reach('pages', ['^lib/(store|messages|browser|words|i18n|clock)/'], 'What our own pages share.'),
    reach('background', ['^lib/(store|messages|browser|i18n|clock)/']),
    {
      name: 'background-stands-apart',
      comment: 'The popup and our other pages ask the background by messages, and load none of it.',
      severity: 'error',
      from: { path: PRODUCT, pathNot: '^lib/background/|^entrypoints/background\\.ts$' },
      to: { path: '^lib/background/' },
    },
    {
      name: 'three-open-the-database',
      comment: 'Whoever opens it otherwise reports no row that does not read, and knows no full disk.',
      severity: 'error',
      from: { path: PRODUCT, pathNot: `^(${OPENERS.join('|')})\\.ts$` },
      to: { path: '^lib/store/open-database\\.ts$' },
    },
    {
      name: 'product-knows-no-tools',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: TOOLS },
    },
    {
      name: 'tools-point-down',
      comment: 'tests → scripts → harness; scripts → training. Each may reach the product.',
      severity: 'error',
      from: { path: '^(scripts|harness|training)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'harness-stands-below',
      severity: 'error',
      from: { path: '^(harness|training)/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    // TypeScript 7 is unknown to dependency-cruiser: without another parser it sees no module and says all is well.
    parser: 'swc',
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|html)' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
