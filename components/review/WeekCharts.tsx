/** The week as pictures, behind one press that is remembered. Each has its table; none says a best or a worst. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { TableData } from '../../lib/words/table-data.ts';
import { TextButton } from '../Button.tsx';
import { Hills } from '../charts/Hills.tsx';
import { type DayHours, HourDots } from '../charts/HourDots.tsx';
import { type PlannedVisit, PlannedVisits } from '../charts/PlannedVisits.tsx';
import { type StackRow, Stacks } from '../charts/Stacks.tsx';

export interface WeekChartData {
  days: {
    tones: string[];
    hills: { name: string; text: string; parts: number[] }[];
    table(): TableData;
    posts: string | false;
    profiles?: string | false;
  };
  hours: { days: DayHours[]; any: boolean; table(): TableData };
  plans: { visits: PlannedVisit[]; table(): TableData };
  /** by place, by hour, what followed, where visits began */
  counts: { id: string; tones: string[]; rows: StackRow[]; table(): TableData }[];
}

interface Props {
  open: boolean;
  data: WeekChartData;
  exact: boolean;
  /** null: too early to tell; undefined: not asked for */
  usual?: { from: number; to: number } | null;
  /** a usual range is wanted */
  usualWanted: boolean;
  rounding(seconds: number): number;
  time(seconds: number): string;
  hour(hour: number): string;
  onOpen(open: boolean): void;
  onExact(exact: boolean): void;
  onUsual(on: boolean): void;
}

export function WeekCharts(props: Props) {
  const { open, exact, usualWanted, onOpen, onExact, onUsual } = props;
  return (
    <section aria-labelledby="pictures">
      <div class="section-head">
        <h2 class="voice" id="pictures">
          {t('review.charts.title')}
        </h2>
        <TextButton expanded={open} onClick={() => onOpen(!open)}>
          {t(open ? 'review.charts.away' : 'review.charts.show')}
        </TextButton>
      </div>
      {open && (
        <>
          <div class="text-buttons">
            <TextButton pressed={exact} onClick={() => onExact(!exact)}>
              {t('ledger.exact')}
            </TextButton>
            <TextButton pressed={usualWanted} onClick={() => onUsual(!usualWanted)}>
              {t('review.charts.usual')}
            </TextButton>
          </div>
          <AllCharts {...props} />
        </>
      )}
    </section>
  );
}

const isDrawn = (rows: StackRow[]): boolean => rows.some(({ parts }) => parts.length > 0);

const drawCounts = ({ id, tones, rows, table }: WeekChartData['counts'][number]) => (
  <Stacks key={id} title={t(`review.charts.${id}`)} tones={tones} stacks={rows} table={table} />
);

function AllCharts({ data: { days, hours, plans, counts }, usual, exact, rounding, time, hour }: Props) {
  const edge = t(exact ? 'review.charts.exactEdge' : 'review.charts.edge');
  const [open, setOpen] = useState(false);
  const few = counts.filter(({ rows }) => rows.length > 0 && !isDrawn(rows));
  const range = usual === null ? t('review.charts.usualEarly') : usual && t('review.charts.usualBand');
  return (
    <>
      <Hills
        {...days}
        title={t('review.charts.days')}
        caption={[edge, range, days.posts, days.profiles].filter(Boolean).join(' ')}
        rounding={(seconds) => (exact ? 0 : rounding(seconds))}
        tick={time}
        {...(usual && { usual })}
      />
      {hours.any && (
        <HourDots {...hours} title={t('review.charts.hours')} caption={t('review.charts.hoursLine')} hour={hour} />
      )}
      {plans.visits.length > 0 && (
        <PlannedVisits {...plans} title={t('review.charts.plans')} caption={t('review.charts.plansLine')} />
      )}
      {counts.filter(({ rows }) => isDrawn(rows)).map(drawCounts)}
      {few.length > 0 && (
        <TextButton expanded={open} onClick={() => setOpen(!open)}>
          {t('review.charts.fewOnly')}
        </TextButton>
      )}
      {open && few.map(drawCounts)}
    </>
  );
}
