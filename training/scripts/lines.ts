/** What the models of a language learn from: the lines in training/<language>/, by what they teach. Never the lines by which they are measured. */
import { readdirSync } from 'node:fs';
import { fillFrames } from './frames.ts';

/** What a line teaches: the id of a pattern; that it fits none; heavy words in harmless meaning; a low mood; hopelessness. */
export type Role = 'patterns' | 'nothing' | 'everyday' | 'low' | 'hopeless';

export interface Line {
  text: string;
  role: Role;
  /** the file that it comes from: for a pattern, its id */
  from: string;
  /** made from a frame: taught, but no measure of anything */
  framed?: true;
}

const TRAINING = new URL('../', import.meta.url);
const names = (folder: URL) =>
  readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

/** The patterns of a language that have examples: the classes of its model, in this order. */
export const classesOf = (language: string): string[] => names(new URL(`${language}/patterns/`, TRAINING));

/** @returns lines of patterns, and all others */
export async function readLines(language: string): Promise<{ pattern: Line[]; other: Line[] }> {
  const folder = async (role: Role): Promise<Line[]> => {
    const url = new URL(`${language}/${role}/`, TRAINING);
    const files = await Promise.all(
      names(url).map(async (from) => {
        const lines: string[] = (await import(new URL(`${from}.ts`, url).href)).default;
        return lines.map((text) => ({ text, role, from }));
      }),
    );
    return files.flat();
  };
  const lists: Record<string, string> = (await import(new URL(`${language}/frames/lists.ts`, TRAINING).href)).default;
  const linesFromFrames = async (role: Role): Promise<Line[]> => {
    const url = new URL(`${language}/frames/${role}/`, TRAINING);
    const files = await Promise.all(
      names(url).map(async (name) => (await import(new URL(`${name}.ts`, url).href)).default),
    );
    return fillFrames(files.flat(), lists).map((text) => ({ text, role, from: 'frames', framed: true }));
  };
  return {
    pattern: await folder('patterns'),
    other: [
      ...(await folder('nothing')),
      ...(await folder('everyday')),
      ...(await folder('low')),
      ...(await folder('hopeless')),
      ...(await linesFromFrames('hopeless')),
      ...(await linesFromFrames('everyday')),
    ],
  };
}
