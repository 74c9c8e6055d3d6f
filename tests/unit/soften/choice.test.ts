// What is on before anything is drawn stands in files, and no page without a choice gets one of them.
import { describe, expect, test } from 'vitest';
import { filesFor } from '../../../lib/background/tabs/registration.ts';
import { standingOf } from '../../../lib/soften/standing.ts';
import { choiceOf, switchesOf } from '../../../lib/soften/switches.ts';
import { AS_IT_IS, isAsItIs, type SoftChoice, type Softer, softChoiceSchema } from '../../../lib/soften/types.ts';
import { networkFiles } from '../../../scripts/build/network-files.ts';

const NO_OTHERS = { sheets: {}, countItems: false };
const ALL: SoftChoice = {
  counts: ['likes', 'followers', 'views', 'comments', 'shares', 'badges'],
  mine: true,
  strangers: true,
  endAfter: 0,
  endAtPlan: false,
  colours: 'grey',
  videosWait: true,
  picturesVeiled: true,
  room: true,
  landing: false,
};

test('the resting choice is what the schema fills in, and is known as one', () => {
  expect(AS_IT_IS).toEqual(softChoiceSchema.parse({}));
  expect(isAsItIs(AS_IT_IS)).toBe(true);
  expect(isAsItIs(undefined)).toBe(true);
});

test.each(Object.entries(ALL))('%s alone is a choice', (key, value) => {
  const others = { endAfter: 12, endAtPlan: true, landing: true };
  expect(isAsItIs({ ...AS_IT_IS, [key]: key in others ? others[key as 'landing'] : value })).toBe(false);
});

test('the switches say what was chosen', () => {
  expect(choiceOf(switchesOf(ALL))).toEqual(ALL);
  expect(choiceOf(switchesOf(AS_IT_IS))).toEqual(AS_IT_IS);
  const some: SoftChoice = { ...AS_IT_IS, counts: ['views'], colours: 'muted', room: true };
  expect(choiceOf(switchesOf(some))).toEqual(some);
});

describe('files of a page', () => {
  test('with nothing chosen there is not one of ours', () => {
    for (const soft of [{}, { x: AS_IT_IS }, { reddit: ALL }] as Softer[])
      expect(filesFor('x', { ...NO_OTHERS, soft }).join()).not.toContain('soft');
  });

  test('what is on stands before what acts on it, behind the attention script', () => {
    const files = filesFor('x', { ...NO_OTHERS, soft: { x: { ...AS_IT_IS, counts: ['likes'], colours: 'grey' } } });
    expect(files.slice(0, 2)).toEqual(['networks/x.js', 'content-scripts/attention.js']);
    expect(files.filter((file) => file.startsWith('soften/') && !file.includes('/of-'))).toEqual([
      'soften/likes.js',
      'soften/grey.js',
    ]);
    expect(files.at(-1)).toBe('content-scripts/soften.js');
  });

  test('a site that was added whole has the script, and no facts', () => {
    const id = 'site:forum.example';
    expect(filesFor(id, { ...NO_OTHERS, soft: { [id]: { ...AS_IT_IS, colours: 'grey' } } })).toEqual([
      'networks/site.js',
      'content-scripts/attention.js',
      'soften/grey.js',
      'content-scripts/soften.js',
    ]);
  });
});

test('a site on which something is hidden has the script, also where nothing else is on', () => {
  const id = 'site:forum.example';
  const hidden = [{ network: id, selector: 'aside', at: 1 }];
  expect(filesFor(id, { ...NO_OTHERS, soft: {}, hidden })).toEqual([
    'networks/site.js',
    'content-scripts/attention.js',
    'soften/hidden.js',
    'content-scripts/soften.js',
  ]);
  expect(filesFor('site:other.example', { ...NO_OTHERS, soft: {}, hidden }).join()).not.toContain('soft');
});

test('a fact that stopped fitting on three visits is stale there, and on no other network', () => {
  const seen = { how: 'list', day: '2026-10', from: 'a list' } as const;
  const soft = { counts: { likes: [{ css: 'i', seen }] }, strangers: [{ css: 'b', seen }] };
  const gone = { network: 'x', what: 'likes', at: 1 } as const;
  expect(standingOf('x', soft, [{ ...gone, visits: 2 }])).toMatchObject({
    likes: 'fits',
    strangers: 'fits',
    views: 'unknown',
  });
  expect(standingOf('x', soft, [{ ...gone, visits: 3 }])).toMatchObject({ likes: 'stale', strangers: 'fits' });
  expect(standingOf('reddit', soft, [{ ...gone, visits: 3 }])).toMatchObject({ likes: 'fits' });
  expect(new Set(Object.values(standingOf('x', undefined, [])))).toEqual(new Set(['unknown']));
});

describe('the files that are built', async () => {
  const { soft, files } = await networkFiles();
  test('each switch names itself, and facts come without where they are from', () => {
    for (const { path, text } of soft) {
      const [, name = ''] = /^soften\/(.*)\.js$/.exec(path) ?? [];
      if (name.startsWith('of-')) {
        const facts = text.replace(/^globalThis\.enoughSoftFacts=|;$/g, '');
        expect(() => JSON.parse(facts), path).not.toThrow();
        expect(text).not.toContain('"seen"');
      } else expect(text).toContain(`"${name}"`);
    }
    expect(soft.length).toBeGreaterThan(20);
  });

  test('a network’s own file holds nothing of it', () => {
    for (const { path, text } of files) expect(text, path).not.toMatch(/"soft|enoughSoft/);
  });
});
