/** `npm run thoughts`: how well typed lines find their pattern, on both sets. Of the set to develop with it prints what was missed and
 *  what came instead; of the one that is held back only totals, beside the others, so that nobody tunes on its lines and nobody is flattered. */
import { readdirSync, statSync } from 'node:fs';
import { findPatterns } from '../../lib/content/find.ts';
import { measure, measureAlarms, measureEarlier, type Totals } from './measure.ts';

const inNumbers = ({ got, of }: { got: number; of: number }) => `${got} of ${of} (${((100 * got) / of).toFixed(1)} %)`;

function rows({ fits, alarmed, nothing, hopeless, kinds, idioms }: Totals): Map<string, string> {
  const { plain, pictures } = fits;
  return new Map([
    ['short, clauses: first', inNumbers(plain.first)],
    ['short, clauses: among four (92 %)', inNumbers(plain.four)],
    ['short, clauses: two presses (97 %)', inNumbers(plain.reached)],
    ['pictures: first', inNumbers(pictures.first)],
    ['pictures: among four (70 %)', inNumbers(pictures.four)],
    ['pictures: two presses (90 %)', inNumbers(pictures.reached)],
    ['fits nothing, nothing offered (65)', inNumbers(nothing)],
    ['hopeless, support (116)', inNumbers(hopeless)],
    ...[...kinds].map(([kind, share]) => [`  ${kind}`, inNumbers(share)] as const),
    ['idioms, support (at most 2)', inNumbers(idioms)],
    ['fits, support (at most 2 %)', inNumbers(alarmed)],
  ]);
}

const only = process.argv.includes('--development');
const development = await measure('development');
const heldBack = only ? undefined : rows(await measure('held-back'));
console.log(`${''.padEnd(38)}${'development'.padEnd(22)}${heldBack ? 'held back' : ''}`);
for (const [what, value] of rows(development))
  console.log(`${what.padEnd(38)}${value.padEnd(22)}${heldBack?.get(what) ?? ''}`);

const weak = await measureAlarms('weak-kinds');
console.log('\nthe kinds that were missed most, lines to develop with');
for (const [kind, share] of weak.kinds) console.log(`${`hopeless, ${kind}`.padEnd(38)}${inNumbers(share)}`);
console.log(`${'everyday look-alikes, support (2)'.padEnd(38)}${inNumbers(weak.idioms)}`);

const last = await measureAlarms('last');
console.log('\nthe last set, whose lines nothing was changed for');
for (const [kind, share] of last.kinds) console.log(`${`hopeless, ${kind}`.padEnd(38)}${inNumbers(share)}`);
console.log(`${'hopeless, all'.padEnd(38)}${inNumbers(last.hopeless)}`);
console.log(`${'everyday look-alikes, support'.padEnd(38)}${inNumbers(last.idioms)}`);

const earlier = await measureEarlier();
console.log('\nthe sets that were written first');
for (const name of ['four', 'nothing', 'hopeless', 'idioms'] as const)
  console.log(`${name.padEnd(38)}${inNumbers(earlier[name])}`);
for (const name of ['unseen', 'blind'] as const) {
  console.log(`${`${name}: hopeless, support`.padEnd(38)}${inNumbers(earlier[name].hopeless)}`);
  console.log(`${`${name}: everyday, support`.padEnd(38)}${inNumbers(earlier[name].everyday)}`);
}

const LINES = [
  'i keep going over what i said at dinner',
  'everyone on there is doing better than me and it hurts to look',
];
const begun = performance.now();
const ROUNDS = 200;
for (let i = 0; i < ROUNDS; i++) await findPatterns(LINES[i % LINES.length] as string);
const model = new URL('../../lib/content/model/', import.meta.url);
const bytes = readdirSync(model).reduce((sum, name) => sum + statSync(new URL(name, model)).size, 0);
console.log(`\na line takes ${((performance.now() - begun) / ROUNDS).toFixed(2)} ms; the models are ${bytes} B`);

console.log('\nmissed in development: wanted > found: line');
for (const { wanted, found, line } of [...development.misses, ...weak.misses])
  console.log(`  ${wanted} > ${found}: ${line}`);
