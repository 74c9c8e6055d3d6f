/** `node training/scripts/index.ts`: fits the model of typed lines and writes lib/content/model/. Fetches GloVe once (118 MB). */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { see, wordsOf } from '../../lib/content/find/features.ts';
import { softmax } from '../../lib/content/find/model.ts';
import { mulberry, shuffle } from './fit.ts';
import { readGlove } from './glove.ts';
import { chooseLimit, fitHopeless, packHopeless, plainOf, tellingHopeless } from './hopeless.ts';
import { judge, learn, type World } from './learn.ts';
import { CLASSES, type Line, readHeard, readLines } from './lines.ts';
import { contractions, meaningOf } from './meaning.ts';
import { meaningful, packMeanings, packOwn, telling } from './pack.ts';

/** All three tables together stay within 250 KB. */
const FEATURES = 2300;
const WORDS = 4550;
const WIDTH = 13;
const HOPELESS = 34_000;
const SOURCE_WORDS = 40_000;
/** Of lines that fit nothing, how many are to get nothing; of lines that are not hopeless, how many may bring support. */
const NONE_SHARE = 0.65;
const FALSE_SHARE = 0.06;
const FOLDS = 5;

const glove = readGlove(SOURCE_WORDS);
const meaning = meaningOf(glove);
const { examples, content } = await readLines();
const heard = await readHeard();
const lines = [...examples, ...content];

// first with every word there is, to see which say something; then with those alone, as the product will
const open: World = { known: () => true, meaning };
const first = learn(lines, open);
const kept = telling(first, FEATURES);
const used = new Set([...contractions(), ...lines.flatMap(({ text }) => see(text, () => true).words)]);
for (const word of twiceHeard()) used.add(word);
const words = meaningful(first.fitted, meaning, [...contractions(), ...glove.words], used, WORDS);
const held = new Set(words);
const world: World = {
  known: (word) => held.has(word) || kept.has(word),
  meaning: (word) => (held.has(word) ? meaning(word) : undefined),
};
const none = chooseNone();
const learned = learn(lines, world, kept);
const plain = heard.map((line) => plainOf(line, world));
const only = tellingHopeless(fitHopeless(plain), HOPELESS);
const { limit, judged } = chooseLimit(heard, world, {
  features: HOPELESS,
  falseShare: FALSE_SHARE,
  folds: FOLDS,
});
tell();
const hopeless = fitHopeless(plain, only);

const model = new URL('../../lib/content/model/', import.meta.url);
mkdirSync(model, { recursive: true });
const files = {
  'own.json': packOwn(learned, none),
  'meanings.en.json': packMeanings(learned.fitted, hopeless.dense, meaning, words, WIDTH),
  'hopeless.json': packHopeless(hopeless, limit),
};
let bytes = 0;
for (const [name, data] of Object.entries(files)) {
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(new URL(name, model), text);
  bytes += Buffer.byteLength(text);
  console.log(`${name} ${Buffer.byteLength(text)} B, SHA-256 ${createHash('sha256').update(text).digest('hex')}`);
}
console.log(`${bytes} B in all; source: SHA-256 ${glove.hash}`);

/** Words of two hopeless lines or more, or of everyday ones: a word that is not known is read as another one. */
function twiceHeard(): string[] {
  const count = new Map<string, number>();
  for (const { text } of heard) for (const word of new Set(wordsOf(text))) count.set(word, (count.get(word) ?? 0) + 1);
  return [...count].filter(([, times]) => times >= 2).map(([word]) => word);
}

/** Each fifth of the examples is judged by a model that never saw it. */
function chooseNone(): number {
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
  const none = CLASSES.indexOf('none');
  const chanceOf = ({ chances }: (typeof judged)[number]) => chances[none] as number;
  const fitNothing = judged.filter(({ label }) => label === none).map(chanceOf);
  const limit = fitNothing.sort((a, b) => b - a)[Math.floor(NONE_SHARE * fitNothing.length)] as number;
  const rank = ({ chances, label }: (typeof judged)[number]) =>
    chances.slice(0, none).filter((chance) => chance > (chances[label] as number)).length;
  const fitting = judged.filter(({ label }) => label < none);
  const offered = fitting.filter((one) => chanceOf(one) < limit);
  const first = offered.filter((one) => rank(one) === 0);
  const three = offered.filter((one) => rank(one) < 3);
  console.log(`examples, cross-validated: first ${share(first, fitting)}, among three ${share(three, fitting)}`);
  return limit;
}

/** How lines fare that were judged by a model which had not seen them, by the file they come from. */
function tell(): void {
  const fare = (name: string, lines: typeof judged) => {
    const [yes, no] = [lines.filter(({ hopeless }) => hopeless), lines.filter(({ hopeless }) => !hopeless)];
    const helped = (of: typeof judged) =>
      share(
        of.filter(({ support }) => support),
        of,
      );
    console.log(`${name}: ${yes.length ? `support ${helped(yes)}` : ''} ${no.length ? `false ${helped(no)}` : ''}`);
  };
  fare('hopeless lines, cross-validated', judged);
  if (!process.argv.includes('--lines')) return;
  for (const from of new Set(judged.map(({ from }) => from)))
    fare(
      `  ${from}`,
      judged.filter((one) => one.from === from),
    );
  for (const { text, hopeless, support } of judged)
    if (hopeless !== support) console.log(`  ${hopeless ? 'missed' : 'false'}: ${text}`);
}

function share(part: readonly unknown[], of: readonly unknown[]): string {
  return `${((100 * part.length) / of.length).toFixed(1)} %`;
}
