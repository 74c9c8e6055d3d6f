/** Cards and breaks that stand in English since the screen's language has no words for them yet: it is said, and their words
 *  are marked as what they are, for voices and for the way they run. */
import type { ComponentChildren } from 'preact';
import { directionOf } from '../lib/i18n/direction.ts';

/** @param lang of the words, where it is not the screen's */
export const In = ({
  lang,
  children,
}: {
  lang: string | undefined;
  children?: ComponentChildren;
}): ComponentChildren =>
  lang ? (
    <span lang={lang} dir={directionOf(lang)}>
      {children}
    </span>
  ) : (
    children
  );

/** The quiet line above such a card. @param line of the screen's own words */
export const InEnglish = ({ lang, line }: { lang: string | undefined; line: string }) =>
  lang ? <p class="small soft">{line}</p> : null;

const GAP = '\uE000';

/** A line of the screen's own around words that may be of another language. @param line fills its gap with what it is given */
export function Around({ line, lang, words }: { line(gap: string): string; lang: string | undefined; words: string }) {
  if (!lang) return <>{line(words)}</>;
  const [before, after] = line(GAP).split(GAP);
  return (
    <>
      {before}
      <In lang={lang}>{words}</In>
      {after}
    </>
  );
}
