/** `npm run train`: fits the models of typed lines and writes lib/content/model/, from what training/ holds: no network, no chance.
 *  The same lines give the same files. `npm run train -- --check` cross-validates instead and writes nothing; with `--lines` it
 *  prints each line that a model which had not seen it got wrong. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import themes from '../../lib/content/themes.ts';
import { crossValidate } from './check.ts';
import { classesOf, readLines } from './lines.ts';
import { contractions, meaningOf } from './meaning.ts';
import { hopelessInput, learnHopeless, learnRanking, rankingInput, type World, wordCounts } from './models.ts';
import { meaningful, packHopeless, packMeanings, packRanking, tellingHopeless } from './pack.ts';
import { readVectors } from './vectors.ts';

const LANGUAGE = 'en';
/** How much is kept: the three files together stay within 360 KB zipped. */
const KEPT = { ranking: 14_000, hopeless: 36_000, meanings: 6_300 };
/** Scores from which a line fits nothing, and from which it sounds hopeless: chosen with `--check` and on the set to develop with. */
const LIMITS = { nothing: 0.62, hopeless: 0.3 };

const vectors = readVectors();
const meaning = meaningOf(vectors);
const classes = classesOf(LANGUAGE);
const { pattern, other } = await readLines(LANGUAGE);
const lines = [...pattern, ...other];
const counts = wordCounts(lines);
const words = [...contractions(), ...vectors.words];

const everyWord = new Set([...words, ...counts.keys()]);
const world: World = { known: (word) => everyWord.has(word), meaning };
const seen = lines.map((line) => ({
  ...line,
  seen: rankingInput(line.text, world),
  heard: hopelessInput(line.text, world),
}));

if (process.argv.includes('--check')) crossValidate(seen, classes, process.argv.includes('--lines'));
else await write();

async function write(): Promise<void> {
  const models = learnRanking(seen, classes);
  const hopeless = learnHopeless(seen, tellingHopeless(learnHopeless(seen), KEPT.hopeless));
  const used = new Set([...contractions(), ...[...counts].filter(([, count]) => count >= 2).map(([word]) => word)]);
  for (const word of wordCounts(pattern).keys()) used.add(word);
  const named = meaningful(models, meaning, words, used, KEPT.meanings);
  const themeOf = await Promise.all(
    classes.map(async (id) => (await import(`../../lib/content/patterns/${id}.ts`)).default.theme as string),
  );
  const about = { classes, themeOf, themes: [...themes], nothing: LIMITS.nothing };
  const files = {
    ranking: packRanking(models, about, { most: KEPT.ranking, named: new Set(named) }),
    hopeless: packHopeless(hopeless, LIMITS.hopeless),
    meanings: packMeanings(models, hopeless, meaning, named),
  };
  const folder = new URL('../../lib/content/model/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, data] of Object.entries(files)) {
    const text = `${JSON.stringify(data)}\n`;
    writeFileSync(new URL(`${name}.${LANGUAGE}.json`, folder), text);
    const hash = createHash('sha256').update(text).digest('hex');
    console.log(`${name}.${LANGUAGE}.json ${Buffer.byteLength(text)} B, SHA-256 ${hash}`);
  }
}
