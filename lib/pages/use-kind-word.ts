/** Today's kind word, once it is loaded; `null` before, and where it cannot be. */
import { useEffect, useState } from 'preact/hooks';
import { now } from '../clock/index.ts';
import { loadKindWords, patternList } from '../content/index.ts';
import { pickKindWord } from '../content/pick-kind-word.ts';
import type { KindWords } from '../content/schema.ts';
import type { Settings } from '../store/settings.ts';

export type KindWord = ReturnType<typeof pickKindWord>;

export function useKindWord({ doors, theirs }: Pick<Settings, 'doors' | 'theirs'>): KindWord {
  const [words, setWords] = useState<KindWords>([]);
  useEffect(() => {
    loadKindWords().then(setWords, () => setWords([])); // a page without them is whole
  }, []);
  if (words.length === 0) return null;
  const own = Object.values(doors).map((door) => door.words);
  const themes = patternList.filter(({ id }) => theirs.includes(id)).map(({ theme }) => theme);
  return pickKindWord(words, { own, themes }, startOfToday() / 86_400_000);
}

/** In whole days of the person's calendar. */
function startOfToday(): number {
  const today = new Date(now());
  return Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
}
