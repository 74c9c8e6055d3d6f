import type { Actions } from '../../../entrypoints/popup/actions.ts';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import type { PopupState } from '../../../entrypoints/popup/state.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import { exposure, limitOf, minutesAgo, NOW, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../entrypoints/popup/popup.css';

export const width = 360;

/** Presses lead nowhere here. */
const actions = new Proxy({} as Actions, { get: () => async () => ({}) });

const draw = (change: Partial<PopupState> = {}, settings: Partial<Settings> = {}) => (
  <Popup
    actions={actions}
    state={{
      ...{ now: NOW, zone: 'UTC', settings: settingsSchema.parse(settings), failingSince: 0, aside: [] },
      ...{ on: ['instagram'], missing: [], place: null, visit: null, today: [], ever: true, trial: null },
      ...change,
    }}
  />
);

const feed: Partial<PopupState> = {
  place: { network: 'instagram', surface: 'feed' },
  visit: { start: minutesAgo(20), seconds: 15 * 60, whys: ['active', 'video'] },
};
const today = [exposure('shorts', 95, 75), exposure('feed', 40, 20), exposure('feed', 12, 5, 'reddit')];
const past = { network: 'instagram', start: minutesAgo(300), end: minutesAgo(280) };

export const states: States = {
  'before the state is known': () => <Popup state={null} actions={actions} />,
  'no network is on': () => draw({ on: [], ever: false }),
  'nothing noted yet': () => draw({ ever: false }),
  'no feed in front': () => draw(),
  'a feed, just arrived': () => draw({ place: { network: 'instagram', surface: 'feed' } }),
  'a place that does not count': () => draw({ place: { network: 'instagram', surface: 'messages' } }),
  'a visit': () => draw(feed),
  'a visit, its door not offered again': () => draw(feed, { doorSkipped: ['instagram'] }),
  'a visit under a limit': () => draw(feed, { limits: [limitOf()], doorSkipped: ['instagram'] }),
  'a limit to set': () => <Pressed on="[aria-expanded='false']">{draw(feed)}</Pressed>,
  'a limit that is set, opened': () => (
    <Pressed on="[aria-expanded='false']">{draw(feed, { limits: [limitOf()] })}</Pressed>
  ),
  'a hard day': () => draw(feed, { hardUntil: NOW + 3_600_000 }),
  resting: () => draw({}, { pausedUntil: NOW + 900_000 }),
  'numbers of today': () => draw({ today }, { numbers: true }),
  'exact numbers': () => draw({ today }, { numbers: true, exact: true }),
  'no numbers today': () => draw({}, { numbers: true }),
  'saving fails': () => draw({ failingSince: minutesAgo(3) }),
  'a permission is gone': () => draw({ missing: ['reddit'] }),
  'the site has changed': () =>
    draw({ ...feed, mismatch: { network: 'instagram', failed: ['item'], at: NOW } as never }),
  'rows kept aside': () => draw({ aside: [{ what: 'exposures', reason: 'unreadable', at: NOW } as never] }),
  'a quiet day of a trial': () => draw({ trial: { quiet: true, ask: null } }),
  'a trial asks': () => draw({ trial: { quiet: false, ask: past as never } }),
};
