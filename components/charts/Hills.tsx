/** Time by day and surface. A day is a hill: all have one width and one form and are stretched upwards alone, so that height
 *  and area are both true. The pale edge is the rounding; a usual range, if asked for, is a pale band from side to side. */

import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { TableData } from '../../lib/words/table-data.ts';
import { Figure } from './Figure.tsx';
import { useMarks } from './use-marks.ts';

export interface DayHill {
  name: string;
  /** the whole of the day in words */
  text: string;
  /** seconds, one for each tone */
  parts: number[];
  /** a day to come: an outline */
  ahead?: boolean;
}

interface Props {
  title: string;
  tones: string[];
  hills: DayHill[];
  table(): TableData;
  caption: string;
  /** how wide the words of a sum are, in seconds */
  rounding(seconds: number): number;
  /** a hairline's words */
  tick(seconds: number): string;
  /** seconds */
  usual?: { from: number; to: number };
}

const [WIDTH, HEIGHT, BASE, TOP] = [700, 200, 190, 12];
const STEPS = [300, 600, 900, 1800, 3600, 7200, 14_400, 28_800];

/** A hill from its foot to its peak. */
export const hillPath = (x: number, width: number, base: number, peak: number): string => {
  const [a, b, c, d] = [0.17, 0.14, 0.5, 0.83].map((share) => (x + width * share).toFixed(1)) as [
    string,
    string,
    string,
    string,
  ];
  return `M${x.toFixed(1)} ${base} C${a} ${base} ${b} ${peak.toFixed(1)} ${c} ${peak.toFixed(1)} S${d} ${base} ${(x + width).toFixed(1)} ${base} Z`;
};

/** Two or three hairlines, at times that people name. */
export function hairlines(max: number): number[] {
  const step = STEPS.find((one) => max / one < 4) ?? 28_800;
  return Array.from({ length: Math.floor(max / step) }, (_, i) => (i + 1) * step);
}

export function Hills({ title, tones, hills, table, caption, rounding, tick, usual }: Props) {
  const { activeText, markProps } = useMarks(hills.map(({ name, text }) => `${name}: ${text}`));
  const wholes = hills.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0));
  const max = Math.max(900, usual?.to ?? 0, ...wholes.map((whole) => (whole > 0 ? whole + rounding(whole) / 2 : 0)));
  const y = scaleLinear([0, max], [BASE, TOP]);
  const x = scaleBand(
    hills.map((_, i) => String(i)),
    [0, WIDTH],
  ).paddingInner(0.02);
  // the first tone is the deepest and lies in front
  const layers = stack<unknown, DayHill, number>()
    .keys(tones.keys())
    .value(({ parts }, i) => parts[i] ?? 0)(hills);
  const lines = hairlines(max);
  return (
    <Figure title={title} tones={tones} table={table} caption={caption} activeText={activeText}>
      <div class="plot" data-marks="">
        {/* biome-ignore lint/a11y/useSemanticElements: a group of pictures, not of fields */}
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="group" aria-label={title}>
          {usual && <rect class="usual" x={0} width={WIDTH} y={y(usual.to)} height={y(usual.from) - y(usual.to)} />}
          {lines.map((seconds) => (
            <path key={seconds} class="hairline" d={`M0 ${y(seconds)}H${WIDTH}`} />
          ))}
          {hills.map((hill, i) => {
            const [left, width, whole] = [x(String(i)) ?? 0, x.bandwidth(), wholes[i] ?? 0];
            return (
              <g key={hill.name} {...markProps(i)}>
                <rect class="hit-area" x={left} width={width} y={0} height={BASE} />
                {hill.ahead && <path class="ahead" d={hillPath(left + 3, width - 6, BASE, y(max / 3))} />}
                {whole > 0 && <path class="rounding" d={hillPath(left, width, BASE, y(whole + rounding(whole) / 2))} />}
                {layers.toReversed().map((layer) => {
                  const [from, to] = layer[i] ?? [0, 0];
                  if (to <= from) return null;
                  const d = hillPath(left + 3, width - 6, BASE, y(to));
                  return <path key={layer.key} class={`tone-${layer.key + 1}`} d={d} />;
                })}
              </g>
            );
          })}
          <path class="hairline baseline" d={`M0 ${BASE}H${WIDTH}`} />
        </svg>
        {lines.map((seconds) => (
          <span
            key={seconds}
            class="tick-label small soft"
            aria-hidden="true"
            style={{ '--y': (y(seconds) / HEIGHT).toFixed(3) }}
          >
            {tick(seconds)}
          </span>
        ))}
        <ol class="column-labels small soft" aria-hidden="true">
          {hills.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </div>
    </Figure>
  );
}
