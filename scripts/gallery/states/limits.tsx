import { HardDay } from '../../../components/HardDay.tsx';
import { Doors } from '../../../components/limits/Doors.tsx';
import { LimitEditor } from '../../../components/limits/LimitEditor.tsx';
import { Limits, type LimitsProps } from '../../../components/limits/Limits.tsx';
import { OwnPlaces } from '../../../components/limits/OwnPlaces.tsx';
import { VisitOptions } from '../../../components/limits/VisitOptions.tsx';
import { doorOf } from '../../../lib/nudges/door-settings.ts';
import { DONE, limitOf, NETWORKS, noop, onPage, PLACES, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/options/options.css';
import '../../../components/limits/limits.css';

const page = (children: Parameters<typeof onPage>[1]) =>
  onPage(
    'My limits',
    <section>
      <h2 class="voice">A part</h2>
      {children}
    </section>,
  );
const all = (change: Partial<LimitsProps> = {}) =>
  page(
    <Limits
      {...{ limits: [], networks: NETWORKS, weekStart: 1, cools: 'off', offer: null, message: null }}
      {...{
        onAdd: () => '',
        onChange: noop,
        onRemove: noop,
        onRest: noop,
        onMore: noop,
        onCool: noop,
        onDecline: noop,
      }}
      {...change}
    />,
  );
const edit = (change: object, rests = false) =>
  page(
    <LimitEditor
      {...{ limit: limitOf(change), networks: NETWORKS, weekStart: 1, rests }}
      {...{ onChange: noop, onRemove: noop, onRest: noop, onMore: noop }}
    />,
  );
const mine = { limit: limitOf(), waits: false, goes: false, rests: false };
const doors = (change: object) =>
  page(
    <Doors
      networks={[
        { id: 'instagram', name: 'Instagram', messages: true, door: { ...doorOf({}, 'instagram'), ...change } },
      ]}
      places={PLACES}
      onChange={noop}
    />,
  );
const night = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 81_000, to: 25_200 }];

export const states: States = {
  'no limits': () => all(),
  'an offer from the first week': () =>
    all({ offer: { usual: { from: 1500, to: 3600 }, band: { from: 1200, to: 2400 } } }),
  'limits, one that rests, one that waits, one that goes': () =>
    all({
      limits: [
        mine,
        { ...mine, limit: limitOf({ id: 'b' }), rests: true },
        { ...mine, limit: limitOf({ id: 'c' }), waits: true },
        { ...mine, limit: limitOf({ id: 'd', networks: [] }), goes: true },
      ],
      ...{ cools: 'on', message: DONE },
    }),
  'limits, one open': () => <Pressed on="[aria-expanded='false']">{all({ limits: [mine] })}</Pressed>,
  'the cooling-off ends': () => all({ limits: [mine], cools: 'ends' }),
  'a gentle limit': () => edit({ firmness: 'gentle' }),
  'a limit, and where it holds': () => <Pressed on="summary">{edit({})}</Pressed>,
  'a limit with free days': () => edit({ otherDays: [{ days: [6, 7], from: 3600, to: 5400 }] }),
  'a limit with a range for each day': () =>
    edit({ otherDays: [1, 2, 3, 4, 5, 6, 7].map((one) => ({ days: [one], from: 600 * one, to: 900 * one })) }),
  'a firm limit of several bands': () =>
    edit({ firmness: 'firm', week: { from: 10_800, to: 18_000 }, visits: { from: 3, to: 5 } }),
  'a closed limit with hours': () => edit({ firmness: 'closed', hours: night }),
  'a limit of hours that rests': () => edit({ day: undefined, hours: night }, true),
  'no network has a door': () => page(<Doors networks={[]} places={[]} onChange={noop} />),
  'no door': () => doors({ when: 'never' }),
  'a door with a breath': () => doors({ when: 'always' }),
  'a door with own words': () => doors({ when: 'drift', still: 'words', words: 'Is it the people I want?' }),
  'own places': () => page(<OwnPlaces places={PLACES} onChange={noop} />),
  'no own places': () => page(<OwnPlaces places={[]} onChange={noop} />),
  'in a visit': () =>
    page(<VisitOptions checkin={900} dropped={['band', 'planned']} onCheckin={noop} onRestore={noop} />),
  'a hard day': () => page(<HardDay on onChange={noop} />),
  'no hard day': () => page(<HardDay on={false} onChange={noop} />),
};
