/** What the model learns from: the example lines, and the words that a person sees of each pattern. Never the lines it is measured by. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Words } from '../../lib/content/words-schema.ts';
import { EVERYDAY, HOPELESS } from '../frames.ts';
import { filledIn } from './frames.ts';

/** What the model of hopeless lines learns from. */
export interface Heard {
  text: string;
  hopeless: boolean;
  /** made from a frame */
  framed?: true;
  /** the file that it comes from */
  from: string;
}

export interface Line {
  text: string;
  label: number;
}

const PATTERNS = new URL('../../lib/content/patterns/', import.meta.url);
const WORDS = new URL('../../locales/en/patterns/', import.meta.url);
const TRAINING = new URL('../', import.meta.url);
const names = (folder: URL) =>
  readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
const read = async <T>(name: string, folder: URL): Promise<T> =>
  (await import(new URL(`${name}.ts`, folder).href)).default;

export const CLASSES = [...names(PATTERNS), 'none', 'support'];
const classOf = (name: string) =>
  CLASSES.indexOf(name.startsWith('support') ? 'support' : ({ idioms: 'none', everyday: 'none' }[name] ?? name));

export async function readLines(): Promise<{ examples: Line[]; content: Line[] }> {
  const folder = new URL('examples/', TRAINING);
  const examples = await Promise.all(
    names(folder).map(async (name) =>
      (await read<string[]>(name, folder)).map((text) => ({ text, label: classOf(name) })),
    ),
  );
  const shown = names(PATTERNS).map((id) => {
    const words: Words['pattern'] = JSON.parse(readFileSync(new URL(`${id}.json`, WORDS), 'utf8'));
    return [...words.thoughts, `${words.name}. ${words.hint}`].map((text) => ({ text, label: classOf(id) }));
  });
  return { examples: examples.flat(), content: shown.flat() };
}

/** Lines that sound hopeless and lines that do not: those of their own folders, the frames filled in, and all that a pattern learns from. */
export async function readHeard(): Promise<Heard[]> {
  const folder = (path: string, hopeless: boolean) =>
    names(new URL(path, TRAINING)).map(async (name) =>
      (await read<string[]>(name, new URL(path, TRAINING))).map((text) => ({ text, hopeless, from: `${path}${name}` })),
    );
  const { examples, content } = await readLines();
  const support = CLASSES.indexOf('support');
  return [
    ...[...examples, ...content].map(({ text, label }) => ({ text, hopeless: label === support, from: 'examples' })),
    ...(await Promise.all([...folder('hopeless/', true), ...folder('everyday/', false)])).flat(),
    ...filledIn(HOPELESS).map((text) => ({ text, hopeless: true, framed: true as const, from: 'frames' })),
    ...filledIn(EVERYDAY).map((text) => ({ text, hopeless: false, framed: true as const, from: 'frames' })),
  ];
}
