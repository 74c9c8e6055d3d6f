/** A copy of the project, in which a test plants a mistake. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SEAM } from '../../../scripts/guards/seam.ts';

export type Plant = (root: string) => void;

export const write =
  (file: string, text: string): Plant =>
  (root) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };

const bases: string[] = [];

/** A copy of the sources, with small bundles of the right shape: no build is needed to see a guard bite. */
export function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'enough-plant-'));
  bases.push(root);
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n');
  for (const file of files) if (file && existsSync(file)) cpSync(file, join(root, file));
  cpSync('.wxt', join(root, '.wxt'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: root });
  for (const bundle of ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-e2e', 'firefox-mv3-e2e']) smallBundle(root, bundle);
  return root;
}

function smallBundle(root: string, bundle: string): void {
  const at = (name: string) => `.output/${bundle}/${name}`;
  write(at('content-scripts/attention.js'), 'globalThis.attention = 1;\n')(root);
  write(at('networks/feed.js'), 'globalThis.enoughNetwork = {};\n')(root);
  write(
    at('background.js'),
    bundle.endsWith('e2e') ? `globalThis["${SEAM}"] = 1;\n` : 'globalThis.enough = 1;\n',
  )(root);
  write(at('sidepanel.html'), '<!doctype html><title>Enough</title>\n')(root);
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
  write(at('manifest.json'), JSON.stringify(manifest))(root);
}

export function removeCopies(): void {
  for (const base of bases) rmSync(base, { recursive: true, force: true });
}
