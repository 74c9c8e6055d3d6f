/** What a typed line may fit, looked up on the device in a pause of typing. */
import { useEffect, useState } from 'preact/hooks';
import { locale } from '../i18n/index.ts';

/** A pause in typing, in milliseconds. */
const PAUSE_MS = 250;

const NOT_LOOKED_UP = { ids: [], themes: [], support: false };

export interface PatternMatches {
  /** for which line */
  line: string;
  /** of patterns, the likeliest first */
  ids: string[];
  /** ids of all themes, the likeliest first; none where the model could not be read */
  themes: string[];
  /** the line sounds hopeless */
  support: boolean;
}

/** @returns null where there is no line, or none was looked up yet */
export function usePatternMatches(thought: string): PatternMatches | null {
  const [matches, setMatches] = useState<PatternMatches | null>(null);
  const line = thought.trim();
  useEffect(() => {
    if (line === '') return setMatches(null);
    let wanted = true;
    const loading = loadModel();
    const timer = setTimeout(async () => {
      // where the model cannot be read, the themes still lead on
      const found = await loading.then(({ findPatterns }) => findPatterns(line, locale())).catch(() => NOT_LOOKED_UP);
      if (wanted) setMatches({ line, ...found });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [line]);
  return line === '' ? null : matches;
}

let model: Promise<typeof import('../content/find.ts')> | undefined;

/** It is on its way from the first key on, and there when typing pauses. */
function loadModel() {
  if (model) return model;
  model = import('../content/find.ts').then(async (find) => {
    await find.findPatterns('a', locale());
    return find;
  });
  model.catch(() => {
    model = undefined; // what could not be read is asked for again with the next key
  });
  return model;
}
