/** What goes into the forms of the stores fits there, and agrees with the package. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regions } from '../../../lib/content/help/index.ts';
import words from '../../../locales/en/store.json' with { type: 'json' };
import { fieldsOf, readDescription, readFields, STORES } from '../../../scripts/store/listing.ts';

/** Most characters that a field takes: Chrome's, Mozilla's and Microsoft's own pages about their forms. */
const MOST: Record<(typeof STORES)[number], Record<string, number>> = {
  chrome: { Name: 75, Summary: 132, 'Single purpose': 1_000 },
  firefox: { Name: 50, Summary: 250, 'Notes to reviewers': 3_000 },
  edge: { Name: 45, Summary: 132, 'Single purpose': 1_000, 'Notes for certification': 2_000 },
};

describe.each(STORES)('%s', (store) => {
  const fields = readFields('.', store);

  test.each(Object.entries(MOST[store]))('%s is there, and has at most %i characters', (name, most) => {
    expect(fields[name]?.length).toBeGreaterThan(0);
    expect(fields[name]?.length).toBeLessThanOrEqual(most);
  });

  test('its name is the package’s', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`name: '${fields.Name}'`);
  });
});

test('where a store takes the summary from the package, it is the one that stands here', () => {
  for (const store of ['chrome', 'edge'] as const) expect(readFields('.', store).Summary).toBe(words.description);
});

test('the description fits every store, and is plain text', () => {
  expect(readDescription('.').length).toBeGreaterThan(250); // Edge takes no shorter one
  expect(readDescription('.').length).toBeLessThan(10_000);
  expect(readDescription('.')).not.toMatch(/[<>*_`#]|https?:/);
});

test('a reason fits its field, and the answers of the data form say that nothing is collected', () => {
  for (const reason of Object.values(readFields('.', 'permissions'))) expect(reason.length).toBeLessThanOrEqual(1_000);
  const rows =
    readFields('.', 'data')
      ['Every question, answered']?.match(/^\|.*\|$/gm)
      ?.slice(2) ?? [];
  expect(rows).toHaveLength(13);
  for (const row of rows) expect(row).toMatch(/\| (not collected|no)\b[^|]*\|$/);
});

test('Edge takes seven search terms of thirty characters, twenty-one words in all', () => {
  const terms = readFields('.', 'edge')['Search terms']?.split('\n') ?? [];
  expect(terms.length).toBeGreaterThan(0);
  expect(terms.length).toBeLessThanOrEqual(7);
  for (const term of terms) expect(term.length).toBeLessThanOrEqual(30);
  expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
});

test('every picture has the size that the stores ask for, and all of them together are small', () => {
  const folder = 'store/en/pictures';
  const sizeOf = (name: string) => {
    const head = readFileSync(`${folder}/${name}`);
    return `${name} ${head.readUInt32BE(16)}×${head.readUInt32BE(20)}`; // a PNG begins with its width and height
  };
  const screens = ['break', 'door', 'limits', 'note', 'week'].map((name) => `${name}.png 1280×800`);
  expect(readdirSync(folder).map(sizeOf).sort()).toEqual([...screens, 'logo.png 300×300', 'tile.png 440×280'].sort());
  const bytes = readdirSync(folder).map((name) => statSync(`${folder}/${name}`).size);
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(1_500_000);
});

test('there are help lines for more than forty countries and regions', () => {
  expect(regions.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(40);
});

test('a field is what stands under its heading', () => {
  expect(fieldsOf('# A store\n\nAbout.\n\n## Name\n\nEnough\n\n## Summary\n\nTwo\nlines.\n')).toEqual({
    Name: 'Enough',
    Summary: 'Two\nlines.',
  });
});
