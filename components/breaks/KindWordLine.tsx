/** One short fair line, quietly: on a hard day, and where a break has come to its end. */
import type { KindWord } from '../../lib/pages/use-kind-word.ts';
import { In } from '../InLanguage.tsx';

export const KindWordLine = ({ word }: { word: KindWord }) =>
  word && (
    <p class="lead kind-word">
      <In lang={word.lang}>{word.text}</In>
    </p>
  );
