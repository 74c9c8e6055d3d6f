/** The range of a day: the same each day, one for work days and one for free days, or each weekday its own. */
import { t } from '../../lib/i18n/index.ts';
import {
  DAY_WAYS,
  type DayWay,
  dayBandOn,
  freeDaysOf,
  wayOf,
  withDayBand,
  withFreeDays,
  withWay,
} from '../../lib/limits/day-band.ts';
import type { Band, Limit } from '../../lib/limits/types.ts';
import { bandInUnits, UNIT_SIZE, weekdays } from '../../lib/words/limits.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import { BandHill, BandInput } from './BandHill.tsx';
import { Weekdays } from './Weekdays.tsx';

interface Props {
  limit: Limit;
  weekStart: number;
  onChange(limit: Limit): void;
}

export function DayRanges({ limit, weekStart, onChange }: Props) {
  const way = wayOf(limit);
  const free = freeDaysOf(limit);
  const [first = 6] = free;
  return (
    <>
      {way !== 'each' && limit.day && (
        <BandHill
          key={way}
          kind="day"
          band={limit.day}
          {...(way === 'free' && { title: t('limits.days.work') })}
          onChange={(day) => onChange({ ...limit, day })}
        />
      )}
      {way === 'free' && (
        <>
          <BandHill
            kind="day"
            band={dayBandOn(limit, first) as Band}
            title={t('limits.days.freeDay')}
            onChange={(band) => onChange(withDayBand(limit, first, band))}
          />
          <Weekdays
            shown
            label={t('limits.days.which')}
            days={free}
            weekStart={weekStart}
            onChange={(days) => onChange(withFreeDays(limit, days))}
          />
        </>
      )}
      {way === 'each' &&
        weekdays(weekStart).map(({ day, long }) => (
          <WeekdayRange
            key={day}
            name={long}
            band={dayBandOn(limit, day) as Band}
            onChange={(band) => onChange(withDayBand(limit, day, band))}
          />
        ))}
      <RadioGroup
        label={t('limits.days.title')}
        value={way}
        options={DAY_WAYS.map((value) => ({ value, label: t(`limits.days.${value}`) }))}
        onChange={(value) => onChange(withWay(limit, value as DayWay))}
      />
    </>
  );
}

/** One weekday in a row: seven hills would be a wall. */
function WeekdayRange({ name, band, onChange }: { name: string; band: Band; onChange(band: Band): void }) {
  const units = bandInUnits('day', band);
  const change = (which: keyof Band, typed: number) => {
    const seconds = Math.round(typed * UNIT_SIZE.day);
    if (which === 'from') onChange({ from: seconds, to: Math.max(seconds, band.to, 1) });
    else onChange({ from: Math.min(band.from, seconds), to: Math.max(1, seconds) });
  };
  return (
    <fieldset class="weekday-range inline-fields">
      <legend class="label">{name}</legend>
      {(['from', 'to'] as const).map((which) => (
        <BandInput
          key={which}
          label={t(`limits.band.${which}`)}
          ofBand={t(`limits.band.${which}Of`, [t('limits.days.weekday', [name])])}
          min={which === 'to' ? 0.1 : 0}
          max={1440}
          units={units[which]}
          onChange={(typed) => change(which, typed)}
        />
      ))}
    </fieldset>
  );
}
