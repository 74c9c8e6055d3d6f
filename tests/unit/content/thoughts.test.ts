import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findPatterns } from '../../../lib/content/find.ts';
import { EVERYDAY, HOPELESS } from '../../../training/frames.ts';
import { filledIn } from '../../../training/scripts/frames.ts';
import { measure } from '../../../training/scripts/report.ts';

const { fitting, none, hopeless, idioms, unseen, blind, slowest, bytes } = await measure();

test('a typed line finds its pattern among the three that are offered, mostly first', () => {
  expect(fitting.of).toBeGreaterThanOrEqual(115);
  expect(fitting.three / fitting.of).toBeGreaterThanOrEqual(0.85);
  expect(fitting.first / fitting.of).toBeGreaterThanOrEqual(0.6);
});

test('most lines that fit nothing are offered nothing', () => {
  expect(none.nothing / none.of).toBeGreaterThanOrEqual(0.6);
});

test('every line that sounds hopeless brings "Talk to someone", and hardly another does', () => {
  expect(hopeless.of).toBe(40);
  expect(hopeless.support).toBe(40);
  const others = fitting.of + none.of + idioms.of;
  expect((fitting.support + none.support + idioms.support) / others).toBeLessThan(0.03);
});

test('of lines to develop with nearly all bring it too, and hardly an everyday one', () => {
  expect([unseen.hopeless.of, unseen.everyday.of]).toEqual([40, 104]);
  expect(unseen.hopeless.support).toBeGreaterThanOrEqual(34); // npm run thoughts; tests/fixtures/thoughts/README.md says what it means
  expect(unseen.everyday.support).toBeLessThanOrEqual(3);
});

test('of lines that nobody read who made the model, what was measured holds', () => {
  expect([blind.hopeless.of, blind.everyday.of]).toEqual([59, 199]);
  expect(blind.hopeless.support).toBeGreaterThanOrEqual(48);
  expect(blind.everyday.support).toBeLessThanOrEqual(4);
});

test('the model stays small', () => {
  expect(bytes).toBeLessThanOrEqual(250_000);
});

test('a line costs a moment, and not more: on the processor, so that a busy machine says the same', () => {
  expect(slowest).toBeLessThan(500); // npm run thoughts says how long a line takes; this only holds it to the same order
});

test('a slip of the finger changes nothing that matters', async () => {
  const [plain, slipped] = await Promise.all([
    findPatterns('I keep replaying the conversation in my head'),
    findPatterns('i keep replayng the conversaton in my haed'),
  ]);
  expect(plain.ids[0]).toBe('rumination-and-overcorrection');
  expect(slipped.ids).toContain('rumination-and-overcorrection');
});

test.each(['', '   ', '…', '12345', '🙂🙂', 'xqzw vbnk'])('nothing is offered for %j', async (text) => {
  expect(await findPatterns(text)).toEqual({ ids: [], support: false });
});

test('a language whose words have no meanings here goes by words alone', async () => {
  const { ids } = await findPatterns('I keep replaying that conversation and going over it in my head', 'de');
  expect(ids).toContain('rumination-and-overcorrection');
  expect((await findPatterns('ich will nicht mehr leben', 'de')).support).toBe(true);
  expect((await findPatterns('ich will nicht mehr leben')).support).toBe(true);
  expect((await findPatterns('ich will mehr Kuchen', 'de')).support).toBe(false);
});

test('a very long line is read as far as a field goes', async () => {
  expect((await findPatterns('everyone is doing better than me '.repeat(3000))).ids.length).toBeLessThanOrEqual(3);
});

const plain = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test('no line that the model is measured by stands in the examples or the content', async () => {
  const lines = async (folder: string): Promise<string[]> => {
    const names = readdirSync(folder);
    const files = await Promise.all(names.map((name) => import(`../../../${folder}/${name}`)));
    return files.flatMap(({ default: one }) => (Array.isArray(one) ? one : [...one.thoughts, one.hint]));
  };
  const folders = ['training/examples', 'locales/en/patterns', 'training/hopeless', 'training/everyday'];
  const framed = [HOPELESS, EVERYDAY].flatMap(filledIn);
  const taught = new Set([...(await Promise.all(folders.map(lines))), framed].flat().map(plain));
  expect(taught.size).toBeGreaterThan(8000);
  const fixture = (name: string) => JSON.parse(readFileSync(`tests/fixtures/thoughts/${name}.json`, 'utf8'));
  const asked = [
    ...Object.values<string[]>(fixture('patterns')).flat(),
    ...fixture('none'),
    ...fixture('hopeless'),
    ...fixture('idioms'),
    ...Object.values<string[]>(fixture('unseen')).flat(),
    ...Object.values<string[]>(fixture('blind')).flat(),
  ];
  expect(asked.filter((line) => taught.has(plain(line)))).toEqual([]);
});

test('each pattern has at least thirty example lines, and no line stands twice', async () => {
  const names = readdirSync('lib/content/patterns').map((name) => name.replace('.ts', ''));
  const all = await Promise.all(
    names.map(async (name) => (await import(`../../../training/examples/${name}.ts`)).default as string[]),
  );
  for (const [i, lines] of all.entries()) expect(lines.length, names[i]).toBeGreaterThanOrEqual(30);
  expect(new Set(all.flat().map(plain)).size).toBe(all.flat().length);
});
