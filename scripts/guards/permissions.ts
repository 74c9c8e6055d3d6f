import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFields } from '../store/listing.ts';
import { BUNDLES, type Guard } from './guard.ts';

/** Every power that Enough asks for. A new one is a decision: write it here, and in docs/promises.md why. */
const ALLOWED = {
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle', 'contextMenus'],
  optional_permissions: ['notifications'],
};
/** Chromium asks for a power to have a panel, Firefox for none. */
const CHROMIUM_ONLY = ['sidePanel'];
/** Keys that must not be there at all: required hosts, scripts at install, files that pages could detect us by. */
const ABSENT = ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'];

export const permissions: Guard = {
  name: 'permissions',
  rule: 'the manifest asks for what is listed, with its reason for the stores, and nothing else, never in private windows, opens its panel by a press only, and reaches no network',
  reads: 'bundles',
  async find(root) {
    const found: string[] = [];
    const reasons = readFields(root, 'permissions');
    for (const bundle of BUNDLES.real) {
      const manifest = JSON.parse(await readFile(join(root, '.output', bundle, 'manifest.json'), 'utf8'));
      const say = (what: string) => found.push(`${bundle}: ${what}`);
      for (const [key, allowed] of Object.entries(ALLOWED)) {
        const asked: string[] = manifest[key] ?? [];
        for (const one of asked) if (!allowed.includes(one) && !mayAlso(bundle, one)) say(`asks for ${key} "${one}"`);
        for (const one of allowed) if (!asked.includes(one)) say(`no longer asks for ${key} "${one}"`);
      }
      const { permissions = [], optional_permissions = [], optional_host_permissions = [] } = manifest;
      const hosts = optional_host_permissions.length > 0 ? ['Host permissions'] : [];
      for (const one of [...permissions, ...optional_permissions, ...hosts])
        if (!reasons[one]) say(`asks for "${one}", and store/en/permissions.md does not say why`);
      for (const key of ABSENT) if (manifest[key] !== undefined) say(`has "${key}"`);
      // a panel is there to be opened by a press, in both
      const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel;
      if (panel !== 'sidepanel.html') say('has no panel');
      if (manifest.sidebar_action && manifest.sidebar_action.open_at_install !== false)
        say('opens its panel at install');
      if (manifest.incognito !== 'not_allowed') say('may run in private windows');
      const policy: string = manifest.content_security_policy?.extension_pages ?? '';
      for (const part of ["default-src 'self'", "connect-src 'none'"]) {
        if (!policy.includes(part)) say(`content security policy lacks ${part}`);
      }
    }
    return found;
  },
};

const mayAlso = (bundle: string, power: string) => bundle.startsWith('chrome') && CHROMIUM_ONLY.includes(power);
