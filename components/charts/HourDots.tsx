/** Hours of the week: a dot for each hour that has time, its area the time. */

import { scaleSqrt } from 'd3-scale';
import type { TableData } from '../../lib/words/table-data.ts';
import { Figure } from './Figure.tsx';
import { useMarks } from './use-marks.ts';

export interface DayHours {
  name: string;
  text: string;
  /** seconds in each of 24 hours */
  hours: number[];
}

interface Props {
  title: string;
  days: DayHours[];
  table(): TableData;
  caption: string;
  /** an hour of the day in words, for the foot */
  hour(hour: number): string;
}

const [CELL, ROW] = [28, 28];
/** Of the room that an hour has, the dot of the fullest one: neighbours do not touch. */
const FULLEST = 0.93;

export function HourDots({ title, days, table, caption, hour }: Props) {
  const { activeText, markProps } = useMarks(days.map(({ name, text }) => `${name}: ${text}`));
  const max = Math.max(600, ...days.flatMap(({ hours }) => hours));
  const across = scaleSqrt([0, max], [0, FULLEST]);
  return (
    <Figure title={title} table={table} caption={caption} activeText={activeText}>
      <div class="hour-dots" data-marks="">
        <ol class="small soft" aria-hidden="true">
          {days.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
        <div class="dot-rows">
          {/* on a narrow screen hours come closer, and each row stays beside the name of its day; a stroke stays round */}
          {/* biome-ignore lint/a11y/useSemanticElements: a group of pictures, not of fields */}
          <svg
            viewBox={`0 0 ${24 * CELL} ${days.length * ROW}`}
            preserveAspectRatio="none"
            role="group"
            aria-label={title}
          >
            {days.map(({ name, hours }, row) => (
              <g key={name} {...markProps(row)}>
                <rect class="hit-area" x={0} width={24 * CELL} y={row * ROW} height={ROW} />
                <path class="hairline" d={`M0 ${(row + 1) * ROW}H${24 * CELL}`} />
                {hours.map(
                  (seconds, at) =>
                    seconds > 0 && (
                      <path
                        key={at}
                        class="dot"
                        d={`M${(at + 0.5) * CELL} ${(row + 0.5) * ROW}h0`}
                        style={{ '--across': across(seconds).toFixed(3) }}
                      />
                    ),
                )}
              </g>
            ))}
          </svg>
        </div>
        <p class="hour-labels small soft" aria-hidden="true">
          {[0, 6, 12, 18].map((at) => (
            <span key={at}>{hour(at)}</span>
          ))}
        </p>
      </div>
    </Figure>
  );
}
