/** What the model learns from: the example lines, and the words that a person sees of each pattern. Never the lines it is measured by. */
import { readdirSync } from 'node:fs';
import { EVERYDAY, HOPELESS } from '../../lib/content/heard/frames.ts';
import type { Pattern } from '../../lib/content/schema.ts';
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

const content = new URL('../../lib/content/', import.meta.url);
const names = (folder: string) =>
  readdirSync(new URL(folder, content))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
const read = async <T>(path: string): Promise<T> => (await import(new URL(path, content).href)).default;

export const CLASSES = [...names('patterns/'), 'none', 'support'];
const classOf = (name: string) =>
  CLASSES.indexOf(name.startsWith('support') ? 'support' : ({ idioms: 'none', everyday: 'none' }[name] ?? name));

export async function readLines(): Promise<{ examples: Line[]; content: Line[] }> {
  const examples = await Promise.all(
    names('examples/').map(async (name) =>
      (await read<string[]>(`examples/${name}.ts`)).map((text) => ({ text, label: classOf(name) })),
    ),
  );
  const shown = await Promise.all(
    names('patterns/').map(async (id) => {
      const { thoughts, name, hint } = await read<Pattern>(`patterns/${id}.ts`);
      return [...thoughts, `${name}. ${hint}`].map((text) => ({ text, label: classOf(id) }));
    }),
  );
  return { examples: examples.flat(), content: shown.flat() };
}

/** Lines that sound hopeless and lines that do not: those of `heard/`, its frames filled in, and all that a pattern learns from. */
export async function readHeard(): Promise<Heard[]> {
  const folder = (path: string, hopeless: boolean) =>
    names(path).map(async (name) =>
      (await read<string[]>(`${path}${name}.ts`)).map((text) => ({ text, hopeless, from: `${path}${name}` })),
    );
  const { examples, content } = await readLines();
  const support = CLASSES.indexOf('support');
  return [
    ...[...examples, ...content].map(({ text, label }) => ({ text, hopeless: label === support, from: 'examples' })),
    ...(await Promise.all([...folder('heard/hopeless/', true), ...folder('heard/everyday/', false)])).flat(),
    ...filledIn(HOPELESS).map((text) => ({ text, hopeless: true, framed: true as const, from: 'frames' })),
    ...filledIn(EVERYDAY).map((text) => ({ text, hopeless: false, framed: true as const, from: 'frames' })),
  ];
}
