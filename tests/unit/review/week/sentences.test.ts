import { beforeEach, expect, test } from 'vitest';
import { about, useLanguage } from '../../../../lib/i18n/index.ts';
import type { From } from '../../../../lib/ledger/types.ts';
import { networks } from '../../../../lib/networks/index.ts';
import { CURATED } from '../../../../lib/networks/types.ts';
import { PURPOSES } from '../../../../lib/nudges/types.ts';
import { describeWeek, type Line, type Often } from '../../../../lib/review/week/describe-week.ts';
import { weekFacts } from '../../../../lib/review/week/facts.ts';
import type { Felt, NetworkSurface } from '../../../../lib/review/week/types.ts';
import { hourText, hourWords, lineText, placeText, rangeText } from '../../../../lib/words/review.ts';
import { lint, say } from '../../../../scripts/copy/lint.ts';
import { BEYOND, WEEKS } from './weeks.ts';

beforeEach(() => useLanguage(['en']));

const PLACES: NetworkSurface[] = [...networks.map(({ id }) => id), 'site:news.example.org'].flatMap((network) =>
  CURATED.map((surface) => ({ network, surface })),
);
const [PLACE, OTHER] = PLACES as [NetworkSurface, NetworkSurface];
const SECONDS = [20, 100, 300, 1500, 3400, 3600, 5400, 9000, 20_000, 90_000];
const OFTEN: Often[] = ['once', 'few', 'some', 'many'];
const FELT: Felt[] = ['lighter', 'same', 'heavier'];
const HOW: Felt[][] = [...FELT.map((felt) => [felt]), FELT, ...FELT.map((out) => FELT.filter((felt) => felt !== out))];
const NEW = [...networks.map(({ id }) => [id]), ['instagram', 'x'], ['site:news.example.org']];
const FROM: From[] = ['direct', 'messages', 'post', 'search'];

/** Every sentence there is: each kind with everything that can stand in it. A kind left out here is a type error. */
const ALL: { [Says in Line['says']]: Line[] } = {
  nothing: [{ says: 'nothing' }],
  fewDays: [{ says: 'fewDays' }],
  spread: [{ says: 'spread' }],
  daysDiffer: [{ says: 'daysDiffer' }],
  zones: [{ says: 'zones' }],
  summed: [{ says: 'summed' }],
  feltMixed: [FELT, ...FELT.map((out) => FELT.filter((felt) => felt !== out))].map((felt) => ({
    says: 'feltMixed',
    felt,
  })),
  about: [0, ...SECONDS].map((seconds) => ({ says: 'about', seconds })),
  postsToo: SECONDS.map((seconds) => ({ says: 'postsToo', seconds })),
  postsOnly: SECONDS.map((seconds) => ({ says: 'postsOnly', seconds })),
  profilesToo: SECONDS.map((seconds) => ({ says: 'profilesToo', seconds })),
  profilesOnly: SECONDS.map((seconds) => ({ says: 'profilesOnly', seconds })),
  allOn: PLACES.map((place) => ({ says: 'allOn', place })),
  mostly: PLACES.map((place) => ({ says: 'mostly', place })),
  mostlyNetwork: networks.map(({ id }) => ({ says: 'mostlyNetwork', network: id })),
  byAddress: networks.map(({ id }, i) => ({
    says: 'byAddress',
    networks: [id, ...networks.slice(i + 1, i + 2).map((next) => next.id)],
  })),
  mostlyTwo: [{ says: 'mostlyTwo', place: PLACE, other: OTHER }],
  hours: Array.from({ length: 24 }, (_, from) => ({ says: 'hours', from, to: (from + 2) % 24 }) as const),
  hoursOfAll: [{ says: 'hoursOfAll', from: 22, to: 0 }],
  began: FROM.map((from) => ({ says: 'began', from })),
  beganSome: FROM.filter((from) => from !== 'direct').map((from) => ({ says: 'beganSome', from })),
  planned: SECONDS.flatMap((planned) =>
    SECONDS.flatMap((from) =>
      SECONDS.filter((to) => to >= from).map((to) => ({ says: 'planned', planned, from, to }) as const),
    ),
  ),
  pauses: OFTEN.flatMap((often) =>
    (['each', 'mostly', 'half'] as const).map((left) => ({ says: 'pauses', often, left }) as const),
  ),
  felt: FELT.map((felt) => ({ says: 'felt', felt })),
  feltAll: FELT.map((felt) => ({ says: 'feltAll', felt })),
  feltSome: FELT.filter((felt) => felt !== 'heavier').map((felt) => ({ says: 'feltSome', felt })),
  feltLate: OFTEN.map((often) => ({ says: 'feltLate', often })),
  reasons: [{ says: 'reasons' }],
  reason: [...PURPOSES, undefined].flatMap((purpose) =>
    [true, false].flatMap((planned) =>
      HOW.map((felt) => ({ says: 'reason', planned, felt, ...(purpose && { purpose }) }) as const),
    ),
  ),
  newDoor: NEW.map((networks) => ({ says: 'newDoor', networks })),
  newLimit: [[], ...NEW].map((networks) => ({ says: 'newLimit', networks })),
  newSoft: NEW.map((networks) => ({ says: 'newSoft', networks })),
  since: [[], ...HOW].map((felt) => ({ says: 'since', felt })),
};

test('every sentence that a week can say is in our voice, whatever stands in it', () => {
  const texts = [...new Set(Object.values(ALL).flat().map(lineText))];
  expect(texts.length).toBeGreaterThan(400);
  const lines = texts.map((text, i) => ({
    file: 'lib/words/review.ts',
    key: String(i),
    line: 0,
    kind: 'ui' as const,
    text,
  }));
  expect(lint(lines, []).findings.map(say)).toEqual([]);
  // a gap left open, a key that nobody wrote, a value that is none
  expect(texts.filter((text) => /[{}]|review\.|undefined|NaN|null/.test(text))).toEqual([]);
});

test('the lint would catch a sentence that compares', () => {
  const text = lineText({ says: 'about', seconds: 1500 }).replace('.', ', more than last week.');
  expect(lint([{ file: 'a', key: 'a', line: 0, kind: 'ui', text }], []).findings).not.toEqual([]);
});

test('times are written as people remember them', () => {
  expect(about(3.4 * 3600)).toBe('about 3½ hours');
  expect(rangeText(5, 40)).toBe('about a minute');
  expect(rangeText(620, 1480)).toBe('about 10 to 25 minutes');
  expect(rangeText(600, 700)).toBe('about 10 minutes');
  expect(rangeText(100, 900)).toBe('up to about 15 minutes');
  expect(rangeText(1500, 5400)).toBe('between about 25 minutes and about 1½ hours');
  expect(rangeText(3600, 5400)).toBe('between about 1 hour and about 1½ hours');
  expect(hourText(20)).toMatch(/^8\sPM$/);
  expect([12, 0, 11].map(hourWords)).toEqual(['noon', 'midnight', hourText(11)]);
  expect(placeText({ network: 'instagram', surface: 'shorts' })).toBe('Reels on Instagram');
  expect(placeText({ network: 'site:news.example.org', surface: 'feed' })).toBe('news.example.org');
});

test('where clocks have 24 hours, an hour is written with its minutes', async () => {
  await useLanguage(['en-GB']);
  expect([8, 20, 0].map(hourWords)).toEqual(['8:00', '20:00', 'midnight']);
});

test('twenty-two weeks, in words', () => {
  expect(Object.keys(WEEKS)).toHaveLength(22);
  const texts = Object.entries(WEEKS).map(([name, rows]) => {
    const paragraphs = describeWeek(weekFacts(rows), undefined, BEYOND[name]).map((lines) =>
      lines.map(lineText).join(' '),
    );
    return `${name}\n${paragraphs.map((text) => `  ${text}`).join('\n')}`;
  });
  expect(`\n${texts.join('\n\n').replaceAll(' ', ' ')}\n`).toMatchSnapshot();
});
