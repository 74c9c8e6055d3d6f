/** A copy of the project, in which a test plants a mistake. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SEAM } from '../../../scripts/guards/seam.ts';

export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const bases: string[] = [];

/** A copy of the sources, with small bundles of the right shape: no build is needed to see a guard bite.
 * @param parts of which files and folders: a tool that looks at one file at a time needs no more than what sets it up */
export function copyOfProject(parts: string[] = ['.']): string {
  const root = mkdtempSync(join(tmpdir(), 'enough-plant-'));
  bases.push(root);
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...parts], { encoding: 'utf8' });
  const files = listed.split('\n').filter((file) => file && existsSync(file));
  for (const folder of new Set(files.map(dirname))) mkdirSync(join(root, folder), { recursive: true });
  for (const file of files) copyFileSync(file, join(root, file));
  cpSync('.wxt', join(root, '.wxt'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  for (const bundle of ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-e2e', 'firefox-mv3-e2e']) smallBundle(root, bundle);
  return root;
}

function smallBundle(root: string, bundle: string): void {
  const at = (name: string) => `.output/${bundle}/${name}`;
  write(root, at('content-scripts/attention.js'), 'globalThis.attention = 1;\n');
  write(root, at('networks/feed.js'), 'globalThis.enoughNetwork = {};\n');
  const background = bundle.endsWith('e2e') ? `globalThis["${SEAM}"] = 1;\n` : 'globalThis.enough = 1;\n';
  write(root, at('background.js'), background);
  write(root, at('sidepanel.html'), '<!doctype html><title>Enough</title>\n');
  const manifest = {
    manifest_version: 3,
    name: 'Enough',
    version: '0.1.0',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle', 'contextMenus'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: '{5e0d1f3a-7c1b-4a5e-9f0c-2b6d8e4a1c73}',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
  write(root, at('manifest.json'), JSON.stringify(manifest));
}

export function removeCopies(): void {
  for (const base of bases) rmSync(base, { recursive: true, force: true });
}
