/** What could hurt a person on a bad day, as rules that bite: questions that presume, point or accuse, and thoughts that put a dark idea into a mind. */
import type { Line } from './line.ts';
import { type Rule, sentences } from './rules.ts';

/** @returns a finder that looks at questions only, sentence by sentence */
const asked =
  (...patterns: RegExp[]) =>
  ({ text }: Line): string | null => {
    for (const sentence of sentences(text).filter((part) => part.includes('?')))
      for (const pattern of patterns) {
        const match = sentence.match(pattern);
        if (match) return match[0].trim();
      }
    return null;
  };

const KIN =
  'partner|husband|wife|boyfriend|girlfriend|mother|father|mum|mom|dad|parents?|family|children|kids|friends?|best friend|loved ones';

export const CARE_RULES: Rule[] = [
  {
    id: 'presumes-someone',
    help: 'not everyone has someone: ask “is there someone …”, or say “if a friend …”',
    find: asked(
      /^who\b(?! (?:made|set|wrote|decided)\b).*\byou(?:r|rs)?\b/i,
      /\bwhose (?:\w+ )?(?:words?|hand|help|company|love|smile|hug)\b/i,
      new RegExp(`\\byour (?:${KIN})\\b`, 'i'),
      /\b(?:when(?:ever)?|last time) (?:a friend|some(?:one|body)|any(?:one|body))\b/i,
      /\bwould (?:some|any)one who (?:likes?|loves?|knows?|has known|cares?)\b/i,
    ),
  },
  {
    id: 'claims-someone',
    help: 'nobody knows that: for some it is not true, and on a bad day it stings',
    kinds: ['ui', 'nudge', 'name', 'reframe', 'step', 'caution', 'words', 'page'],
    find: match(
      new RegExp(
        `\\b(?:some(?:one|body)|people|others|they|friends?|those) (?:who |that )?(?:(?:really|truly|already) )?(?:loves?|likes?|misses|cares? (?:about|for)|needs?|(?:is|are|was|were) (?:glad of|proud of|waiting for|there for)) (?:you|me)\\b|` +
          `\\byou (?:are|were) (?:loved|liked|missed|needed|not alone|never alone)\\b|\\b(?:was|were|is|are) glad (?:of|to see) (?:you|me)\\b|(?<!\\bis there [^?]*)\\bwho is glad\\b|` +
          `\\b(?:call|text|ask|tell|hug|remember|think of) your (?:${KIN})\\b`,
        'i',
      ),
    ),
  },
  {
    id: 'points-at-someone',
    help: 'the person behind it may have hurt them: ask about the words, and nobody’s reasons',
    find: asked(
      /\bwhose (?:\w+ )?voice\b/i,
      /\bwho (?:first |ever )?(?:said|told|taught|made|hurt|called|did) (?:you|it|that|this to you)\b/i,
      /\bwho (?:does|did) (?:it|that|this|the voice) (?:sound like|remind you of)\b/i,
      /\b(?:that|this) person (?:afraid|scared|hurt|want|mean)/i,
      /\bwhere did you (?:first )?(?:learn|hear)\b/i,
      /\bforgiv\w+ (?:them|him|her|your)\b|\b(?:their|his|her) side\b/i,
    ),
  },
  {
    id: 'asks-for-crimes',
    help: 'a guilty mind has its list ready: ask what happened, or what would be fair to a friend',
    find: asked(
      /\bwhat (?:else )?(?:did you do|have you done)\b/i,
      /\bpunish\w*|\bdeserv\w+|\bwhat do you owe\b/i,
      /\b(?:your|the) (?:crimes?|sins?|faults?|guilt)\b|\bguilty of\b/i,
    ),
  },
  {
    id: 'food',
    help: 'no thought shows food withheld or earned: some who read it do not eat',
    kinds: ['thought'],
    find: match(
      /\b(?:no|skip\w*|miss\w*|without|earn\w*|deserve\w*) (?:\w+ ){0,2}?(?:breakfast|lunch|dinner|supper|food|meals?|snacks?|eat\w*)\b|\b(?:n['’]t|not|never) eat\w*\b|\beat\w*\b.*\buntil\b|\bcalori\w*|\bstarv\w*/i,
    ),
  },
  {
    id: 'better-off',
    help: 'no line says that others would be better off: it is the riskiest belief of all',
    kinds: ['ui', 'nudge', 'name', 'question', 'reframe', 'thought', 'step', 'caution', 'words', 'page'],
    find: match(
      /\bbetter off\b|\b(?:happier|easier|lighter|relieved|glad)\b.*\b(?:without me|(?:when|if|once) i(?:['’]m| am| was| were| have)? ?(?:leave|left|go|went|gone|not here))\b|\b(?:nobody|no one|they)\b.*\b(?:will|would|won['’]t|wouldn['’]t)\b.*\bmiss me\b/i,
    ),
  },
];

function match(pattern: RegExp) {
  return ({ text }: Line): string | null => text.match(pattern)?.[0]?.trim() ?? null;
}
