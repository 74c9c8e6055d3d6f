// Each arrow that points the wrong way is seen by the rule that holds it: all of them are planted in one copy of the project.
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrows } from '../../../scripts/guards/arrows.ts';
import { copyOfProject, removeCopies, write } from './project-copy.ts';

/** Arrows that point the wrong way: one for each rule, and for each room that it holds. */
const ARROWS = [
  {
    mistake: 'the attention machine reaches for a page reader',
    ...{ from: 'lib/attention/planted.ts', to: 'lib/page/planted.ts', rule: 'attention-imports-nothing' },
  },
  {
    mistake: 'a component reads storage',
    ...{ from: 'components/planted.ts', to: 'lib/store/planted.ts', rule: 'components-know-no-storage' },
  },
  {
    mistake: 'the popup loads a part of the background',
    ...{ from: 'entrypoints/popup/planted.ts', to: 'lib/background/planted.ts', rule: 'background-stands-apart' },
  },
  {
    mistake: 'another page of ours loads the background',
    ...{ from: 'entrypoints/review/planted.tsx', to: 'lib/background/recorder.ts', rule: 'background-stands-apart' },
  },
  {
    mistake: 'what our pages share loads the background',
    ...{ from: 'lib/pages/planted.ts', to: 'lib/background/recorder.ts', rule: 'background-stands-apart' },
  },
  {
    mistake: 'the store knows messages',
    ...{ from: 'lib/store/planted.ts', to: 'lib/messages/protocol.ts', rule: 'store-reaches-its-own' },
  },
  {
    mistake: 'messages know the store',
    ...{ from: 'lib/messages/planted.ts', to: 'lib/store/database.ts', rule: 'messages-reaches-its-own' },
  },
  {
    mistake: 'a rule that both share knows the store',
    ...{ from: 'lib/rules/planted.ts', to: 'lib/store/database.ts', rule: 'pure-stays-pure' },
  },
  {
    mistake: 'a sentence reads the store',
    ...{ from: 'lib/words/planted.ts', to: 'lib/store/database.ts', rule: 'words-reaches-its-own' },
  },
  {
    mistake: 'what asks the browser sends messages',
    ...{ from: 'lib/browser/planted.ts', to: 'lib/messages/bus.ts', rule: 'browser-reaches-its-own' },
  },
  {
    mistake: 'what our pages share reads a feed page',
    ...{ from: 'lib/pages/planted.ts', to: 'lib/page/timer.ts', rule: 'pages-reaches-its-own' },
  },
  {
    mistake: 'the background loads what is of pages',
    ...{ from: 'lib/background/planted.ts', to: 'lib/pages/ledger.ts', rule: 'background-reaches-its-own' },
  },
  {
    mistake: 'a page opens the database past openLedger',
    ...{ from: 'entrypoints/options/planted.ts', to: 'lib/store/open-database.ts', rule: 'three-open-the-database' },
  },
  {
    mistake: 'a part of the background opens it anew',
    ...{ from: 'lib/background/planted.ts', to: 'lib/store/open-database.ts', rule: 'three-open-the-database' },
  },
  {
    mistake: 'a component loads what our pages share',
    ...{ from: 'components/planted.ts', to: 'lib/pages/ledger.ts', rule: 'components-know-no-storage' },
  },
  {
    mistake: 'the product loads a tool',
    ...{ from: 'lib/networks/planted.ts', to: 'harness/tool.ts', rule: 'product-knows-no-tools' },
  },
  {
    mistake: 'a view loads what the model learns from',
    ...{ from: 'entrypoints/break/planted.ts', to: 'training/frames.ts', rule: 'product-knows-no-tools' },
  },
  {
    mistake: 'a script needs a test',
    ...{ from: 'scripts/planted.ts', to: 'tests/planted.ts', rule: 'tools-point-down' },
  },
  {
    mistake: 'the harness needs a test',
    ...{ from: 'harness/planted.ts', to: 'tests/planted.ts', rule: 'tools-point-down' },
  },
  {
    mistake: 'the harness needs a script',
    ...{ from: 'harness/planted.ts', to: 'scripts/guards/guard.ts', rule: 'harness-stands-below' },
  },
];

let found: string[];
beforeAll(async () => {
  const root = copyOfProject();
  const imports = Map.groupBy(ARROWS, ({ from }) => from);
  for (const { to } of ARROWS) if (!existsSync(join(root, to))) write(root, to, 'export const planted = 1;\n');
  for (const [from, all] of imports) {
    const lines = all.map(({ to }) => `import '${relative(dirname(from), to).replace(/^(?!\.)/, './')}';\n`);
    write(root, from, lines.join(''));
  }
  found = await arrows.find(root);
}, 60_000);
afterAll(removeCopies);

test.each(ARROWS)('$mistake', ({ from, to, rule }) => {
  expect(found).toContain(`${from} → ${to} (${rule})`);
});

test('nothing else is found, though every file was looked at', () => {
  const planted = ARROWS.map(({ from, to }) => `${from} → ${to} (`);
  expect(found.filter((line) => !planted.some((arrow) => line.startsWith(arrow)))).toEqual([]);
});
