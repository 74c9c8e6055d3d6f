/** What the model learns from: the example lines, and the words that a person sees of each pattern. Never the lines it is measured by. */
import { readdirSync } from 'node:fs';
import type { Pattern } from '../../lib/content/schema.ts';

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
