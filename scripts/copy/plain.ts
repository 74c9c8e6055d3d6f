/** Plain English, as rules that bite: words that only a translator would write, and hours of the day that a reader may not be in. */
import type { Line } from './line.ts';
import type { Rule } from './rules.ts';

/** What was written, and what a native writer puts there. */
const TRANSLATED: [RegExp, instead: string][] = [
  [/\bsums?\b(?! up)/i, 'total'],
  [/\bsigns? (?:or more|at most|left|long)\b|\b(?:\d+|\{\w+\}|two|four|eight|ten|more) signs?\b/i, 'characters'],
  [
    /\b(?:address|addresses|days?|facts|feeds?|hosts?|hours|messages|minutes|networks?|numbers|pages?|posts|scripts?|sites?|these|those|times|totals|words)(?<!\b(?:leave|leaves|leaving|left) \w+) alone\b(?! (?:is|are|was|were) not)/i,
    'only',
  ],
  [/\b(?:is|are|was|were|be|been|being) told\b(?! (?:by|that|to|apart|from))/i, 'shown, said or notified'],
  [/\bin place of\b/i, 'instead of'],
  [/\banew\b/i, 'again'],
  [/\bof late\b/i, 'lately'],
  [/\bkept apart\b|, apart[.,;]/i, 'separately'],
  [/\b(?:do|does|did) not read\b/i, 'could not be read'],
  [
    /\b(?:lie|lies|lay) in (?:this|that|the|your|a|its) (?:\w+ )?(?:browser|database|file|folder|future|profile)\b/i,
    'is',
  ],
  [
    /\bstands? in (?:the (?!way)|its|their|people['’]s|it\b)|\bstands? (?:first|last|there|beside|below|above) (?:it|them)?/i,
    'is',
  ],
  [/\bholds? (?:for now|from now on)\b/i, 'applies'],
  [/\bholds (?:no|only|nothing but) \w+/i, 'has, contains'],
  [/\b(?:choices|days|intervals|notes|words) (?:would |will )?go(?=[,.])|\bhere would go\b/i, 'is erased, is lost'],
  [/\bwas taken in\b/i, 'was brought in'],
  [/\btake (?:it |them |this )?off\b/i, 'remove'],
  [/\btake up again\b/i, 'turn on again'],
  [/\bthe same once more\b/i, 'again'],
  [/\bput (?:this|it) (?:line )?away\b/i, 'hide'],
  [/\bheld out to\b/i, 'brought up, offered'],
  [/\bone \w+ (?:of|in) every two\b/i, 'every second'],
  [/\b(?:this|that|it) is no (?:app|file|page|place|site|tool)\b/i, 'is not a'],
  [/\bafter so many \w+\b/i, 'this many'],
  [/\bwhat for, if\b/i, 'a whole question'],
  [/\bas (?:my|your|the) \w+ has it\b/i, 'the same as'],
];

const PART_OF_DAY = '(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?)|late hours';
const CLOCK = '\\d{1,2}(?::\\d\\d)?\\s?[AP]M|\\d{1,2}:\\d\\d|\\{(?:from|to|until|hour)\\}|\\bnoon\\b|\\bmidnight\\b';

export const PLAIN_RULES: Rule[] = [
  {
    id: 'translated',
    help: 'a word that only a translator would write: say it as you would aloud',
    kinds: ['ui', 'nudge', 'name', 'question', 'reframe', 'step', 'caution', 'words', 'page', 'doc'],
    find: ({ text }: Line) => {
      for (const [pattern, instead] of TRANSLATED) {
        const match = text.match(pattern);
        if (match) return `${match[0].trim()} → ${instead}`;
      }
      return null;
    },
  },
  {
    id: 'any-hour',
    help: 'a card, a break and a note are read at any hour: leave the part of the day out',
    kinds: ['nudge', 'question', 'reframe', 'step', 'caution', 'words', 'page'],
    find: ({ text }) =>
      text.match(
        /\b(?:tonight|this (?:morning|afternoon|evening|night)|(?:until|till|by|in the) (?:morning|evening)|at the end of the day|before (?:bed|sleep)|good (?:morning|evening|night)|late at night)\b/i,
      )?.[0] ?? null,
  },
  {
    id: 'part-and-clock',
    help: 'a part of the day beside hours that may not lie in it: the hours are enough',
    kinds: ['ui', 'nudge'],
    find: ({ text }) =>
      text.match(
        new RegExp(`\\b(?:${PART_OF_DAY})\\b[^.?!]*(?:${CLOCK})|(?:${CLOCK})[^.?!]*\\b(?:${PART_OF_DAY})\\b`, 'i'),
      )?.[0] ?? null,
  },
  {
    id: 'half-of-day',
    help: 'hours as one says them aloud: “4 to 9 pm”, not “16 to 21”',
    kinds: ['ui', 'page'],
    find: ({ text, key }) =>
      key.endsWith('.hours')
        ? (text.match(/\bto \d{1,2}(?::\d\d)?\b(?! (?:am|pm))|\d to (?:midnight|noon)/)?.[0] ?? null)
        : null,
  },
];
