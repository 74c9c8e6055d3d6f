/** Rows of parts side by side, from one edge, without a track: counts by kind. A row of too few says so and draws nothing. */

import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { TableData } from '../../lib/words/table-data.ts';
import { Figure } from './Figure.tsx';
import { useMarks } from './use-marks.ts';

export interface StackRow {
  name: string;
  /** all of it in words */
  text: string;
  /** one for each tone; none where there is too little to draw */
  parts: number[];
}

interface Props {
  title: string;
  tones: string[];
  stacks: StackRow[];
  table(): TableData;
  caption?: string;
}

const WIDTH = 100;

export function Stacks({ title, tones, stacks, table, caption }: Props) {
  const { activeText, markProps } = useMarks(stacks.map(({ name, text }) => `${name}: ${text}`));
  const max = Math.max(1, ...stacks.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0)));
  const x = scaleLinear([0, max], [0, WIDTH]);
  const layers = stack<unknown, StackRow, number>()
    .keys(tones.keys())
    .value(({ parts }, i) => parts[i] ?? 0)(stacks);
  return (
    <Figure title={title} tones={tones} table={table} caption={caption} activeText={activeText}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of pictures, not of fields */}
      <div class="stacks" role="group" aria-label={title} data-marks="">
        {stacks.map(({ name, text, parts }, i) => (
          <div key={name} {...markProps(i)}>
            <span aria-hidden="true">{name}</span>
            <span class="soft small num" aria-hidden="true">
              {text}
            </span>
            {parts.length > 0 && (
              <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
                {layers.map((layer) => {
                  const [from, to] = layer[i] ?? [0, 0];
                  return (
                    to > from && (
                      <rect
                        key={layer.key}
                        class={`tone-${layer.key + 1}`}
                        x={x(from)}
                        width={x(to) - x(from)}
                        y={0}
                        height={8}
                      />
                    )
                  );
                })}
              </svg>
            )}
          </div>
        ))}
      </div>
    </Figure>
  );
}
