/** Which short fair words stand on a hard day and at the end of a break. The same all day, another one tomorrow. */
import type { KindWords, ThemeId } from './schema.ts';

interface Person {
  /** what they wrote for their own door: it comes before any words of ours */
  own: readonly string[];
  /** themes of the thoughts that they marked as theirs */
  themes: readonly ThemeId[];
}

/** @param day a number that grows by one a day */
export function pickKindWord(
  words: KindWords,
  { own, themes }: Person,
  day: number,
): { text: string; lang?: string } | null {
  const mine = own.map((text) => text.trim()).filter(Boolean);
  const fitting = words.filter((one) => one.for === undefined || themes.includes(one.for));
  const from: readonly { text: string; lang?: string | undefined }[] =
    mine.length > 0 ? mine.map((text) => ({ text })) : fitting;
  const one = from[day % from.length];
  return one ? { text: one.text, ...(one.lang && { lang: one.lang }) } : null;
}
