/** Every guard is seen to bite: a copy of the project gets mistakes, and the guard names each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Guard } from '../../../scripts/guards/guard.ts';
import { guards } from '../../../scripts/guards/index.ts';
import { SEAM } from '../../../scripts/guards/seam.ts';
import { copyOfProject, removeCopies, write } from './project-copy.ts';

/** A mistake in files of its own, which stands in one copy with all others of its guard: what is said names its file. */
interface Added {
  adds: Record<string, string>;
}
/** A mistake in what is there: it has a copy to itself, and of the untouched one the guard says no such thing. */
interface Changed {
  change(root: string): void;
}
type Mistake = { guard: string; mistake: string; says: RegExp | RegExp[] } & (Added | Changed);

/** What these guards need of the project beside the mistake: they look at one file at a time, or at bundles. The others get all. */
const PARTS: Record<string, string[]> = {
  types: ['tsconfig.json'],
  lint: ['biome.json', '.gitignore'],
  unused: ['package.json', 'knip.json', 'tsconfig.json'],
  arrows: ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.json', 'lib/networks'],
  permissions: ['store'],
  size: ['store'],
  seam: ['store'],
  'web-ext': ['store'],
};

const FIREFOX = '.output/firefox-mv3/manifest.json';
const manifestWith =
  (change: Record<string, unknown>): Changed['change'] =>
  (root) => {
    const manifest = JSON.parse(readFileSync(join(root, FIREFOX), 'utf8'));
    write(root, FIREFOX, JSON.stringify({ ...manifest, ...change }));
  };

const SAYS = "import { t } from '../lib/i18n/index.ts';\n";
const BROWSER = "import { browser } from 'wxt/browser';\n";

/** Mistakes for each guard, and what the guard must say of them. */
const MISTAKES: Mistake[] = [
  {
    guard: 'types',
    mistake: 'a word where a number belongs',
    adds: { 'lib/planted.ts': "export const planted: number = 'enough';\n" },
    says: /lib\/planted\.ts.*TS2322/,
  },
  {
    guard: 'lint',
    mistake: 'markup set as a string',
    adds: {
      'components/Planted.tsx':
        'export const Planted = (props: { html: string }) => (\n  <p dangerouslySetInnerHTML={{ __html: props.html }} />\n);\n',
    },
    says: /Planted\.tsx.*noDangerouslySetInnerHtml/,
  },
  {
    guard: 'unused',
    mistake: 'a file that nothing imports',
    adds: {
      'lib/planted.ts': 'export const planted = 1;\n',
      'lib/needed.ts': 'export const needed = 1;\n',
      'entrypoints/planted.ts': "import { needed } from '../lib/needed.ts';\n\nexport default needed;\n",
    },
    says: /^(?!.*needed\.ts).*lib\/planted\.ts/s,
  },
  {
    guard: 'arrows',
    mistake: 'a file that its parser cannot see',
    change: (root) => {
      const file = '.dependency-cruiser.mjs';
      const text = readFileSync(join(root, file), 'utf8');
      write(root, file, text.replace("exclude: { path: '", "exclude: { path: 'lib/|"));
    },
    says: /lib\/networks\/types\.ts was not looked at/,
  },
  {
    guard: 'words',
    mistake: 'keys that nobody wrote, asked for in every way',
    adds: {
      'components/Plain.tsx': `${SAYS}export const Plain = () => <p>{t('popup.leaf')}</p>;\n`,
      'components/Either.tsx':
        "import { say } from '../lib/i18n/on-page.ts';\nexport const either = (on: boolean) => say(on ? 'leave' : 'leef');\n",
      'components/Gap.tsx': `${SAYS}export const gap = (tone: string) => t(\`thought.vews.\${tone}\`);\n`,
      'components/Page.tsx':
        "import type { SoftPage } from '../lib/page/soften/soft-page.ts';\nexport const page = (one: SoftPage) => one.say('loof');\n",
      'components/Named.tsx': "export const rows = [{ way: 'popup.lief' }];\n",
      'components/Speaker.tsx': `${SAYS}const say = (key: string) => t(\`popup.\${key}\`);\nexport const speaker = () => say('leef');\n`,
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
    adds: { 'locales/en/planted.json': '{ "line": "Nobody reads this." }\n' },
    says: /locales\/en says planted\.line, and nothing asks for it/,
  },
  {
    guard: 'words',
    mistake: 'a language that differs from English in more than its words',
    adds: {
      'locales/ru/duration.json': JSON.stringify({
        moment: 'less than a minute',
        few: '{number} минуты',
        halfHours: 'около часа',
        minutes: { one: '{count} минута', other: '{count} минут' },
        hours: { one: '{count} час', few: '{count} часа', many: '{count} часов', other: '{count} часа' },
        moments: 'мгновения',
      }),
    },
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
    adds: { 'lib/planted.ts': '// enough\n'.repeat(301) },
    says: /lib\/planted\.ts has 301 lines/,
  },
  {
    guard: 'offline',
    mistake: 'a request',
    adds: { 'lib/planted.ts': "export const planted = () => fetch('https://example.org');\n" },
    says: /lib\/planted\.ts:1/,
  },
  {
    guard: 'oldest browsers',
    mistake: 'what a phone has not, used as if it had, and what no table knows',
    adds: {
      'lib/browser/window.ts': `${BROWSER}export const planted = () => browser.windows.create();\n`,
      'lib/browser/keys.ts': `${BROWSER}export const planted = () => browser.commands.getAll();\n`,
      'lib/browser/other.ts': `${BROWSER}export const planted = () => browser.fairies.call();\n`,
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
    adds: { 'lib/page/planted.ts': 'export const planted = () => navigator.windowControlsOverlay;\n' },
    says: /lib\/page\/planted\.ts: Navigator\.windowControlsOverlay is not in firefox/,
  },
  {
    guard: 'network ids',
    mistake: 'a special case for one network',
    adds: { 'components/planted.ts': "export const isVideo = (id: string) => ['youtube'].includes(id);\n" },
    says: /components\/planted\.ts:1 knows "youtube"/,
  },
  {
    guard: 'network ids',
    mistake: 'a special case for a network of one letter',
    adds: { 'lib/planted.ts': "export const isShort = (id: string) => id === 'x';\n" },
    says: /lib\/planted\.ts:1 knows "x"/,
  },
  {
    guard: 'size',
    mistake: 'an attention script of 9 KB that no packing makes smaller',
    change: (root) => {
      const noise = Array.from({ length: 9 * 1024 }, (_, i) =>
        String.fromCharCode(33 + ((i * i * 31 + i * 7919) % 90)),
      );
      const script = noise.map((c, i) => c + i.toString(36)).join('');
      write(root, '.output/chrome-mv3/content-scripts/attention.js', script);
    },
    says: /chrome-mv3: attention\.js \+ networks\/feed\.js weigh \d+ B gzip/,
  },
  {
    guard: 'permissions',
    mistake: 'one more permission',
    change: manifestWith({
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
    change: (root) => {
      manifestWith({ optional_host_permissions: ['*://*/*'] })(root);
      write(root, 'store/en/permissions.md', '# Why\n\n## storage\n\nTo keep things.\n');
    },
    says: /firefox-mv3: asks for "Host permissions", and store\/en\/permissions\.md does not say why/,
  },
  {
    guard: 'permissions',
    mistake: 'a panel that nobody opened',
    change: manifestWith({ sidebar_action: { default_panel: 'sidepanel.html', open_at_install: true } }),
    says: /firefox-mv3: opens its panel at install/,
  },
  {
    guard: 'permissions',
    mistake: 'private windows',
    change: manifestWith({ incognito: 'spanning' }),
    says: /firefox-mv3: may run in private windows/,
  },
  {
    guard: 'permissions',
    mistake: 'a host that nobody was asked about',
    change: manifestWith({ host_permissions: ['*://*/*'] }),
    says: /firefox-mv3: has "host_permissions"/,
  },
  {
    guard: 'seam',
    mistake: 'the seam in a real bundle',
    change: (root) => write(root, '.output/chrome-mv3/background.js', `globalThis["${SEAM}"] = 1;\n`),
    says: /chrome-mv3\/background\.js carries the seam/,
  },
  {
    guard: 'seam',
    mistake: 'an e2e bundle without it, which would leave the guard blind',
    change: (root) => write(root, '.output/chrome-mv3-e2e/background.js', 'globalThis.enough = 1;\n'),
    says: /chrome-mv3-e2e has no seam/,
  },
  {
    guard: 'web-ext',
    mistake: 'text turned into code',
    adds: { '.output/firefox-mv3/planted.js': "eval('1');\n" },
    says: /DANGEROUS_EVAL planted\.js/,
  },
];

const guardNamed = (name: string): Guard => {
  const guard = guards.find((one) => one.name === name);
  if (!guard) throw new Error(`no guard is called ${name}`);
  return guard;
};

const asked = new Map<string, Promise<string>>();
/** What a guard says of its copy with all that is added, or of the untouched one: asked once. */
function ask(guard: string, added: Record<string, string>): Promise<string> {
  const key = JSON.stringify([guard, Object.keys(added)]);
  const known = asked.get(key);
  if (known) return known;
  const root = copyOfProject(PARTS[guard]);
  for (const [file, text] of Object.entries(added)) write(root, file, text);
  const said = guardNamed(guard)
    .find(root)
    .then((lines) => lines.join('\n'));
  asked.set(key, said);
  return said;
}
afterAll(removeCopies);

const added = MISTAKES.filter((one) => 'adds' in one);
const changed = MISTAKES.filter((one) => 'change' in one);

test.each(added)('$guard sees $mistake', async ({ guard, adds, says }) => {
  for (const file of Object.keys(adds)) expect(existsSync(file), `${file} is of the project`).toBe(false);
  const all = added.filter((one) => one.guard === guard).flatMap((one) => Object.entries(one.adds));
  const found = await ask(guard, Object.fromEntries(all));
  for (const one of [says].flat()) expect(found).toMatch(one);
});

test.each(changed)('$guard sees $mistake', async ({ guard, change, says }) => {
  const before = await ask(guard, {});
  for (const one of [says].flat()) expect(before).not.toMatch(one);
  const root = copyOfProject(PARTS[guard]);
  change(root);
  const found = (await guardNamed(guard).find(root)).join('\n');
  for (const one of [says].flat()) expect(found).toMatch(one);
});

test('two mistakes of one guard do not stand in one file', () => {
  const files = added.flatMap(({ guard, adds }) => Object.keys(adds).map((file) => `${guard}: ${file}`));
  expect(files).toEqual([...new Set(files)]);
});

test('no guard stands without a mistake that it was seen to catch', () => {
  expect([...new Set(MISTAKES.map(({ guard }) => guard))].sort()).toEqual(guards.map(({ name }) => name).sort());
});
