/** Planned and actual, as two bars of one kind: neither is a line that the other passes. */

import { scaleLinear } from 'd3-scale';
import type { TableData } from '../../lib/words/table-data.ts';
import { Figure } from './Figure.tsx';
import { useMarks } from './use-marks.ts';

export interface PlannedVisit {
  name: string;
  text: string;
  /** seconds */
  planned: number;
  spent: number;
}

export function PlannedVisits(props: { title: string; visits: PlannedVisit[]; table(): TableData; caption: string }) {
  const { title, visits, table, caption } = props;
  const { activeText, markProps } = useMarks(visits.map(({ name, text }) => `${name}: ${text}`));
  const x = scaleLinear([0, Math.max(600, ...visits.flatMap(({ planned, spent }) => [planned, spent]))], [0, 99]);
  return (
    <Figure title={title} table={table} caption={caption} activeText={activeText}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of pictures, not of fields */}
      <div class="stacks" role="group" aria-label={title} data-marks="">
        {visits.map(({ name, text, planned, spent }, i) => (
          <div key={i} {...markProps(i)}>
            <span aria-hidden="true">{name}</span>
            <span class="soft small num" aria-hidden="true">
              {text}
            </span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
              <rect class="tone-1" x={0} width={x(planned)} y={0} height={5} />
              <rect class="tone-3" x={0} width={x(spent)} y={7} height={5} />
            </svg>
          </div>
        ))}
      </div>
    </Figure>
  );
}
