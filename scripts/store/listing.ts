/** What the stores show, as it lies in `store/<language>/`: one text for all of them, and a file of fields for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const STORES = ['chrome', 'firefox', 'edge'] as const;

/** The fields of a file: each `## Heading` is one, and what stands under it goes into the form as it is. */
export function fieldsOf(markdown: string): Record<string, string> {
  const parts = markdown.split(/^## /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
}

export const readFields = (root: string, file: string, language = 'en'): Record<string, string> =>
  fieldsOf(readFileSync(join(root, 'store', language, `${file}.md`), 'utf8'));

export const readDescription = (root: string, language = 'en'): string =>
  readFileSync(join(root, 'store', language, 'description.txt'), 'utf8').trim();

/** Each sentence of a text, without the mark of a list and without headings in capitals. */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^•\s*/, '').trim())
    .filter((line) => line !== '' && line !== line.toUpperCase())
    .flatMap((line) => line.split(/(?<=[.?!])\s+/));
