/** `npm run check`: builds for both browsers, then asks every guard. Ends with how many held; exit 1 if one did not. */
import { fileURLToPath } from 'node:url';
import { build } from '../harness/builds.ts';
import { guards } from './guards/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
await build(root);

let broken = 0;
for (const guard of guards) {
  const found = await guard.find(root);
  if (found.length > 0) broken += 1;
  console.log(`${found.length > 0 ? 'broken' : 'holds '}  ${guard.name}: ${guard.rule}`);
  for (const line of found) console.log(`          ${line}`);
}
console.log(`${guards.length - broken} guards hold, ${broken} broken`);
process.exitCode = broken > 0 ? 1 : 0;
