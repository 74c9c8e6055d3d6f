/** How Enough speaks, as rules that bite. Each returns what it caught, or null. Sources: the evidence notes, section 3 (C1–C10). */
import type { Kind, Line } from './line.ts';
import { anyOf, BLOCKED, CLAIMS, COMPARES, FAKE, ILLNESS, PRAISE } from './words.ts';

export interface Rule {
  id: string;
  /** what is asked for, and what helps */
  help: string;
  /** the kinds of text it looks at; all but automatic thoughts and docs if left out */
  kinds?: Kind[];
  find(line: Line): string | null;
}

/** Longest text of each kind, in characters. */
export const LENGTHS: Record<Exclude<Kind, 'doc'>, number> = {
  ui: 320,
  nudge: 90,
  name: 70,
  question: 110,
  reframe: 220,
  thought: 140,
  step: 140,
  caution: 240,
  words: 160,
  page: 320,
};
/** A sentence that is read in one breath. */
export const LONGEST_SENTENCE = 20;

const ABBREVIATIONS = ['JSON', 'CSV', 'HTML', 'URL', 'OK', 'ID', 'UK', 'US', 'USA', 'EU', 'WCAG', 'MIT', 'PDF'];
const blocks = (list: string) => {
  const words = anyOf(list);
  return ({ text }: Line) => text.match(words)?.[0] ?? null;
};
const match = (pattern: RegExp) => (line: Line) => line.text.match(pattern)?.[0]?.trim() ?? null;

/** Sentences of a text; a colon or a line break ends one too, as it does in reading. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.?!:;…]['"’”)]?)\s+|\n+/u).filter((part) => /\p{L}/u.test(part));
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Words by which a first sentence names a feeling or a need. */
const FEELING = new RegExp(
  `\\b(feel\\w*|felt|hurt\\w*|want\\w*|wish\\w*|need\\w*|hard\\w*|heav\\w*|tir\\w+|weary|lonel\\w*|alone|ach\\w+|sting\\w*|long(ing|s)?|` +
    `car(e|es|ed|ing)|worr\\w+|fear\\w*|afraid|scar\\w+|sad\\w*|guilt|regret\\w*|rest\\w*|saf\\w+|hop(e|es|ed|ing)|dread\\w*|pain\\w*|sore|` +
    `weight|small|unsure|lost|miss(es|ing)?|ashamed|embarrass\\w*|angry|envy|jealous\\w*|restless|tense|raw|exposed|exposing|loud|harsh|` +
    `empty|numb|relief|comfort\\w*|lov(e|es|ed|ing)|exhaust\\w*|sink\\w*|flat|anxious|uneas\\w*|unsettl\\w*|overwhelm\\w*|strain\\w*|` +
    `pull(s|ed)?|press\\w*|seen|stuck|behind|drain\\w*|bitter|tender|frighten\\w*|shak\\w+|burn\\w*|grie\\w+|humiliat\\w*|disappoint\\w*)\\b`,
  'iu',
);

export const RULES: Rule[] = [
  { id: 'blocked', help: 'a word that grades, blames or alarms: say what is so, plainly', find: blocks(BLOCKED) },
  { id: 'praise', help: 'no applause and no praise of the self: describe, or say nothing', find: blocks(PRAISE) },
  {
    id: 'praise-of-self',
    help: 'very positive lines hurt where self-worth is low: be fair and specific instead',
    find: match(
      /\b(you are|you['’]re|you were|i am|i['’]m)\s+(so |really |truly |just |such an? |an? |already )*(amazing|strong|great|wonderful|awesome|incredible|brave|perfect|special|beautiful|brilliant|fantastic|worthy|winner|hero|star|superstar|inspiring|doing (so )?(great|well|amazing|amazingly)|the best)\b/i,
    ),
  },
  { id: 'claim', help: 'no medical claim: this is not health care', find: blocks(CLAIMS) },
  {
    id: 'promise',
    help: 'promise no effect: say what it is, not what it will do',
    find: match(
      /\b(reduc|lower|eas|reliev|improv|boost|lift|fight|beat|prevent|stop|end|fix|calm)(e|es|s|ing)? (your |the )?(depression|anxiety|stress|mood|self-esteem|mental health|well-?being|worry|sadness|overthinking)\b|\b(will|to) (make|help) you (feel|be|become) (better|happier|calmer|happy|calm|good)\b/i,
    ),
  },
  {
    id: 'illness',
    help: 'names of illness stand on the help and why pages and in cautions only',
    kinds: ['ui', 'nudge', 'name', 'question', 'reframe', 'step', 'words'],
    find: blocks(ILLNESS),
  },
  { id: 'fake', help: 'never call posts false: such lines make comparing worse', find: blocks(FAKE) },
  { id: 'compare', help: 'no comparison with people or with a best day: name a range', find: blocks(COMPARES) },
  {
    id: 'number-compare',
    help: 'no number beside a comparing word: name a range, or leave the number out',
    find: match(
      /(\d|\$\d|\{\w+\})[^.?!]*\b(more|less|fewer|better|worse|higher|lower|longer|shorter) than\b|\b(more|less|fewer|better|worse|higher|lower|longer|shorter) than[^.?!]*(\d|\$\d|\{\w+\})|\d+\s?%|\b(up|down) \d+|\d+\s+(\w+\s+)?(fewer|better|worse|higher|lower)\b/i,
    ),
  },
  {
    id: 'but',
    help: 'no "but" as the hinge, it takes the first half back: use "and", or two sentences',
    find: match(/(?<!\b(nothing|anything|everything|all|none|no one)\s)(?<=^|[\s,;:.—–(-])but(?=[\s,])/i),
  },
  { id: 'exclamation', help: 'a full stop will do', kinds: kinds('thought'), find: match(/!/) },
  {
    id: 'capitals',
    help: 'no word in capitals',
    kinds: kinds('thought'),
    find: ({ text }) => (text.match(/\b\p{Lu}{3,}\b/gu) ?? []).find((word) => !ABBREVIATIONS.includes(word)) ?? null,
  },
  { id: 'emoji', help: 'no emoji', kinds: kinds('thought'), find: match(/\p{Extended_Pictographic}/u) },
  {
    id: 'command',
    help: 'buttons name what the person chooses; nobody is told to stop',
    find: match(
      /^(please )?(stop|quit|cut down|cut back|give up) (scroll|watch|look|compar|us|open|brows|wast|worry|think)\w*|\b(log off|log out|get off|put down (your|the) phone|put (your|the) phone (down|away)|close (this|the|your) (app|feed|site|tab|page))\b/i,
    ),
  },
  {
    id: 'length',
    help: 'shorter: a tired mind reads this',
    kinds: kinds('thought'),
    find: ({ text, kind }) => {
      const most = kind === 'doc' ? Number.POSITIVE_INFINITY : LENGTHS[kind];
      return text.length > most ? `${text.length} characters, ${most} at most` : null;
    },
  },
  {
    id: 'sentence',
    help: `${LONGEST_SENTENCE} words a sentence at most: make two of it`,
    find: ({ text }) => {
      const long = sentences(text).find((sentence) => words(sentence).length > LONGEST_SENTENCE);
      return long ? `${words(long).length} words: “${long}”` : null;
    },
  },
  {
    id: 'question',
    help: 'a question ends in a question mark',
    kinds: ['question'],
    find: ({ text }) => (text.endsWith('?') ? null : text.slice(-20)),
  },
  {
    id: 'feeling-first',
    help: 'the first sentence of a reframe names the feeling or the need',
    kinds: ['reframe'],
    find: ({ text }) => {
      const first = sentences(text)[0] ?? '';
      return FEELING.test(first) ? null : first;
    },
  },
];

/** Every kind of text, and these too: what even an automatic thought keeps to. */
function kinds(...also: Kind[]): Kind[] {
  return ['ui', 'nudge', 'name', 'question', 'reframe', 'step', 'caution', 'words', 'page', ...also];
}
