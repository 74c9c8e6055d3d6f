import { describe, expect, test } from 'vitest';
import { collect, linesOfStrings } from '../../../scripts/copy/collect.ts';
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
    [
      'reading',
      'Institutional communication necessitates considerable intellectual sophistication. Comprehensive familiarity with organisational terminology facilitates participation. Unanticipated administrative responsibilities accumulate exponentially throughout implementation. International collaboration unfortunately deteriorates.',
    ],
  ];
  test.each(planted)('%s: %s', (rule, text, kind) => {
    expect(rulesBrokenBy(text, kind)).toContain(rule);
  });
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

test('an exception lets one line through for one rule, and is called out when it is no longer needed', () => {
  const exception = { file: 'locales/en/a.json', key: 'a.b', rule: 'blocked', reason: 'a test' };
  expect(lint([line('You should go!')], [exception]).findings.map((f) => f.rule)).toEqual(['exclamation']);
  expect(lint([line('You may go.')], [exception]).unused).toEqual([exception]);
});

test('the grade is that of the Flesch–Kincaid formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
});
