/** `node scripts/train/index.ts`: fits the model of typed lines and writes lib/content/model/. Fetches GloVe once (118 MB). */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { see } from '../../lib/content/find/features.ts';
import { softmax } from '../../lib/content/find/model.ts';
import { hasHint, hasSign } from '../../lib/content/find/signs.ts';
import { mulberry, shuffle } from './fit.ts';
import { readGlove } from './glove.ts';
import { judge, learn, type World } from './learn.ts';
import { CLASSES, type Line, readLines } from './lines.ts';
import { contractions, meaningOf } from './meaning.ts';
import { meaningful, packMeanings, packOwn, telling } from './pack.ts';

/** Both tables together stay within 250 KB. */
const FEATURES = 2300;
const WORDS = 6350;
const WIDTH = 19;
const SOURCE_WORDS = 40_000;
/** Of lines that fit nothing, how many are to get nothing; of lines that are not hopeless, how many may bring support. */
const NONE_SHARE = 0.65;
const FALSE_SHARE = 0.04;
const FOLDS = 5;

const glove = readGlove(SOURCE_WORDS);
const meaning = meaningOf(glove);
const { examples, content } = await readLines();
const lines = [...examples, ...content];

// first with every word there is, to see which say something; then with those alone, as the product will
const open: World = { known: () => true, meaning };
const first = learn(lines, open);
const kept = telling(first, FEATURES);
const used = new Set([...contractions(), ...lines.flatMap(({ text }) => see(text, () => true).words)]);
const words = meaningful(first.fitted, meaning, [...contractions(), ...glove.words], used, WORDS);
const held = new Set(words);
const world: World = {
  known: (word) => held.has(word) || kept.has(word),
  meaning: (word) => (held.has(word) ? meaning(word) : undefined),
};
const limits = chooseLimits();
const learned = learn(lines, world, kept);

const model = new URL('../../lib/content/model/', import.meta.url);
mkdirSync(model, { recursive: true });
const own = new URL('own.json', model);
const meanings = new URL('meanings.en.json', model);
writeFileSync(own, `${JSON.stringify(packOwn(learned, limits))}\n`);
writeFileSync(meanings, `${JSON.stringify(packMeanings(learned.fitted, meaning, words, WIDTH))}\n`);
console.log(`source: SHA-256 ${glove.hash}`);
console.log(`limits: ${JSON.stringify(limits)}`);
console.log(`own.json ${statSync(own).size} B, meanings.en.json ${statSync(meanings).size} B`);

/** Each fifth of the examples is judged by a model that never saw it. */
function chooseLimits(): { none: number; support: number } {
  const order = examples.map((_, i) => i);
  shuffle(order, mulberry(3));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const apart = new Set(order.filter((_, i) => i % FOLDS === fold));
    const learned = learn([...examples.filter((_, i) => !apart.has(i)), ...content], world, kept);
    return [...apart].map((i) => {
      const line = examples[i] as Line;
      return { ...line, chances: softmax(judge(line.text, world, learned)) };
    });
  }).flat();
  const [none, support] = [CLASSES.indexOf('none'), CLASSES.indexOf('support')];
  const at = (share: number, list: number[]) => list.sort((a, b) => b - a)[Math.floor(share * list.length)] as number;
  const chanceOf = (place: number, of: typeof judged) => of.map(({ chances }) => chances[place] as number);
  const others = judged.filter(({ label }) => label !== support);
  const limits = {
    none: at(
      NONE_SHARE,
      chanceOf(
        none,
        judged.filter(({ label }) => label === none),
      ),
    ),
    support: at(FALSE_SHARE, chanceOf(support, others)),
  };
  const rank = ({ chances, label }: (typeof judged)[number]) =>
    chances.slice(0, none).filter((chance) => chance > (chances[label] as number)).length;
  const fitting = judged.filter(({ label }) => label < none);
  const offered = fitting.filter(({ chances }) => (chances[none] as number) < limits.none);
  const share = (part: unknown[], of: unknown[]) => `${((100 * part.length) / of.length).toFixed(0)} %`;
  const hopeless = judged.filter(({ label }) => label === support);
  const helped = ({ text, chances }: (typeof judged)[number]) =>
    hasSign(text) ||
    (hasHint(text) && (chances[none] as number) < limits.none) ||
    (chances[support] as number) >= limits.support;
  console.log(
    `examples, cross-validated: first ${share(
      offered.filter((one) => rank(one) === 0),
      fitting,
    )}, ` +
      `among three ${share(
        offered.filter((one) => rank(one) < 3),
        fitting,
      )}; support ${share(hopeless.filter(helped), hopeless)}, ` +
      `false ${share(others.filter(helped), others)}`,
  );
  if (process.argv.includes('--lines')) {
    for (const one of others.filter(helped)) console.log(`  false: ${one.text}`);
    for (const one of hopeless) if (!helped(one)) console.log(`  missed: ${one.text}`);
  }
  return limits;
}
