/** What an item of content still lacks, in one line each, with the command that mends it. The folders are the list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PracticeData } from '../../lib/content/schema.ts';
import type { Words } from '../../lib/content/words-schema.ts';
import { idsIn, languages, ROOT, readData, readWords } from './read.ts';

/** Example lines from which a pattern can be told from the others. */
export const FEWEST_EXAMPLES = 30;
const RETRAIN = 'npm run train';

export async function missing(root = ROOT): Promise<string[]> {
  const found: string[] = [];
  for (const [folder, one] of [
    ['patterns', 'pattern'],
    ['practices', 'practice'],
  ] as const) {
    const data = idsIn(`lib/content/${folder}`, root);
    for (const id of lacking(data, idsIn(`locales/en/${folder}`, root)))
      found.push(`lib/content/${folder}/${id}.ts has no words: npm run new ${one} ${id}`);
    for (const language of languages(root))
      for (const id of lacking(idsIn(`locales/${language}/${folder}`, root), data))
        found.push(`locales/${language}/${folder}/${id}.json are words of nothing: npm run new ${one} ${id}`);
  }
  return [...found, ...(await steps(root)), ...(await examples(root)), ...model(root)];
}

const lacking = (these: readonly string[], those: readonly string[]) => these.filter((id) => !those.includes(id));

/** A break says one line a step, in every language. */
async function steps(root: string): Promise<string[]> {
  const practices = await readData<PracticeData>('practices', root);
  return languages(root).flatMap((language) =>
    practices.flatMap(({ id, steps }) => {
      const said = readWords<Words['practice']>(`practices/${id}`, language, root)?.steps.length ?? steps.length;
      const file = `locales/${language}/practices/${id}.json`;
      return said === steps.length
        ? []
        : [`${file} has ${said} steps, and lib/content/practices/${id}.ts has ${steps.length}`];
    }),
  );
}

async function examples(root: string): Promise<string[]> {
  const patterns = idsIn('lib/content/patterns', root);
  const written = idsIn('training/en/patterns', root);
  const few = await Promise.all(
    written.map(async (id) => {
      const file = `training/en/patterns/${id}.ts`;
      const { default: lines } = await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href);
      return lines.length < FEWEST_EXAMPLES
        ? [`${file} has ${lines.length} lines, and ${FEWEST_EXAMPLES} are needed`]
        : [];
    }),
  );
  return [
    ...lacking(patterns, written).map(
      (id) => `lib/content/patterns/${id}.ts has no examples: npm run new pattern ${id}`,
    ),
    ...lacking(written, patterns).map(
      (id) => `training/en/patterns/${id}.ts are examples of nothing: npm run new pattern ${id}`,
    ),
    ...few.flat(),
  ];
}

/** What the model was fitted to. */
function model(root: string): string[] {
  const file = 'lib/content/model/ranking.en.json';
  const { classes } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { classes: string[] };
  const patterns = idsIn('lib/content/patterns', root);
  return [
    ...lacking(patterns, classes).map((id) => `${id} is not in the model: ${RETRAIN}`),
    ...lacking(classes, patterns).map((id) => `${id} is in the model and nowhere else: ${RETRAIN}`),
  ];
}
