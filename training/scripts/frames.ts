/** Many lines from few: each frame is filled in with a seed, so that the same frames give the same lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { wordsOf } from '../../lib/content/find/features.ts';
import { mulberry } from './random.ts';

/** A frame that can say less gives less. */
const LINES_A_FRAME = 70;
const TRIES = 8;

/** A frame may say by chance what the model is measured by, or nearly; that is never learned. */
const fixtures = new URL('../../tests/fixtures/thoughts/', import.meta.url);
const measured = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => linesIn(JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))))
  .map((line) => new Set(wordsOf(line)));
const holding = new Map<string, Set<string>[]>();
for (const line of measured) for (const word of line) holding.set(word, [...(holding.get(word) ?? []), line]);

/** Two lines are near when so many of the words of both together stand in both. */
const NEAR = 0.6;

export function isNearMeasured(text: string, near = NEAR): boolean {
  const words = new Set(wordsOf(text));
  const shared = new Map<Set<string>, number>();
  for (const word of words) for (const line of holding.get(word) ?? []) shared.set(line, (shared.get(line) ?? 0) + 1);
  for (const [line, both] of shared) if (both / (words.size + line.size - both) >= near) return true;
  return false;
}

/** All texts of a fixture, whatever its shape; a short one is the name of a kind or a manner. */
function linesIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return data && typeof data === 'object' ? Object.values(data).flatMap(linesIn) : [];
}

/** @param lists the words that `@name` stands for */
export function fillFrames(frames: readonly string[], lists: Record<string, string>): string[] {
  const random = mulberry(11);
  const one = (list: string) => {
    const choices = list.split('|');
    return choices[Math.floor(random() * choices.length)] as string;
  };
  const fill = (frame: string): string => {
    const next = frame
      .replace(/\{([^{}]*)\}/g, (_, list: string) => one(list))
      .replace(/@(\w+)/g, (_, name: string) => one(lists[name] as string));
    return next === frame ? frame.replace(/ +/g, ' ').replaceAll(' ,', ',').trim() : fill(next);
  };
  return frames.flatMap((frame) => {
    const lines = new Set<string>();
    for (let i = 0; i < LINES_A_FRAME * TRIES && lines.size < LINES_A_FRAME; i++) lines.add(fill(frame));
    return [...lines].filter((line) => !isNearMeasured(line));
  });
}
