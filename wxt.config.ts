import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentListsPlugin } from './scripts/build/content-lists.ts';
import { languageFiles } from './scripts/build/language-files.ts';
import { localesPlugin } from './scripts/build/locales.ts';
import { networkFiles } from './scripts/build/network-files.ts';
import { OLDEST } from './scripts/build/oldest.ts';
import { pageScripts } from './scripts/build/page-scripts.ts';
import { sharedFile } from './scripts/build/shared-file.ts';
import { storeWords } from './scripts/build/store-words.ts';
import { readProject } from './scripts/zip/packages.ts';

const networks = await networkFiles();
const { homepage } = await readProject(import.meta.dirname);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'public',
  // what builds the packages, for whoever reviews them; not what tests them
  zip: {
    excludeSources: [
      'tests/**',
      'harness/**',
      'docs/images/**',
      'store/*/pictures/**',
      'coverage/**',
      'stats.html',
      '**/*.log',
    ],
  },
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [contentListsPlugin(), localesPlugin(), sharedFile(), preact()],
  }),
  manifest: ({ browser }) => ({
    name: 'Enough',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(homepage && { homepage_url: homepage }), // where package.json has one
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle', 'contextMenus'],
    // four may be suggested; Alt+Shift+E is the key to a note on a page
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      leave: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_keyLeave__' },
      break: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_keyBreak__' },
      pause: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_keyPause__' },
      // no key of its own: whoever wants one gives it
      beside: { description: '__MSG_keyBeside__' },
    },
    optional_permissions: ['notifications'],
    optional_host_permissions: [...networks.matches, '*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5e0d1f3a-7c1b-4a5e-9f0c-2b6d8e4a1c73}',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox_android}.0` },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
  }),
  hooks: {
    // what runs inside other people's pages is built by scripts/build/page-scripts.ts, without WXT's wrapper
    'entrypoints:found': (_wxt, found) => {
      found.splice(0, found.length, ...found.filter(({ inputPath }) => !/\.content(\.|\/)/.test(inputPath)));
    },
    'build:publicAssets': async (wxt, files) => {
      const languages = languageFiles(wxt.config.mode);
      const scripts = await pageScripts(wxt.config.mode, wxt.config.browser);
      for (const file of [...networks.files, ...networks.soft, ...scripts, ...storeWords(), ...languages])
        files.push({ relativeDest: file.path, contents: file.text });
    },
  },
});
