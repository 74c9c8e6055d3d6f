/** The ledger, a day at a time: all that was noted, why it counted, and how it is corrected. */
import { aboutShort, t, exact as toSecond } from '../../lib/i18n/index.ts';
import type { Interval } from '../../lib/ledger/intervals.ts';
import { type SurfaceSum, sumBySurface } from '../../lib/ledger/sums.ts';
import type { DaySum, Exposure } from '../../lib/ledger/types.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { durationText, fullDateName } from '../../lib/words/ledger.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { Bars } from '../Bars.tsx';
import { Button, TextButton } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { DayNav } from './DayNav.tsx';
import { ErasePart } from './ErasePart.tsx';
import { ImportedDays, type ImportedRow } from './ImportedDays.tsx';
import { type Corrections, Intervals } from './Intervals.tsx';
import './ledger.css';

export interface LedgerView {
  day: string;
  exposures: readonly Exposure[];
  sums: readonly DaySum[];
  imported: readonly ImportedRow[];
  erased: boolean;
  before: string | null;
  after: string | null;
}

interface Props extends Corrections {
  /** ISO dates */
  day: string;
  today: string;
  zone: string;
  exact: boolean;
  /** null while it is read, 'failed' where it cannot be */
  view: LedgerView | 'failed' | null;
  message: StatusMessage | null;
  onDay(day: string): void;
  onExact(exact: boolean): void;
  onErasePart(range: Interval, network?: string): void;
  onEraseDay(): void;
}

export function Ledger(props: Props) {
  const { day, today, view, message, onDay } = props;
  return (
    <>
      <Heading kind="title" text={t('ledger.title')} />
      <p class="soft">{t('ledger.line')}</p>
      <DayNav day={day} today={today} onDay={onDay} />
      <section class="ledger-day" aria-labelledby="day" aria-busy={view === null}>
        <h2 class="voice" id="day">
          {fullDateName(day)}
        </h2>
        {view === 'failed' ? (
          <>
            <p class="lead">{t('ledger.failed')}</p>
            <p class="soft">{t('ledger.failedLine')}</p>
          </>
        ) : (
          view && <OneDay {...props} view={view} key={view.day} />
        )}
      </section>
      <div class="sticky-status">
        <StatusLine message={message} />
      </div>
    </>
  );
}

function OneDay(props: Props & { view: LedgerView }) {
  const { view, zone, exact, day, onErasePart, onEraseDay } = props;
  const { exposures, sums, imported, erased } = view;
  const all = [...sumBySurface(exposures), ...sums];
  const first = exposures[0];
  const span = first && { start: first.start, end: Math.max(...exposures.map(({ end }) => end)) };
  return (
    <>
      {all.length === 0 ? <EmptyDay {...props} /> : <Totals all={all} {...props} />}
      {erased && <p class="small soft">{t('ledger.erasedSome')}</p>}
      {sums.length > 0 && exposures.length === 0 && (
        <>
          <p>{t('ledger.sums')}</p>
          <p class="small soft">{t('ledger.sumsLine')}</p>
        </>
      )}
      {first && <Intervals {...props} day={day} exposures={exposures} exact={exact} />}
      {imported.length > 0 && <ImportedDays rows={imported} exact={exact} />}
      {span && (
        <ErasePart
          key={`${span.start} ${span.end}`}
          span={span}
          zone={first.zone || zone}
          networks={[...new Set(exposures.map(({ network }) => network))]}
          onErase={onErasePart}
        />
      )}
      {(all.length > 0 || imported.length > 0) && (
        <div>
          <Button onClick={onEraseDay}>{t('ledger.whole')}</Button>
        </div>
      )}
    </>
  );
}

const EmptyDay = ({ view: { erased, before, after }, onDay }: Props & { view: LedgerView }) => (
  <>
    <p class="lead">{t('ledger.none')}</p>
    {!erased && <p class="soft">{t('ledger.noneLine')}</p>}
    <div class="text-buttons">
      {before && (
        <TextButton onClick={() => onDay(before)}>{t('ledger.earlier', { day: fullDateName(before) })}</TextButton>
      )}
      {after && <TextButton onClick={() => onDay(after)}>{t('ledger.later', { day: fullDateName(after) })}</TextButton>}
    </div>
  </>
);

function Totals({ all, exact, onExact }: Props & { all: readonly (SurfaceSum | DaySum)[] }) {
  const whole = all.reduce((sum, one) => sum + one.seconds, 0);
  const groups = [...Map.groupBy(all, ({ network }) => network)].map(([network, parts]) => ({
    name: nameOf(network),
    parts: parts.map(({ surface, seconds }) => ({ name: surfaceName(network, surface), seconds })),
  }));
  return (
    <>
      <p class="lead">{t('ledger.sum', { time: durationText(whole, exact) })}</p>
      {all.length > 1 && !exact && <p class="small soft">{t('common.rounded')}</p>}
      <Bars
        groups={groups}
        full={Math.max(1800, whole)}
        time={(seconds) => (exact ? toSecond(seconds) : aboutShort(seconds))}
        rounded={!exact}
      />
      <TextButton pressed={exact} onClick={() => onExact(!exact)}>
        {t('ledger.exact')}
      </TextButton>
    </>
  );
}
