/** The loop as a picture one can touch: four points on a soft round, each a press. What is chosen is told in words below it. */
import type { Loop } from '../../lib/content/schema.ts';

/** Where each point stands, in percent of the picture: top, right, bottom, left. */
const PLACES = [
  [50, 14],
  [80, 50],
  [50, 86],
  [20, 50],
] as const;

interface PictureProps {
  loop: Loop;
  /** index of the point on show */
  at: number;
  onPoint(at: number): void;
  label: string;
}

export const Picture = ({ loop, at, onPoint, label }: PictureProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
  <div class="loop" role="group" aria-label={label}>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M50 14 C72 14 80 30 80 50 S72 86 50 86 S20 70 20 50 S28 14 50 14 Z" vector-effect="non-scaling-stroke" />
      {[
        'M70.5 24.5 l3.2 3.6 l-.6 -5',
        'M73.5 74.2 l-3.5 3 l5 -.1',
        'M29.5 75.5 l-3.2 -3.6 l.6 5',
        'M26.5 25.8 l3.5 -3 l-5 .1',
      ].map((d) => (
        <path key={d} d={d} vector-effect="non-scaling-stroke" />
      ))}
    </svg>
    {loop.points.map(({ id, name }, i) => (
      <button
        key={id}
        type="button"
        class="press"
        aria-pressed={i === at}
        style={{ insetInlineStart: `${PLACES[i]?.[0]}%`, insetBlockStart: `${PLACES[i]?.[1]}%` }}
        onClick={() => onPoint(i)}
      >
        {name}
      </button>
    ))}
  </div>
);
