/** The still form of a break: all its lines at once, one of them marked, at a person's own pace. */
import { In } from '../InLanguage.tsx';

interface StillLinesProps {
  lines: readonly string[];
  at: number;
  /** of the lines, where it is not the screen's */
  lang: string | undefined;
}

export const StillLines = ({ lines, at, lang }: StillLinesProps) => (
  <ol class="still-lines lead">
    {lines.map((line, i) => (
      <li key={line} aria-current={i === at ? 'step' : undefined}>
        <In lang={lang}>{line}</In>
      </li>
    ))}
  </ol>
);
