/** The first days with what is stored behind them: from the day on which a person began, never from before. */
import { FirstDays } from '../../components/review/FirstDays.tsx';
import { about, rounding } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { weekFacts } from '../../lib/review/week/facts.ts';
import { addDays } from '../../lib/time/week.ts';
import { joinNames } from '../../lib/words/list.ts';
import { chartWeek, tickText, weekdayText } from '../../lib/words/pictures.ts';
import type { WeekProps } from './props.ts';
import type { WeekView } from './use-week.ts';

/** After so many days of nothing it is said that Enough may not see where a person is. */
const QUIET_DAYS = 3;

type Props = WeekProps & { view: WeekView; lookDay: string | null };

export function FirstWeek({ view, lookDay, on, today, person, settings }: Props) {
  const { since, until } = view;
  const facts = weekFacts(view.rows);
  const { tones, hills, table } = chartWeek(facts, settings.exact, person.zone).days;
  const from = since ?? today;
  const shown = hills.filter(({ day }) => day >= from);
  const networks = [...new Set(view.rows.exposures.map(({ network }) => network))];
  const isQuiet = on.length === 0 || (until !== null && addDays(until, QUIET_DAYS) <= today);
  return (
    <FirstDays
      when={since && lookDay ? { ready: weekdayText(lookDay, 'long'), began: weekdayText(since, 'long') } : null}
      {...(facts.seconds > 0 && { soFar: { time: about(facts.seconds), networks: joinNames(networks.map(nameOf)) } })}
      hills={{
        tones,
        hills: shown.map((hill) => ({ ...hill, ahead: hill.day > today })),
        table: () => ({ ...table(), rows: table().rows.slice(hills.length - shown.length) }),
      }}
      {...(isQuiet && { quiet: joinNames(on.map(nameOf)) })}
      rounding={rounding}
      tick={tickText}
    />
  );
}
