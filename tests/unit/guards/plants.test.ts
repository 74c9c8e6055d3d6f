/** Every guard is seen to bite: a copy of the project gets one mistake, and the guard names it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Guard } from '../../../scripts/guards/guard.ts';
import { guards } from '../../../scripts/guards/index.ts';
import { SEAM } from '../../../scripts/guards/seam.ts';
import { copyOfProject, type Plant, removeCopies, write } from './project-copy.ts';

const manifestWith =
  (change: Record<string, unknown>): Plant =>
  (root) => {
    const file = join(root, '.output/firefox-mv3/manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
  };

/** One mistake for each guard, and what the guard must say of it. */
const PLANTS: { guard: string; mistake: string; plant: Plant; says: RegExp | RegExp[] }[] = [
  {
    guard: 'types',
    mistake: 'a word where a number belongs',
    plant: write('lib/planted.ts', "export const planted: number = 'enough';\n"),
    says: /lib\/planted\.ts.*TS2322/,
  },
  {
    guard: 'lint',
    mistake: 'markup set as a string',
    plant: write(
      'components/Planted.tsx',
      'export const Planted = (props: { html: string }) => (\n  <p dangerouslySetInnerHTML={{ __html: props.html }} />\n);\n',
    ),
    says: /Planted\.tsx.*noDangerouslySetInnerHtml/,
  },
  {
    guard: 'unused',
    mistake: 'a file that nothing imports',
    plant: write('lib/planted.ts', 'export const planted = 1;\n'),
    says: /lib\/planted\.ts/,
  },
  {
    guard: 'arrows',
    mistake: 'the attention machine reaches for a page reader',
    plant: (root) => {
      write('lib/page/planted-reader.ts', 'export const planted = 1;\n')(root);
      write('lib/attention/planted.ts', "export { planted } from '../page/planted-reader.ts';\n")(root);
    },
    says: /lib\/attention\/planted\.ts → lib\/page\/planted-reader\.ts \(attention-imports-nothing\)/,
  },
  {
    guard: 'arrows',
    mistake: 'a component reads storage',
    plant: (root) => {
      write('lib/store/planted-store.ts', 'export const planted = 1;\n')(root);
      write('components/Planted.tsx', "export { planted } from '../lib/store/planted-store.ts';\n")(root);
    },
    says: /components\/Planted\.tsx → lib\/store\/planted-store\.ts \(components-know-no-storage\)/,
  },
  {
    guard: 'arrows',
    mistake: 'a file that its parser cannot see',
    plant: (root) => {
      const file = join(root, '.dependency-cruiser.mjs');
      writeFileSync(file, readFileSync(file, 'utf8').replace("exclude: { path: '", "exclude: { path: 'lib/|"));
    },
    says: /lib\/networks\/types\.ts was not looked at/,
  },
  {
    guard: 'words',
    mistake: 'keys that nobody wrote, asked for in every way',
    plant: (root) => {
      const of = (path: string) => `import { t } from '${path}lib/i18n/index.ts';\n`;
      write('components/Plain.tsx', `${of('../')}export const Plain = () => <p>{t('popup.leaf')}</p>;\n`)(root);
      write(
        'components/Either.tsx',
        "import { say } from '../lib/i18n/on-page.ts';\nexport const either = (on: boolean) => say(on ? 'leave' : 'leef');\n",
      )(root);
      write(
        'components/Gap.tsx',
        `${of('../')}export const gap = (tone: string) => t(\`thought.vews.\${tone}\`);\n`,
      )(root);
      write(
        'components/Page.tsx',
        "import type { SoftPage } from '../lib/page/soften/soft-page.ts';\nexport const page = (one: SoftPage) => one.say('loof');\n",
      )(root);
      write('components/Named.tsx', "export const rows = [{ way: 'popup.lief' }];\n")(root);
      write(
        'components/Speaker.tsx',
        `${of('../')}const say = (key: string) => t(\`popup.\${key}\`);\nexport const speaker = () => say('leef');\n`,
      )(root);
    },
    says: [
      /components\/Plain\.tsx asks for “popup\.leaf”, and no such line is in locales\/en/,
      /components\/Either\.tsx asks for “overlay\.leef”/,
      /components\/Gap\.tsx asks for “thought\.vews\.\*”/,
      /components\/Page\.tsx asks for “overlay\.loof”/,
      /components\/Speaker\.tsx asks for “popup\.leef”/,
      /components\/Named\.tsx names “popup\.lief”/,
    ],
  },
  {
    guard: 'words',
    mistake: 'a line that nothing asks for',
    plant: write('locales/en/planted.json', '{ "line": "Nobody reads this." }\n'),
    says: /locales\/en says planted\.line, and nothing asks for it/,
  },
  {
    guard: 'words',
    mistake: 'a language that differs from English in more than its words',
    plant: write(
      'locales/ru/duration.json',
      JSON.stringify({
        moment: 'less than a minute',
        few: '{number} минуты',
        halfHours: 'около часа',
        minutes: { one: '{count} минута', other: '{count} минут' },
        hours: { one: '{count} час', few: '{count} часа', many: '{count} часов', other: '{count} часа' },
        moments: 'мгновения',
      }),
    ),
    says: [
      /locales\/ru does not say duration\.short\.moment/,
      /locales\/ru says duration\.moments, and English does not/,
      /locales\/ru: duration\.halfHours lacks \{count\}/,
      /locales\/ru: duration\.few has \{number\}, which nothing fills/,
      /locales\/ru: duration\.minutes has no form for “few”/,
      /locales\/ru: duration\.moment is still in English/,
    ],
  },
  {
    guard: 'length',
    mistake: 'a file of 301 lines',
    plant: write('lib/planted.ts', '// enough\n'.repeat(301)),
    says: /lib\/planted\.ts has 301 lines/,
  },
  {
    guard: 'offline',
    mistake: 'a request',
    plant: write('lib/planted.ts', "export const planted = () => fetch('https://example.org');\n"),
    says: /lib\/planted\.ts:1/,
  },
  {
    guard: 'oldest browsers',
    mistake: 'what a phone has not, used as if it had, and what no table knows',
    plant: (root) => {
      const api = "import { browser } from 'wxt/browser';\n";
      write('lib/browser/window.ts', `${api}export const planted = () => browser.windows.create();\n`)(root);
      write('lib/browser/keys.ts', `${api}export const planted = () => browser.commands.getAll();\n`)(root);
      write('lib/browser/other.ts', `${api}export const planted = () => browser.fairies.call();\n`)(root);
    },
    says: [
      /lib\/browser\/window\.ts: browser\.windows\.create is not in firefox_android/,
      /lib\/browser\/keys\.ts: browser\.commands\.getAll is not in firefox_android/,
      /lib\/browser\/other\.ts: browser\.fairies\.call is in no table/,
    ],
  },
  {
    guard: 'oldest browsers',
    mistake: 'what a page of one browser has and that of another has not',
    plant: write('lib/page/planted.ts', 'export const planted = () => navigator.windowControlsOverlay;\n'),
    says: /lib\/page\/planted\.ts: Navigator\.windowControlsOverlay is not in firefox/,
  },
  {
    guard: 'network ids',
    mistake: 'a special case for one network',
    plant: write('components/planted.ts', "export const isVideo = (id: string) => ['youtube'].includes(id);\n"),
    says: /components\/planted\.ts:1 knows "youtube"/,
  },
  {
    guard: 'network ids',
    mistake: 'a special case for a network of one letter',
    plant: write('lib/planted.ts', "export const isShort = (id: string) => id === 'x';\n"),
    says: /lib\/planted\.ts:1 knows "x"/,
  },
  {
    guard: 'size',
    mistake: 'an attention script of 9 KB that no packing makes smaller',
    plant: (root) => {
      const noise = Array.from({ length: 9 * 1024 }, (_, i) =>
        String.fromCharCode(33 + ((i * i * 31 + i * 7919) % 90)),
      );
      write('.output/chrome-mv3/content-scripts/attention.js', noise.map((c, i) => c + i.toString(36)).join(''))(root);
    },
    says: /chrome-mv3: attention\.js \+ networks\/feed\.js weigh \d+ B gzip/,
  },
  {
    guard: 'permissions',
    mistake: 'one more permission',
    plant: manifestWith({
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle', 'contextMenus', 'tabs'],
    }),
    says: [
      /firefox-mv3: asks for permissions "tabs"/,
      /firefox-mv3: asks for "tabs", and store\/en\/permissions\.md does not say why/,
    ],
  },
  {
    guard: 'permissions',
    mistake: 'hosts without a reason for the stores',
    plant: (root) => {
      manifestWith({ optional_host_permissions: ['*://*/*'] })(root);
      write('store/en/permissions.md', '# Why\n\n## storage\n\nTo keep things.\n')(root);
    },
    says: /firefox-mv3: asks for "Host permissions", and store\/en\/permissions\.md does not say why/,
  },
  {
    guard: 'permissions',
    mistake: 'a panel that nobody opened',
    plant: manifestWith({ sidebar_action: { default_panel: 'sidepanel.html', open_at_install: true } }),
    says: /firefox-mv3: opens its panel at install/,
  },
  {
    guard: 'permissions',
    mistake: 'private windows',
    plant: manifestWith({ incognito: 'spanning' }),
    says: /firefox-mv3: may run in private windows/,
  },
  {
    guard: 'permissions',
    mistake: 'a host that nobody was asked about',
    plant: manifestWith({ host_permissions: ['*://*/*'] }),
    says: /firefox-mv3: has "host_permissions"/,
  },
  {
    guard: 'seam',
    mistake: 'the seam in a real bundle',
    plant: write('.output/chrome-mv3/background.js', `globalThis["${SEAM}"] = 1;\n`),
    says: /chrome-mv3\/background\.js carries the seam/,
  },
  {
    guard: 'seam',
    mistake: 'an e2e bundle without it, which would leave the guard blind',
    plant: write('.output/chrome-mv3-e2e/background.js', 'globalThis.enough = 1;\n'),
    says: /chrome-mv3-e2e has no seam/,
  },
  {
    guard: 'web-ext',
    mistake: 'text turned into code',
    plant: write('.output/firefox-mv3/background.js', "eval('1');\n"),
    says: /DANGEROUS_EVAL background\.js/,
  },
];

const guardNamed = (name: string): Guard => {
  const guard = guards.find((one) => one.name === name);
  if (!guard) throw new Error(`no guard is called ${name}`);
  return guard;
};

const clean = new Map<string, Promise<string>>();
let untouched: string;
beforeAll(() => {
  untouched = copyOfProject();
});
afterAll(removeCopies);

test.each(PLANTS)('$guard sees $mistake', { timeout: 60_000 }, async ({ guard, plant, says }) => {
  const { find } = guardNamed(guard);
  if (!clean.has(guard))
    clean.set(
      guard,
      find(untouched).then((lines) => lines.join('\n')),
    );
  for (const one of [says].flat()) expect(await clean.get(guard)).not.toMatch(one);
  const planted = copyOfProject();
  plant(planted);
  const found = (await find(planted)).join('\n');
  for (const one of [says].flat()) expect(found).toMatch(one);
});

test('no guard stands without a mistake that it was seen to catch', () => {
  expect([...new Set(PLANTS.map(({ guard }) => guard))].sort()).toEqual(guards.map(({ name }) => name).sort());
});
