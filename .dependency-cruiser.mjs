/** Arrows point one way (docs/architecture.md): entrypoints → components, lib; store, messages → pure; pure → nothing but zod and each other. */
const PURE = '^lib/(rules|time|attention|ledger|limits|nudges|review|networks|content|breaks|thoughts)/';
const ours = '^(entrypoints|components|lib|locales|assets|scripts|harness|training|tests)/';

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
      comment: 'Pure parts reach nothing but zod and each other.',
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
          '^lib/(attention|page|clock)/|^lib/networks/(match|types)\\.ts$|^lib/messages/last-words\\.ts$|^lib/nudges/kinds\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-know-no-storage',
      comment: 'Props in, events out; no storage, no browser API.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints|scripts|harness|training|tests)/|^lib/(store|messages|background|page|clock)/|node_modules/(wxt|dexie|webextension-polyfill|@webext-core)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lib-knows-no-screens',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(entrypoints|components|scripts|harness|training|tests)/' },
    },
    {
      name: 'product-knows-no-tools',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^(scripts|harness|training|tests)/' },
    },
    {
      name: 'store-and-messages-reach-pure-parts',
      severity: 'error',
      from: { path: '^lib/(store|messages)/' },
      to: { path: ours, pathNot: `${PURE}|^lib/(store|messages|clock)/` },
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
