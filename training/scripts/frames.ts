/** Many lines from few: each frame is filled in with a seed, so that the same frames give the same lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { LISTS } from '../frames.ts';
import { mulberry } from './fit.ts';

/** A frame that can say less gives less. */
const LINES_A_FRAME = 70;
const TRIES = 8;

const plain = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A frame may say by chance what the model is measured by; that is never learned. */
const fixtures = new URL('../../tests/fixtures/thoughts/', import.meta.url);
const measured = new Set(
  readdirSync(fixtures)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => Object.values(JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'))).flat())
    .map((line) => plain(String(line))),
);

export function filledIn(frames: readonly string[]): string[] {
  const random = mulberry(11);
  const one = (list: string) => {
    const choices = list.split('|');
    return choices[Math.floor(random() * choices.length)] as string;
  };
  const fill = (frame: string): string => {
    const next = frame
      .replace(/\{([^{}]*)\}/g, (_, list: string) => one(list))
      .replace(/@(\w+)/g, (_, name: string) => one(LISTS[name] as string));
    return next === frame ? frame.replace(/ +/g, ' ').replaceAll(' ,', ',').trim() : fill(next);
  };
  return frames.flatMap((frame) => {
    const lines = new Set<string>();
    for (let i = 0; i < LINES_A_FRAME * TRIES && lines.size < LINES_A_FRAME; i++) lines.add(fill(frame));
    return [...lines].filter((line) => !measured.has(plain(line)));
  });
}
