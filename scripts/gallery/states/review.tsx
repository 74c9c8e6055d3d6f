import { FirstDays } from '../../../components/review/FirstDays.tsx';
import { GoingOn } from '../../../components/review/GoingOn.tsx';
import { HarmQuestion, QuieterOffer } from '../../../components/review/HarmWatch.tsx';
import { EarlierChange, SuggestedChange } from '../../../components/review/SuggestedChange.tsx';
import { TooLoud } from '../../../components/review/TooLoud.tsx';
import { WeekCharts } from '../../../components/review/WeekCharts.tsx';
import { WeekInWords } from '../../../components/review/WeekInWords.tsx';
import { WeekNav } from '../../../components/review/WeekNav.tsx';
import { WeekSettings } from '../../../components/review/WeekSettings.tsx';
import { rounding, t } from '../../../lib/i18n/index.ts';
import { QUIETER } from '../../../lib/review/week/quieter.ts';
import { tickText } from '../../../lib/words/pictures.ts';
import { hourText } from '../../../lib/words/review.ts';
import { DONE, noop, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';
import '../../../components/review/review.css';

const page = (children: preact.ComponentChildren) => (
  <div class="page">
    <main class="review">
      <h1 class="title">My week</h1>
      {children}
    </main>
  </div>
);

/** Seconds on either tone, a day each. */
const DAYS = [
  [1800, 600],
  [3600, 0],
  [0, 0],
  [900, 2700],
  [1200, 1200],
  [5400, 1800],
  [600, 300],
];
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const table = () => ({ head: ['Day', 'Home feed', 'Short videos'], rows: NAMES.map((name) => [name, '20 min', '0']) });
const data = {
  days: {
    tones: ['Home feed', 'Short videos'],
    hills: NAMES.map((name, i) => ({ name, text: i === 2 ? 'nothing noted' : 'about an hour', parts: DAYS[i] ?? [] })),
    ...{ table, posts: 'About 20 minutes went to posts you opened.' as const },
  },
  hours: {
    ...{ any: true, table },
    days: NAMES.map((name, day) => ({
      ...{ name, text: 'about 20 min at 21:00' },
      hours: Array.from({ length: 24 }, (_, hour) => ((hour * 7 + day * 5) % 11 === 0 ? hour * 150 : 0)),
    })),
  },
  plans: {
    table,
    visits: [
      { name: 'Instagram, Mon 21:00', text: 'planned 10 min, lasted 15 min', planned: 600, spent: 900 },
      { name: 'Reddit, Tue 08:00', text: 'planned 20 min, lasted 5 min', planned: 1200, spent: 300 },
    ],
  },
  counts: [
    {
      ...{ id: 'feltPlace', tones: ['lighter', 'same', 'heavier'], table },
      rows: [
        { name: 'Reels on Instagram', text: '2 lighter, 4 same, 6 heavier', parts: [2, 4, 6] },
        { name: 'The home feed on Reddit', text: 'too few to draw', parts: [] },
      ],
    },
  ],
};
const charts = (change: object = {}) =>
  page(
    <WeekCharts
      {...{ open: true, data, exact: false, usualWanted: false, rounding, time: tickText, hour: hourText }}
      {...{ onOpen: noop, onExact: noop, onUsual: noop }}
      {...change}
    />,
  );
const change = (
  choice: 'try' | 'keep' | null,
  text: string | null = 'A pause at the door of Instagram in the evening.',
) =>
  page(
    <SuggestedChange
      {...{ text, choice, message: choice === 'try' ? DONE : null }}
      {...{ onTry: noop, onKeep: noop, onReopen: noop, onTakeBack: noop, onSkip: noop }}
    />,
  );
const going = (options: string[], line = '') =>
  page(<GoingOn {...{ options, going: options.slice(0, 1), line, onGoing: noop, onLine: noop, onSkip: noop }} />);
const settings = { onNotes: noop, onWeekStart: noop, onDot: noop, onMessage: noop };

const firstDays = (days: number, more: Partial<Parameters<typeof FirstDays>[0]> = {}) =>
  page(
    <FirstDays
      when={{ ready: 'Sunday', began: 'Thursday' }}
      soFar={{ time: 'about 40 minutes', networks: 'Instagram and YouTube' }}
      hills={{
        ...{ tones: data.days.tones, table },
        hills: NAMES.slice(3).map((name, i) => ({
          ...{ name, text: i < days ? 'about 20 minutes' : 'nothing noted', parts: i < days ? [900, 300 * i] : [] },
          ahead: i >= days,
        })),
      }}
      {...{ rounding, tick: tickText, ...more }}
    />,
  );

const loud = { loud: QUIETER, onTake: noop, onLeave: noop };

export const states: States = {
  'the first day': () => firstDays(1),
  'the second day': () => firstDays(2),
  'the first days, nothing yet': () => firstDays(0, { when: null, soFar: undefined }),
  'the first days, quiet for a while': () => firstDays(1, { quiet: 'Instagram and YouTube' }),
  'the first days, no site in sight': () => firstDays(1, { quiet: '' }),
  'a week in words': () =>
    page(
      <WeekInWords
        paragraphs={['About 5 hours, mostly on Reels.', 'Visits often began with a message.']}
        exact="5 h 12 min"
      />,
    ),
  'from week to week': () => page(<WeekNav label="16 – 22 November 2026" onPrevious={noop} onNext={noop} />),
  'the first week': () => page(<WeekNav label="16 – 22 November 2026" />),
  'what was going on': () => going(['work', 'tired'], 'A long week.'),
  'what was going on, no long days': () => going([]),
  'a small change': () => change(null),
  'a small change that was taken up': () => change('try'),
  'a small change that was not': () => change('keep'),
  'no change stands out': () => change(null, null),
  'the change of the week before': () =>
    page(<EarlierChange text="A pause at the door of Reddit." onTakeBack={noop} />),
  'how Enough was': () => page(<HarmQuestion onAnswer={noop} onSkip={noop} />),
  'how Enough was, answered': () => page(<HarmQuestion answer="bit" onAnswer={noop} onSkip={noop} />),
  'a quieter Enough': () => page(<QuieterOffer onYes={noop} onNo={noop} />),
  'something is too loud': () => page(<TooLoud {...loud} message={null} />),
  'something else is too loud': () => (
    <Pressed on="[aria-expanded='false']">{page(<TooLoud {...loud} message={null} />)}</Pressed>
  ),
  'something was hidden': () =>
    page(<TooLoud {...loud} message={{ text: t('review.loud.today.done'), onUndo: noop }} />),
  'charts folded away': () => charts({ open: false }),
  charts: () => charts(),
  'charts with the usual range': () => charts({ usualWanted: true, usual: { from: 1800, to: 3600 } }),
  'charts, too early for a usual range': () => charts({ usualWanted: true, usual: null }),
  'exact charts': () => charts({ exact: true }),
  'charts, one as a table': () => <Pressed on="summary">{charts()}</Pressed>,
  'settings of the week': () => page(<WeekSettings notes weekStart={1} dot message={false} {...settings} />),
};
