/** The loop as a picture one can touch: four points on a soft round, each a press. What is chosen is told in words below it. */
import type { Loop } from '../../lib/content/schema.ts';
import { In } from '../InLanguage.tsx';

/** Where each point stands, in percent of the picture: top, right, bottom, left. */
const POSITIONS = [
  [50, 14],
  [80, 50],
  [50, 86],
  [20, 50],
] as const;

/** Which way it goes round, between the points. */
const ARROWS = [
  'M67 24 L71 24.5 L70.5 20.5',
  'M71.5 71.5 L71 75.5 L75 75',
  'M33 76 L29 75.5 L29.5 79.5',
  'M28.5 28.5 L29 24.5 L25 25',
];

interface LoopPictureProps {
  loop: Loop;
  /** index of the point on show */
  at: number;
  onPoint(at: number): void;
  label: string;
}

export const LoopPicture = ({ loop, at, onPoint, label }: LoopPictureProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
  <div class="loop" role="group" aria-label={label} lang={loop.lang}>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <ellipse cx="50" cy="50" rx="30" ry="36" vector-effect="non-scaling-stroke" />
      {ARROWS.map((d) => (
        <path key={d} d={d} vector-effect="non-scaling-stroke" />
      ))}
    </svg>
    {loop.points.map(({ id, name }, i) => (
      <button
        key={id}
        type="button"
        class="button"
        aria-pressed={i === at}
        style={{ insetInlineStart: `${POSITIONS[i]?.[0]}%`, insetBlockStart: `${POSITIONS[i]?.[1]}%` }}
        onClick={() => onPoint(i)}
      >
        <In lang={loop.lang}>{name}</In>
      </button>
    ))}
  </div>
);
