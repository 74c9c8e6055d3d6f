import { describe, expect, test } from 'vitest';
import { collect, linesOfMarkdown, linesOfStrings } from '../../../scripts/copy/collect.ts';
import type { Kind, Line } from '../../../scripts/copy/line.ts';
import { lint, say } from '../../../scripts/copy/lint.ts';
import { grade } from '../../../scripts/copy/reading.ts';

const line = (text: string, kind: Kind = 'ui', key = 'a.b'): Line => ({
  file: 'locales/en/a.json',
  key,
  line: 3,
  kind,
  text,
});
const rulesBrokenBy = (text: string, kind?: Kind) =>
  lint([line(text, kind)], []).findings.map((finding) => finding.rule);
const long = (most: number) =>
  'a calm word. '
    .repeat(40)
    .slice(0, most + 1)
    .trimEnd()
    .padEnd(most + 1, 'a');

test('every line a person may read is in our voice', async () => {
  const { findings, unused } = lint(await collect(process.cwd()));
  expect(findings.map(say)).toEqual([]);
  expect(unused).toEqual([]);
});

describe('each rule catches a planted line', () => {
  const planted: [rule: string, text: string, kind?: Kind][] = [
    ['blocked', 'You wasted some time here.'],
    ['blocked', 'You should rest now.'],
    ['blocked', 'Keep your streak going.'],
    ['blocked', 'You went over your limit.'],
    ['praise', 'Good job on leaving.'],
    ['praise', 'We are so proud of you.'],
    ['praise-of-self', 'You are truly amazing as you are.'],
    ['praise-of-self', 'Remember that you’re doing great.'],
    ['claim', 'This is a proven way.'],
    ['promise', 'A pause that lowers your anxiety.', 'page'],
    ['promise', 'It will make you feel better.'],
    ['illness', 'For people with depression.'],
    ['fake', 'All of these posts are edited.'],
    ['fake', 'It is a highlight reel.'],
    ['compare', 'Others stay here less than most people.'],
    ['compare', 'It was your best day.'],
    ['number-compare', 'You spent 20 minutes more than before.'],
    ['number-compare', 'About $1 minutes, less than in spring.'],
    ['number-compare', '23% of the week.'],
    ['but', 'That hurts, but it will pass.'],
    ['but', 'But you can look away.'],
    ['exclamation', 'Welcome!'],
    ['exclamation', 'I am a mess!', 'thought'],
    ['capitals', 'You may LEAVE now.'],
    ['emoji', 'A pause 🌿'],
    ['command', 'Stop scrolling now.'],
    ['command', 'Put your phone down.'],
    ['length', long(90), 'nudge'],
    ['length', long(220), 'reframe'],
    [
      'sentence',
      'One two three four five six seven eight nine ten one two three four five six seven eight nine ten more.',
    ],
    ['question', 'Tell me more about it.', 'question'],
    ['feeling-first', 'A post shows one minute of a day. The rest is out of view.', 'reframe'],
    ['presumes-someone', 'Who is glad when you walk in, before you have done anything?', 'question'],
    ['presumes-someone', 'Who could sit beside you while the feeling is there?', 'question'],
    ['presumes-someone', 'Whose kind word has stayed with you, and what was in it?', 'question'],
    ['presumes-someone', 'What would your best friend say to that?', 'question'],
    ['presumes-someone', 'It hurts to ask. What happened, the last time someone said yes?', 'reframe'],
    ['presumes-someone', 'When a friend is late, what do you think?', 'ui'],
    ['presumes-someone', 'How would someone who loves you put it?', 'question'],
    ['claims-someone', 'There are people who love you.', 'page'],
    ['claims-someone', 'Picture someone who likes you, across the room.', 'step'],
    ['claims-someone', 'Feeling small hurts. Think of a friend who is glad when you call.', 'reframe'],
    ['claims-someone', 'You are not alone with this.'],
    ['claims-someone', 'You could call your mother.', 'step'],
    ['claims-someone', 'Someone was glad of me before I did a thing.', 'words'],
    ['points-at-someone', 'Whose voice does it sound like?', 'question'],
    ['points-at-someone', 'It hurts to hear that. Who taught you that?', 'reframe'],
    ['points-at-someone', 'What was that person afraid of?', 'question'],
    ['points-at-someone', 'Where did you learn that needing is a fault?', 'question'],
    ['points-at-someone', 'Could you see their side of it?', 'question'],
    ['asks-for-crimes', 'What did you do that asks for a price like that?', 'question'],
    ['asks-for-crimes', 'What do you think you deserve for it?', 'question'],
    ['asks-for-crimes', 'Regret hurts. What do you owe them?', 'reframe'],
    ['food', 'No dinner until it is done.', 'thought'],
    ['food', 'I have not earned a proper meal today.', 'thought'],
    ['food', 'I will not eat before this is perfect.', 'thought'],
    ['better-off', 'They would all be better off without me.', 'thought'],
    ['better-off', 'If I tell them, they will be glad when I leave.', 'thought'],
    ['better-off', 'It would be easier for them if I was gone.', 'thought'],
    ['better-off', 'Nobody would even miss me.', 'thought'],
    ['better-off', 'Is anyone better off because of this?', 'question'],
    ['translated', 'The sums of a day are kept.'],
    ['translated', 'Room for {count} more signs.'],
    ['translated', 'Ten signs or more.'],
    ['translated', 'Enough sees these sites alone.', 'doc'],
    ['translated', 'How times are told.'],
    ['translated', 'Nothing was told before the end.', 'doc'],
    ['translated', 'A book in place of a feed.', 'name'],
    ['translated', 'The model is trained anew.', 'doc'],
    ['translated', 'What it said of late.', 'doc'],
    ['translated', 'Posts are kept apart.'],
    ['translated', 'Rows that did not read.'],
    ['translated', 'All of it lies in this browser.', 'page'],
    ['translated', 'An id stands in people’s notes.', 'doc'],
    ['translated', 'The budget stands beside it.', 'doc'],
    ['translated', 'What it usually is holds for now.'],
    ['translated', 'The file holds no address.'],
    ['translated', 'All times, notes and choices go, and no site is seen.'],
    ['translated', 'It ends in the middle, so nothing was taken in.'],
    ['translated', 'Take off'],
    ['translated', 'Take up again: the note.'],
    ['translated', 'The same once more'],
    ['translated', 'Put this line away'],
    ['translated', 'It can be held out to you.'],
    ['translated', 'For some weeks one day of every two is quiet.'],
    ['translated', 'This is no file that Enough can read.'],
    ['translated', 'Ease this limit after so many openings a day.'],
    ['translated', 'What for, if you like'],
    ['translated', 'As my system has it'],
    ['any-hour', 'What would you do with this evening?', 'question'],
    ['any-hour', 'Wanting order makes sense. Both can wait until morning.', 'reframe'],
    ['any-hour', 'Let one thing stay a bit messy tonight.', 'step'],
    ['any-hour', 'You wanted something easy at the end of the day.', 'words'],
    ['part-and-clock', 'Evenings held most of it, between about 4:00 PM and 9:00 PM.'],
    ['part-and-clock', 'Mornings held most of it, between about {from} and {to}.'],
    ['part-and-clock', 'Most of it was between noon and 2 PM, in the morning.'],
    [
      'reading',
      'Institutional communication necessitates considerable intellectual sophistication. Comprehensive familiarity with organisational terminology facilitates participation. Unanticipated administrative responsibilities accumulate exponentially throughout implementation. International collaboration unfortunately deteriorates.',
    ],
  ];
  test.each(planted)('%s: %s', (rule, text, kind) => {
    expect(rulesBrokenBy(text, kind)).toContain(rule);
  });

  test.each(['every day, 16 to 21', 'chat from 2:00 to 8:00', 'every day, 8 to midnight'])(
    'half-of-day: %s',
    (text) => {
      const rules = (key: string) => lint([line(text, 'page', key)], []).findings.map((finding) => finding.rule);
      expect(rules('lines.IT.a-line.hours')).toContain('half-of-day');
      expect(rules('lines.IT.a-line.name')).not.toContain('half-of-day');
    },
  );
});

describe('what is fair passes', () => {
  const fair: [text: string, kind?: Kind][] = [
    ['It won’t be kept unless you press Keep.'],
    ['Leave the feed'],
    ['About 4 hours on the feeds you picked this week.'],
    ['Your own limit, if you want one.'],
    ['Nothing but a name and a time is kept.'],
    ['10 more minutes'],
    ['Feeling behind hurts, and it makes sense after a row of finished things. Part way is also a place.', 'reframe'],
    ['I am such a failure, I must do better', 'thought'],
    ['Is there someone you could sit near while the feeling is there?', 'question'],
    ['Who made this rule, and does it fit the life you want?', 'question'],
    ['If a friend had done the same, what would seem fair to you?', 'question'],
    ['What happened, in plain facts, without the name-calling?', 'question'],
    ['I stood at the sink and ate half of it. I cannot even cook a meal.', 'thought'],
    ['I am only glad once it is over, and it is never over.', 'thought'],
    ['Holding the breath does not suit panic or trauma.', 'caution'],
    ['Is there a person or a pet who is glad when you walk in?', 'question'],
    ['Messages, search and settings are left alone.', 'doc'],
    ['Something that shares an address is not counted: the address alone is not enough.', 'doc'],
    ['One page sums up a few weeks.', 'doc'],
    ['She was quiet tonight. What did I do.', 'thought'],
    ['Most of it was between about 4 PM and midnight.'],
    ['You should see the score on GitHub!', 'doc'],
  ];
  test.each(fair)('%s', (text, kind) => {
    expect(rulesBrokenBy(text, kind)).toEqual([]);
  });
});

test('a finding tells the file, the line, the rule and what helps', () => {
  const source = '{\n  "door": {\n    "title": "You should go"\n  }\n}';
  const [finding] = lint(linesOfStrings('locales/en/door.json', source), []).findings;
  expect(finding && say(finding)).toBe(
    'locales/en/door.json:3  door.title\n    blocked: “should”: a word that grades, blames or alarms: say what is so, plainly\n    in: You should go',
  );
});

test('pages of the repository are read as people read them: no code, no addresses, and a sentence across two rows', () => {
  const page = '# Title\n\n`sums` and [a link](docs/sums.md) are\nkept apart.\n\n```\nsums\n```\n| cell | sums |';
  const lines = linesOfMarkdown('docs/a.md', page);
  expect(lines.map(({ line, text }) => [line, text])).toEqual([
    [1, '# Title'],
    [3, '… and [a link] are kept apart.'],
    [9, '| cell | sums |'],
  ]);
  expect(lint(lines, []).findings.map(({ line, match }) => [line, match])).toEqual([
    [3, 'kept apart → separately'],
    [9, 'sums → total'],
  ]);
});

test('the pages that people read first are among the lines', async () => {
  const files = new Set((await collect(process.cwd())).map(({ file }) => file));
  for (const file of ['README.md', 'CHANGELOG.md', 'PRIVACY.md', 'docs/limits.md', 'docs/decisions/README.md'])
    expect(files).toContain(file);
});

test('an exception lets one line through for one rule, and is called out when it is no longer needed', () => {
  const exception = { file: 'locales/en/a.json', key: 'a.b', rule: 'blocked', reason: 'a test' };
  expect(lint([line('You should go!')], [exception]).findings.map((f) => f.rule)).toEqual(['exclamation']);
  expect(lint([line('You may go.')], [exception]).unused).toEqual([exception]);
});

test('the grade is that of the Flesch–Kincaid formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
});
