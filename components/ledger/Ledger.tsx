/** The ledger, a day at a time: all that was noted, why it counted, and how it is corrected. */
import { aboutShort, t, exact as toSecond } from '../../lib/i18n/index.ts';
import type { Interval } from '../../lib/ledger/intervals.ts';
import { type SurfaceSum, sumBySurface } from '../../lib/ledger/sums.ts';
import type { DaySum, Exposure } from '../../lib/ledger/types.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { dayName, long } from '../../lib/words/ledger.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { Bars } from '../Bars.tsx';
import { Press, Word } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { type Done, Said } from '../StatusLine.tsx';
import { Days } from './Days.tsx';
import { type Corrections, Intervals } from './Intervals.tsx';
import { Part } from './Part.tsx';
import { Told, type ToldRow } from './Told.tsx';
import './ledger.css';

export interface LedgerView {
  day: string;
  exposures: readonly Exposure[];
  sums: readonly DaySum[];
  told: readonly ToldRow[];
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
  done: Done | null;
  onDay(day: string): void;
  onExact(exact: boolean): void;
  onErasePart(range: Interval, network?: string): void;
  onEraseDay(): void;
}

export function Ledger(props: Props) {
  const { day, today, view, done, onDay } = props;
  return (
    <>
      <Heading kind="title" text={t('ledger.title')} />
      <p class="soft">{t('ledger.line')}</p>
      <Days day={day} today={today} onDay={onDay} />
      <section class="day" aria-labelledby="day" aria-busy={view === null}>
        <h2 class="voice" id="day">
          {dayName(day)}
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
      <div class="done">
        <Said done={done} />
      </div>
    </>
  );
}

function OneDay(props: Props & { view: LedgerView }) {
  const { view, zone, exact, day, onErasePart, onEraseDay } = props;
  const { exposures, sums, told, erased } = view;
  const all = [...sumBySurface(exposures), ...sums];
  const first = exposures[0];
  const span = first && { start: first.start, end: Math.max(...exposures.map(({ end }) => end)) };
  return (
    <>
      {all.length === 0 ? <Nothing {...props} /> : <Sums all={all} {...props} />}
      {erased && <p class="small soft">{t('ledger.erasedSome')}</p>}
      {sums.length > 0 && exposures.length === 0 && (
        <>
          <p>{t('ledger.sums')}</p>
          <p class="small soft">{t('ledger.sumsLine')}</p>
        </>
      )}
      {first && <Intervals {...props} day={day} exposures={exposures} exact={exact} />}
      {told.length > 0 && <Told rows={told} exact={exact} />}
      {span && (
        <Part
          key={`${span.start} ${span.end}`}
          span={span}
          zone={first.zone || zone}
          networks={[...new Set(exposures.map(({ network }) => network))]}
          onErase={onErasePart}
        />
      )}
      {(all.length > 0 || told.length > 0) && (
        <div>
          <Press onPress={onEraseDay}>{t('ledger.whole')}</Press>
        </div>
      )}
    </>
  );
}

const Nothing = ({ view: { erased, before, after }, onDay }: Props & { view: LedgerView }) => (
  <>
    <p class="lead">{t('ledger.none')}</p>
    {!erased && <p class="soft">{t('ledger.noneLine')}</p>}
    <div class="words">
      {before && <Word onPress={() => onDay(before)}>{t('ledger.earlier', { day: dayName(before) })}</Word>}
      {after && <Word onPress={() => onDay(after)}>{t('ledger.later', { day: dayName(after) })}</Word>}
    </div>
  </>
);

function Sums({ all, exact, onExact }: Props & { all: readonly (SurfaceSum | DaySum)[] }) {
  const whole = all.reduce((sum, one) => sum + one.seconds, 0);
  const groups = [...Map.groupBy(all, ({ network }) => network)].map(([network, parts]) => ({
    name: nameOf(network),
    parts: parts.map(({ surface, seconds }) => ({ name: surfaceName(network, surface), seconds })),
  }));
  return (
    <>
      <p class="lead">{t('ledger.sum', { time: long(whole, exact) })}</p>
      <Bars
        groups={groups}
        whole={Math.max(1800, whole)}
        time={(seconds) => (exact ? toSecond(seconds) : aboutShort(seconds))}
        soft={!exact}
      />
      <Word pressed={exact} onPress={() => onExact(!exact)}>
        {t('ledger.exact')}
      </Word>
    </>
  );
}
