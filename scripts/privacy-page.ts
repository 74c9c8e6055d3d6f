/** `node scripts/privacy-page.ts`: writes docs/privacy-policy.html anew. Run it when PRIVACY.md changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { privacyPage } from './store/privacy-page.ts';
import { readProject } from './zip/packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { homepage } = await readProject(root);
const page = privacyPage(await readFile(join(root, 'PRIVACY.md'), 'utf8'), homepage);
await writeFile(join(root, 'docs/privacy-policy.html'), page);
console.log('docs/privacy-policy.html says what PRIVACY.md says.');
