/** Each item has all its parts, each language says all of an item or nothing of it, and no id that a person may have kept is lost. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordShapes } from '../../../lib/content/words-schema.ts';
import { missing } from '../../../scripts/content/missing.ts';
import { idsIn, languages, readWords } from '../../../scripts/content/read.ts';
import { keptIds } from '../../../scripts/record-ids.ts';

test('nothing is missing; what is says which command mends it', async () => {
  expect(await missing()).toEqual([]);
});

test.each(['patterns', 'practices'] as const)('every id of %s that was ever in a package is still there', (of) => {
  const kept = keptIds()[of];
  expect(kept.length).toBeGreaterThanOrEqual(of === 'patterns' ? 23 : 18);
  expect(idsIn(`lib/content/${of}`)).toEqual(expect.arrayContaining(kept));
});

describe.each(languages())('what %s says', (language) => {
  const shapes = wordShapes(language === 'en' ? 1 : 1.6);
  const files = [
    ...idsIn(`locales/${language}/patterns`).map((id) => [`patterns/${id}`, shapes.pattern] as const),
    ...idsIn(`locales/${language}/practices`).map((id) => [`practices/${id}`, shapes.practice] as const),
    ['content/themes', shapes.themes] as const,
    ['content/loop', shapes.loop] as const,
    ['content/goals', shapes.goals] as const,
    ['content/kind-words', shapes.kindWords] as const,
    ['content/why-tone', shapes.whyTone] as const,
    ['content/help-lines', shapes.helpLines] as const,
  ];
  test.each(files)('of %s is all of it or nothing', (path, shape) => {
    const words = readWords(path, language);
    if (words === null && language !== 'en') return; // then it stands in English, and says so
    expect(shape.safeParse(words).error?.issues ?? []).toEqual([]);
  });
});

describe('what is missing is named in one line', () => {
  let root: string;
  const file = (name: string) => join(root, name);
  const drop = (name: string) => rmSync(file(name));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'enough-missing-'));
    for (const folder of ['lib/content', 'locales', 'training/en/patterns'])
      cpSync(folder, file(folder), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test.each<[string, () => void, string]>([
    [
      'an item has no words',
      () => drop('locales/en/patterns/seeking-control.json'),
      'lib/content/patterns/seeking-control.ts has no words: npm run new pattern seeking-control',
    ],
    [
      'words have no item',
      () => drop('lib/content/practices/look-far.ts'),
      'locales/en/practices/look-far.json are words of nothing: npm run new practice look-far',
    ],
    [
      'a pattern has no examples',
      () => drop('training/en/patterns/seeking-control.ts'),
      'lib/content/patterns/seeking-control.ts has no examples: npm run new pattern seeking-control',
    ],
    [
      'there are few of them',
      () => writeFileSync(file('training/en/patterns/seeking-control.ts'), "export default ['one'];\n"),
      'training/en/patterns/seeking-control.ts has 1 lines, and 30 are needed',
    ],
    [
      'a step has no words',
      () => {
        const words = JSON.parse(readFileSync(file('locales/en/practices/look-far.json'), 'utf8'));
        writeFileSync(
          file('locales/en/practices/look-far.json'),
          JSON.stringify({ ...words, steps: words.steps.slice(1) }),
        );
      },
      'locales/en/practices/look-far.json has 2 steps, and lib/content/practices/look-far.ts has 3',
    ],
    [
      'the model does not know a pattern',
      () => {
        for (const name of ['lib/content/patterns', 'training/en/patterns'])
          cpSync(file(`${name}/seeking-control.ts`), file(`${name}/seeking-calm.ts`));
        cpSync(file('locales/en/patterns/seeking-control.json'), file('locales/en/patterns/seeking-calm.json'));
      },
      'seeking-calm is not in the model: npm run train',
    ],
  ])('where %s', async (_, plant, line) => {
    plant();
    expect(await missing(root)).toContain(line);
  });
});
