/** How many years of school a text asks for (Flesch–Kincaid, English only): at most seven. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Finding, Line } from './line.ts';
import { sentences, words } from './rules.ts';

export const HIGHEST_GRADE = 7;
/** A single line of this many words is measured by itself; shorter ones only as part of their file, where one long word weighs less. */
export const LONG_ENOUGH = 20;
/** What one long line may ask for: two years more than its file, since the measure is rough on few words. */
const ONE_LINE = HIGHEST_GRADE + 2;

/** Placeholders are read as a short word. */
const plain = (text: string) =>
  text.replace(/\$\d+|\{\w+\}/g, 'it').replace(/https?:\S+|\w+\.(com|org|net|html)\b/g, 'it');

/** @returns grade; 0 for a text without a word */
export function grade(text: string): number {
  const read = plain(text);
  const all = words(read);
  if (all.length === 0) return 0;
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: Math.max(1, sentences(read).length), word: all.length, syllable: syllables });
}

/** Texts of one file are one group; a group of under 20 words says too little to be measured. */
export function hardToRead(lines: readonly Line[]): Finding[] {
  const found: Finding[] = [];
  const say = (line: Line, at: number, most: number, what: string) =>
    found.push({
      ...line,
      rule: 'reading',
      match: `grade ${at.toFixed(1)}, ${most} at most`,
      help: `${what}: shorter sentences, shorter words`,
    });
  for (const [file, group] of Map.groupBy(lines, (line) => line.file)) {
    const text = group.map((line) => (/[.?!:]$/.test(line.text) ? line.text : `${line.text}.`)).join(' ');
    const at = grade(text);
    const first = group[0];
    if (first && words(text).length >= LONG_ENOUGH && at > HIGHEST_GRADE)
      say(
        { ...first, key: '(all of it)', line: 0, text: file },
        at,
        HIGHEST_GRADE,
        'the file as a whole is hard to read',
      );
    for (const line of group) {
      const most = line.kind === 'ui' || line.kind === 'page' ? ONE_LINE : HIGHEST_GRADE;
      if (words(line.text).length >= LONG_ENOUGH && grade(line.text) > most)
        say(line, grade(line.text), most, 'this line is hard to read');
    }
  }
  return found;
}
