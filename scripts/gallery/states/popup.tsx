import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Actions } from '../../../entrypoints/popup/actions.ts';
import { Screen as KindWordScreen } from '../../../entrypoints/popup/KindWordScreen.tsx';
import { Screen as MoreScreen } from '../../../entrypoints/popup/MoreScreen.tsx';
import { Screen as OtherwiseScreen } from '../../../entrypoints/popup/OtherwiseScreen.tsx';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import type { ScreenProps } from '../../../entrypoints/popup/props.ts';
import { Screen as SiteScreen } from '../../../entrypoints/popup/SiteScreen.tsx';
import { Screen as SofterScreen } from '../../../entrypoints/popup/SofterScreen.tsx';
import type { PopupState } from '../../../entrypoints/popup/state.ts';
import { Screen as TodayScreen } from '../../../entrypoints/popup/TodayScreen.tsx';
import { pageKindOf } from '../../../lib/corrections/apply.ts';
import type { Why } from '../../../lib/ledger/types.ts';
import { doorSchema } from '../../../lib/nudges/door-settings.ts';
import { withStep } from '../../../lib/soften/steps.ts';
import { AS_IT_IS, COUNTS, type SoftChoice } from '../../../lib/soften/types.ts';
import { type Settings, settingsSchema } from '../../../lib/store/settings.ts';
import { exposure, limitOf, minutesAgo, NOW, noop, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/popup/popup.css';

export const width = 360;

/** Presses lead nowhere here. Each answers with something that can be called too, as what takes a choice back is; but for what
 *  a screen asks by itself. */
const actions = new Proxy({} as Actions, {
  get: (_, name) =>
    name === 'findSoftware'
      ? async ({ place }: PopupState) => (place?.network === 'site:cats.example' ? 'lemmy' : null)
      : async () => async () => ({}),
});

const stateOf = (change: Partial<PopupState>, settings: Partial<Settings>): PopupState => ({
  ...{ now: NOW, zone: 'UTC', settings: settingsSchema.parse(settings), failingSince: 0, aside: [] },
  ...{ on: ['instagram'], missing: [], place: null, visit: null, today: [], ever: true, trial: null },
  ...change,
});

const draw = (change: Partial<PopupState> = {}, settings: Partial<Settings> = {}) => (
  <Popup actions={actions} state={stateOf(change, settings)} />
);

const screenOf = (
  Screen: ComponentType<ScreenProps>,
  change: Partial<PopupState> = {},
  settings: Partial<Settings> = {},
) => <Screen actions={actions} run={noop} onBack={noop} onBreak={noop} state={stateOf(change, settings)} />;

const hidden = [{ network: 'site:cats.example', selector: 'aside.trending', at: NOW }];

/** A page in front, as its address has it. */
function pageOf(address: string): Partial<PopupState> {
  const page = pageKindOf(new URL(address), settingsSchema.parse({ sites: ['cats.example'] }));
  return { ...feed, page, place: page?.place ?? null };
}

const visit = { start: minutesAgo(20), seconds: 15 * 60, whys: ['active', 'video'] as Why[] };
const feed: Partial<PopupState> = {
  place: { network: 'instagram', surface: 'feed' },
  visit,
};
const alone = { instagram: { since: minutesAgo(5), until: NOW + 9 * 3_600_000 } };
const today = [exposure('shorts', 95, 75), exposure('feed', 40, 20), exposure('feed', 12, 5, 'reddit')];
const nearTop = [exposure('shorts', 95, 75), exposure('feed', 40, 25)];
const soft = (choice: SoftChoice) => ({ soft: { instagram: choice } });
/** Its counts are where they were no more. */
const changed = COUNTS.map((what) => ({ network: 'instagram', what, at: minutesAgo(9), visits: 3 }));
const past = { network: 'instagram', start: minutesAgo(300), end: minutesAgo(280) };

export const states: States = {
  'before the state is known': () => <Popup state={null} actions={actions} />,
  'no network is on': () => draw({ on: [], ever: false }),
  'nothing noted yet': () => draw({ ever: false }),
  'no feed in front': () => draw(),
  'a feed, just arrived': () => draw({ place: { network: 'instagram', surface: 'feed' } }),
  'a place that does not count': () => draw({ place: { network: 'instagram', surface: 'messages' } }),
  'a visit': () => draw(feed),
  'a visit, its door on': () => draw(feed, { doors: { instagram: doorSchema.parse({ when: 'always' }) } }),
  'a visit, the first look is ready': () => draw({ ...feed, look: true }),
  'a visit with a plan': () => draw({ ...feed, visit: { ...visit, planned: { seconds: 600, at: minutesAgo(2) } } }),
  'a visit, a range for all feeds': () => draw({ ...feed, today }, { limits: [limitOf({ networks: [] })] }),
  'a visit, a limit near': () => draw({ ...feed, today: nearTop }, { limits: [limitOf({ networks: [] })] }),
  'a visit, planned just now': () => <Pressed on=".plan-buttons .button">{draw(feed)}</Pressed>,
  'how long to pause': () => <Pressed on="[aria-expanded='false']">{draw(feed)}</Pressed>,
  'a hard day': () => draw(feed, { hardUntil: NOW + 3_600_000 }),
  'a kind word': () => screenOf(KindWordScreen, {}, { hardUntil: NOW + 3_600_000 }),
  resting: () => draw({}, { pausedUntil: NOW + 900_000 }),
  'a line on today': () => draw({ today }),
  'a line on today, exact': () => draw({ today }, { exact: true }),
  'a line on today, hidden': () => draw({ today }, { numbers: false }),
  Today: () => screenOf(TodayScreen, { ...feed, today }),
  'Today, how it counts': () => (
    <Pressed on="main [aria-expanded='false']">{screenOf(TodayScreen, { ...feed, today })}</Pressed>
  ),
  'Today, erased, and its line hidden': () => (
    <Pressed on=".buttons .button">
      {screenOf(TodayScreen, { ...feed, today }, { numbers: false, limits: [limitOf({ networks: [] })] })}
    </Pressed>
  ),
  'Today, exact': () => screenOf(TodayScreen, { today }, { exact: true }),
  'Today, nothing noted': () => screenOf(TodayScreen, {}),
  'the site in front': () => screenOf(SiteScreen, feed),
  'the site in front, under a limit': () => screenOf(SiteScreen, feed, { limits: [limitOf()] }),
  'the site in front, left alone': () => screenOf(SiteScreen, feed, { limits: [limitOf()], rests: alone }),
  'a site to leave alone': () => (
    <Pressed on=".rows li:nth-child(3) .row">{screenOf(SiteScreen, feed, { rests: alone })}</Pressed>
  ),
  'a feed that is left alone': () => draw({ ...feed, today }, { rests: alone }),
  'a limit to set': () => <Pressed on=".rows li:nth-child(2) .row">{screenOf(SiteScreen, feed)}</Pressed>,
  'how soft a site is: as it came': () => screenOf(SofterScreen, feed),
  'how soft a site is: more, just chosen': () => (
    <Pressed on=".choice:nth-of-type(3) input">
      <Softened />
    </Pressed>
  ),
  'how soft a site is: what does not fit today': () =>
    screenOf(SofterScreen, { ...feed, softMismatches: changed }, soft(withStep(AS_IT_IS, 'little'))),
  'how soft a site is: a mix': () => screenOf(SofterScreen, feed, soft({ ...AS_IT_IS, landing: true })),
  'how soft a site is: one that was added': () => screenOf(SofterScreen, pageOf('https://cats.example/home')),
  'how soft a site is: one that was added, with a part hidden': () =>
    screenOf(SofterScreen, pageOf('https://cats.example/home'), { hidden }),
  More: () => screenOf(MoreScreen, {}),
  'saving fails': () => draw({ failingSince: minutesAgo(3) }),
  'saving fails on a feed': () => draw({ ...feed, failingSince: minutesAgo(3) }),
  'the ledger cannot be read': () => draw({ failingSince: minutesAgo(3), unread: true }),
  'the ledger cannot be read on a feed': () => draw({ ...feed, failingSince: minutesAgo(3), unread: true }),
  'the ledger had to start over without a copy': () => draw({ ...feed, lost: { at: NOW, why: 'none' } }),
  'a permission is gone on a feed': () => draw({ ...feed, missing: ['reddit'] }),
  'a permission is gone': () => draw({ missing: ['reddit'] }),
  'the site has changed': () => draw({ ...feed, stale: true }),
  'what this page counts as': () => screenOf(OtherwiseScreen, pageOf('https://www.linkedin.com/feed/somethingnew/')),
  'a page counted otherwise': () => (
    <Pressed on=".page-kinds .button">
      {screenOf(OtherwiseScreen, pageOf('https://www.linkedin.com/feed/somethingnew/'))}
    </Pressed>
  ),
  'a site that turns out to be a server': () => screenOf(OtherwiseScreen, pageOf('https://cats.example/home')),
  'a private place': () => screenOf(OtherwiseScreen, pageOf('https://www.linkedin.com/messaging/')),
  'the browser lost what was kept': () => draw({ lost: { at: NOW, why: 'gone' } }),
  'choices did not read, on a feed': () => draw({ ...feed, lost: { at: NOW, why: 'settings' } }),
  'rows kept aside': () => draw({ aside: [{ what: 'exposures', reason: 'unreadable', at: NOW } as never] }),
  'a quiet day of a trial': () => draw({ trial: { quiet: true, ask: null } }),
  'a soft day of a trial': () => draw({ ...feed, trial: { quiet: false, soft: 'more', ask: null } }),
  'how soft a site is: a soft day': () =>
    screenOf(SofterScreen, { ...feed, trial: { quiet: false, soft: 'more', ask: null } }),
  'a trial asks': () => draw({ trial: { quiet: false, ask: past as never } }),
};

/** Where a press on a step is kept. */
function Softened() {
  const [choice, choose] = useState(AS_IT_IS);
  const soften: Actions['soften'] = async (_, chosen) => {
    choose(chosen);
    return async () => choose(choice);
  };
  const state = stateOf(feed, soft(choice));
  const { showAsUsual, copyReport } = actions;
  const pressed = { ...actions, soften, showAsUsual, copyReport };
  return <SofterScreen state={state} actions={pressed} run={noop} onBack={noop} onBreak={noop} />;
}
