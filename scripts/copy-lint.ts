/** `npm run lint:copy`: is every line in Enough's voice? Prints each finding with its file, line, rule and what helps. `--warn` adds words to look at twice. */
import { collect } from './copy/collect.ts';
import { lint, say } from './copy/lint.ts';
import { ASK_AGAIN, anyOf } from './copy/words.ts';

const root = new URL('..', import.meta.url).pathname;
const lines = await collect(root);
const { findings, unused } = lint(lines);

for (const finding of findings) console.log(say(finding));
for (const { file, key, rule } of unused)
  console.log(`scripts/copy/exceptions.ts: ${file} ${key} breaks “${rule}” no more: take it off the list`);
if (process.argv.includes('--warn')) {
  const twice = anyOf(ASK_AGAIN);
  for (const line of lines) {
    const word = line.kind === 'thought' ? null : line.text.match(twice);
    if (word) console.log(`${line.file}:${line.line}  ${line.key}\n    look twice: “${word[0]}” in: ${line.text}`);
  }
}
console.log(`${lines.length} lines, ${findings.length} to mend.`);
process.exitCode = findings.length + unused.length > 0 ? 1 : 0;
