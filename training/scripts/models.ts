/** The models of typed lines. One ranks patterns by words, their parts and what they mean. Two more say whether a line fits nothing, and whether it sounds hopeless. */
import { readFeatures, wordsOf } from '../../lib/content/find/features.ts';
import { hopelessFeatures } from '../../lib/content/find/hopeless.ts';
import { judge, type Learned, learn, type Manner, type Seen, type Taught } from './learn.ts';
import type { Line, Role } from './lines.ts';
import type { Meaning } from './meaning.ts';
import { DIMENSIONS } from './vectors.ts';

/** Found by cross-validation over the lines that are learned from. */
const OWN = {
  w: { loud: 1, least: 1 },
  p: { loud: 1, least: 2 },
  c: { loud: 0.5, least: 2 },
  t: { loud: 1, least: 1 },
  q: { loud: 1, least: 2 },
  s: { loud: 0.7, least: 2 },
};
const RANKING: Omit<Manner, 'classes'> = { kinds: OWN, meaning: 0.2, shrink: 0.3, rounds: 80 };
const NOTHING: Manner = { classes: 2, kinds: OWN, meaning: 1 / 3, shrink: 0.5, rounds: 80 };
const HOPELESS: Manner = {
  classes: 2,
  kinds: Object.fromEntries(
    Object.entries({ w: 1, v: 0.5, p: 1, s: 0.7, t: 0.7, k: 0.5, q: 0.7, z: 0.5, c: 0.3, x: 1 }).map(([kind, loud]) => [
      kind,
      { loud, least: 'wvx'.includes(kind) ? 1 : 2 },
    ]),
  ),
  meaning: 1 / 3,
  shrink: 0.5,
  rounds: 80,
};
/** How much a line of each role counts for "fits nothing" and for "hopeless". Low moods may fit a pattern, so they teach nothing there. */
const NOTHING_WEIGHT: Record<Role, number> = { patterns: 1, nothing: 1, everyday: 0.3, low: 0, hopeless: 0 };
const FRAMED_WEIGHT = 0.3;
/** Lines that do not name the thing itself: at full weight their tins, bags and drawers would alarm wherever they stand. */
const SIDEWAYS = { file: 'sideways', weight: 0.3 };

/** What the models know of words: those that are known are not read as another one, one slip away. */
export interface World {
  known(word: string): boolean;
  meaning: Meaning;
}

export interface Models {
  ranking: Learned;
  nothing: Learned;
}

const meaningOf = (words: readonly string[], { meaning }: World): Float32Array => {
  const sum = new Float32Array(DIMENSIONS);
  const meant = words.flatMap((word) => meaning(word) ?? []);
  for (const vector of meant)
    for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + (vector[d] as number) / Math.sqrt(meant.length);
  return sum;
};

export function rankingInput(text: string, world: World): Seen {
  const { words, features } = readFeatures(text, world.known);
  return { features, meaning: meaningOf(words, world) };
}

/** The meanings are those of the line as it was typed: the product looks them up once for both. */
export function hopelessInput(text: string, world: World): Seen {
  const { words } = readFeatures(text, world.known);
  return { features: [...hopelessFeatures(text, world.known)], meaning: meaningOf(words, world) };
}

/** @param classes ids of patterns @param only features to keep, of the model of words and of the one of "nothing" */
export function learnRanking(
  lines: readonly (Line & { seen: Seen })[],
  classes: readonly string[],
  only?: ReadonlySet<string>,
): Models {
  const manner = <T>(one: T): T => ({ ...one, ...(only && { only }) });
  const fitting: Taught[] = lines
    .filter(({ role }) => role === 'patterns')
    .map(({ seen, from }) => ({ ...seen, label: classes.indexOf(from), weight: 1 }));
  const all: Taught[] = lines
    .filter(({ role, framed }) => NOTHING_WEIGHT[role] > 0 && !framed)
    .map(({ seen, role }) => ({ ...seen, label: Number(role !== 'patterns'), weight: NOTHING_WEIGHT[role] }));
  return {
    ranking: learn(fitting, manner({ ...RANKING, classes: classes.length })),
    nothing: learn(all, manner(NOTHING)),
  };
}

/** @returns a score for each pattern, and how much the line sounds as if it fits nothing */
export function rank(seen: Seen, { ranking, nothing }: Models): { scores: number[]; nothing: number } {
  const [fits, not] = judge(seen, nothing) as [number, number];
  return { scores: judge(seen, ranking), nothing: not - fits };
}

export const learnHopeless = (lines: readonly (Line & { heard: Seen })[], only?: ReadonlySet<string>): Learned =>
  learn(
    lines.map(({ heard, role, from, framed }) => ({
      ...heard,
      label: Number(role === 'hopeless'),
      weight: framed ? FRAMED_WEIGHT : from === SIDEWAYS.file ? SIDEWAYS.weight : 1,
    })),
    { ...HOPELESS, ...(only && { only }) },
  );

export function hopelessness(heard: Seen, model: Learned): number {
  const [not, yes] = judge(heard, model) as [number, number];
  return yes - not;
}

/** Words of the lines, and in how many of them each stands. */
export function wordCounts(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
