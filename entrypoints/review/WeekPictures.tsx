/** The pictures with what is stored behind them: the usual range is read only where it is asked for. */
import { useEffect, useState } from 'preact/hooks';
import { WeekCharts } from '../../components/review/WeekCharts.tsx';
import { rounding } from '../../lib/i18n/index.ts';
import type { WeekFacts } from '../../lib/review/week/types.ts';
import { USUAL_DAYS, usualRange } from '../../lib/review/week/usual.ts';
import { readDays } from '../../lib/store/ledger/read-week.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { addDays } from '../../lib/time/week.ts';
import { chartWeek, tickText } from '../../lib/words/pictures.ts';
import { hourText } from '../../lib/words/review.ts';
import type { WeekProps } from './props.ts';

export function WeekPictures({ db, settings, person, days, facts }: WeekProps & { facts: WeekFacts }) {
  const [usual, setUsual] = useState<{ from: number; to: number } | null | undefined>(undefined);
  const { pictures, exact, usualRange: wants, dayStarts } = settings;
  const first = days[0] as string;
  useEffect(() => {
    if (!wants || !pictures) return setUsual(undefined);
    const before = Array.from({ length: USUAL_DAYS }, (_, i) => addDays(first, i - USUAL_DAYS));
    void readDays(db, before, person)
      .then((rows) => setUsual(usualRange(rows)))
      .catch(() => setUsual(null));
  }, [db, wants, pictures, first, person.zone, dayStarts]);
  return (
    <WeekCharts
      open={pictures}
      exact={exact}
      usualWanted={wants}
      usual={usual}
      rounding={rounding}
      time={tickText}
      hour={hourText}
      data={chartWeek(facts, exact, person.zone)}
      onOpen={(open) => void changeSettings({ pictures: open })}
      onExact={(on) => void changeSettings({ exact: on })}
      onUsual={(on) => void changeSettings({ usualRange: on })}
    />
  );
}
