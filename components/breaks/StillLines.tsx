/** The still form of a break: all its lines at once, one of them marked, at a person's own pace. */
export const StillLines = ({ lines, at }: { lines: readonly string[]; at: number }) => (
  <ol class="still-lines lead">
    {lines.map((line, i) => (
      <li key={line} aria-current={i === at ? 'step' : undefined}>
        {line}
      </li>
    ))}
  </ol>
);
