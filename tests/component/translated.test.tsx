// @vitest-environment happy-dom
// Screens and overlays in each of their states, in a language of other letters: no English is left, nor a line half of each.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { breakText } from '../../components/breaks/break-text.ts';
import { Player } from '../../components/breaks/Player.tsx';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { Thought } from '../../components/thought/Thought.tsx';
import { Trial } from '../../components/trial/Trial.tsx';
import { Help } from '../../entrypoints/help/Help.tsx';
import type { Actions } from '../../entrypoints/popup/actions.ts';
import { Screen as MoreScreen } from '../../entrypoints/popup/MoreScreen.tsx';
import { Popup } from '../../entrypoints/popup/Popup.tsx';
import { Screen as SiteScreen } from '../../entrypoints/popup/SiteScreen.tsx';
import type { PopupState } from '../../entrypoints/popup/state.ts';
import { Screen as TodayScreen } from '../../entrypoints/popup/TodayScreen.tsx';
import { Done } from '../../entrypoints/welcome/Done.tsx';
import { directories, regions, type Where } from '../../lib/content/help/index.ts';
import { loadPattern, loadPractice, type Pattern, patternList, practiceList, themes } from '../../lib/content/index.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import { speak } from '../../lib/i18n/on-page.ts';
import { pseudoFor } from '../../lib/i18n/pseudo.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { networks } from '../../lib/networks/index.ts';
import type { ReliefView } from '../../lib/nudges/relief.ts';
import type { Nudge } from '../../lib/nudges/types.ts';
import type { TrialStage } from '../../lib/pages/trial-stage.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { settingsSchema } from '../../lib/store/settings.ts';
import { keepSettingsIn } from '../../lib/store/settings-place.ts';
import { FRESH } from '../../lib/thoughts/draft.ts';
import { states } from '../../scripts/gallery/overlay/states.ts';
import { englishIn, ofServices, textsOf } from '../english.ts';

const pseudo = pseudoFor('?pseudo=rtl');
const NAMES = [...networks.map(({ name }) => name), ...ofServices(regions), ...directories().map(({ name }) => name)];
/** In another script, as what a person wrote may be. */
const OWN = 'свои слова';

beforeEach(async () => {
  await useLanguage([], '?pseudo=rtl');
  speak([], pseudo ?? undefined);
});
afterEach(cleanup);

const english = () => englishIn(textsOf(document.body), NAMES);
const nothing = () => undefined;
const show = (what: ComponentChild) => void render(<main>{what}</main>);

test('English is seen where there is some', () => {
  show(<p title="a hint">A line</p>);
  expect(english()).toEqual(['p [title]: a hint', 'p: A line']);
});

describe('over a page', () => {
  const showOverlay = (nudge: Nudge) => show(<Overlay nudge={nudge} onChoose={nothing} esc={{ press: nothing }} />);
  test.each(Object.entries(states))('%s', (_, { nudge, pressed }) => {
    showOverlay('words' in nudge && nudge.words ? { ...nudge, words: OWN } : nudge);
    expect(english()).toEqual([]);
    const label = pressed && pseudo?.change(pressed);
    if (!label) return;
    fireEvent.click(screen.getByText(label));
    expect(english()).toEqual([]);
  });

  const hold = (view: ReliefView) => showOverlay({ ...states.door?.nudge, kind: 'relief', view } as unknown as Nudge);
  test.each(practiceList().map(({ id }) => id))('the break %s, timed and still', async (id) => {
    const practice = await loadPractice(id);
    if (!practice) throw new Error(id);
    for (const still of [false, true]) {
      hold({ is: 'break', practice, still });
      expect(english()).toEqual([]);
      cleanup();
    }
  });
  test('another view, and the lists', async () => {
    const pattern = (await loadPattern('seeking-control')) as Pattern;
    const rows = themes().map(({ id, name, hint }) => ({ want: `theme/${id}` as const, name, hint }));
    hold({ is: 'view', pattern, fits: { want: 'break/look-far', name: practiceList()[0]?.name ?? '' }, own: OWN });
    expect(english()).toEqual([]);
    cleanup();
    for (const list of ['breaks', 'themes', 'theme'] as const) {
      hold({ is: 'list', of: list, rows, ...(list === 'theme' && { name: themes()[0]?.name ?? '' }) });
      expect(english()).toEqual([]);
      cleanup();
    }
    hold({
      is: 'list',
      of: 'ways',
      rows: (['first-break', 'themes', 'page/loop', 'page/goal'] as const).map((want) => ({ want })),
    });
    expect(english()).toEqual([]);
  });
});

describe('the popup', () => {
  const NOW = Date.parse('2026-11-24T10:20:00Z');
  const ago = (minutes: number) => NOW - minutes * 60_000;
  const piece: Exposure = {
    ...{ id: 'a', piece: 0, network: 'instagram', surface: 'feed', why: 'active', zone: 'UTC', day: '2026-11-24' },
    ...{ start: ago(20), end: ago(5), items: 4 },
  };
  const acts = new Proxy({}, { get: () => async () => undefined }) as Actions;
  const plain: PopupState = {
    ...{ now: NOW, zone: 'UTC', settings: settingsSchema.parse({}), failingSince: 0, aside: [], on: [], missing: [] },
    ...{ place: null, visit: null, today: [], ever: false, trial: null },
  };
  const visit = {
    ...{ ever: true, on: ['instagram'], place: { network: 'instagram', surface: 'feed' } },
    visit: { start: ago(20), seconds: 900, whys: ['active', 'video'] },
  } as unknown as Partial<PopupState>;
  const chose = (change: object) => ({ settings: settingsSchema.parse(change) });
  const ended = { id: 't', network: 'instagram' };
  const STATES: [string, Partial<PopupState>][] = [
    ['a first visit', {}],
    ['on a feed', visit],
    ['with numbers', { ...visit, today: [piece], ...chose({ numbers: true, exact: true }) }],
    ['on a hard day', { ...visit, ...chose({ hardUntil: NOW + 1000 }) }],
    ['at rest', { ...visit, ...chose({ pausedUntil: NOW + 60_000 }) }],
    ['elsewhere', { ever: true, on: ['instagram'] }],
    ['on a post', { ...visit, visit: null, place: { network: 'instagram', surface: 'post' } }],
    ['where nothing can be saved', { ...visit, failingSince: ago(1) }],
    ['where a permission is missing', { ...visit, missing: ['reddit'] }],
    ['where a row did not read', { ...visit, aside: [{ what: 'aside:settings:1', at: 1, reason: 'idle' }] }],
    ['where a site has changed', { ...visit, stale: true }],
    ['on a quiet day', { ...visit, trial: { quiet: true, ask: null } }],
    ['asked how a visit was', { ever: true, on: ['instagram'], trial: { quiet: false, ask: ended as never } }],
  ];
  test.each(STATES)('%s', (_, change) => {
    render(<Popup state={{ ...plain, ...change }} actions={acts} />);
    expect(english()).toEqual([]);
    for (const one of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) fireEvent.click(one);
    expect(english()).toEqual([]);
  });
});

describe('behind the popup', () => {
  keepSettingsIn(openDatabase(), () => undefined);
  const at = Date.parse('2026-11-24T10:20:00Z');
  const state = {
    ...{ now: at, zone: 'UTC', failingSince: 0, aside: [], on: ['instagram'], missing: [], ever: true, trial: null },
    settings: settingsSchema.parse({ limits: [{ id: 'a', day: { from: 60, to: 1200 } }] }),
    place: { network: 'instagram', surface: 'feed' },
    visit: { start: at - 9e5, seconds: 600, whys: ['active'] },
    today: [{ network: 'instagram', surface: 'feed', start: at - 9e5, end: at - 3e5 }],
  } as unknown as PopupState;
  const actions = new Proxy({}, { get: () => async () => ({ cut: 'act' }) }) as Actions;
  test.each([
    ['Today', TodayScreen],
    ['the site in front', SiteScreen],
    ['More', MoreScreen],
  ])('%s', async (_, Screen) => {
    render(<Screen state={state} actions={actions} run={nothing} onBack={nothing} onBreak={nothing} />);
    expect(english()).toEqual([]);
    for (const one of document.querySelectorAll<HTMLElement>('main :is(button, .row)')) {
      fireEvent.click(one);
      await new Promise((done) => setTimeout(done));
      expect(english()).toEqual([]);
    }
  });
});

const near = { onRegion: nothing, onCopy: async () => {} };
const WHERE: Where[] = [
  ...regions.map(({ id }) => ({ ids: [id], by: 'person' as const })),
  { ids: ['GB'], by: 'zone' },
  { ids: ['GB'], by: 'language' },
  { ids: ['GB', 'IE'], by: 'zone' },
  { ids: [], by: 'language' },
];
test('every card of a thought', async () => {
  const notes = { notes: [], sealed: 2, onErase: nothing, onUnlock: async () => false };
  const rest = { begun: true, hidden: false, mine: [], inwardLast: false, newTab: true, notes };
  const acts = { onDraft: nothing, onResume: nothing, onMine: nothing, onKeep: nothing, onLetGo: nothing };
  const drafts = [
    ...patternList.map(({ id }) => ({ ...FRESH, step: 'card' as const, id, thought: OWN })),
    ...themes().map(({ id }) => ({ ...FRESH, step: 'theme' as const, theme: id })),
    FRESH,
    { ...FRESH, step: 'none' as const, thought: OWN },
    { ...FRESH, step: 'card' as const, id: 'of-an-older-export', thought: OWN },
    { ...FRESH, step: 'record' as const, id: 'seeking-control', before: 50, after: 10 },
  ];
  for (const draft of drafts) {
    const pattern = (draft.id && (await loadPattern(draft.id))) || 'missing';
    for (const where of WHERE.slice(-2)) {
      const found = { line: OWN, ids: ['seeking-control'], themes: ['worry'], support: where.ids.length === 0 };
      show(<Thought {...rest} {...acts} {...{ draft, pattern, near: { ...near, where }, matches: found }} />);
      await screen.findByRole('heading', { level: 1 });
      expect(english(), draft.id).toEqual([]);
      cleanup();
    }
  }
});

test('each break on a page of its own, timed and still', async () => {
  for (const { id } of practiceList()) {
    const practice = await loadPractice(id);
    if (!practice) throw new Error(id);
    for (const still of [false, true]) {
      const acts = { onStill: nothing, onLeave: nothing, onNotForMe: nothing };
      render(
        <Player
          {...acts}
          practice={practice}
          say={breakText}
          still={still}
          moves={true}
          headerStart={null}
          footerLinks={null}
        />,
      );
      expect(english(), id).toEqual([]);
      cleanup();
    }
  }
});

test.each(WHERE)('"Talk to someone": $ids, by $by', (where) => {
  render(<Help where={where} {...near} places={[{ name: OWN, url: 'tel:1' }]} />);
  expect(english()).toEqual([]);
});

test('after the choice of feeds', () => {
  for (const on of [[], ['instagram', 'site:news.example.org']]) {
    render(<Done on={on} way={null} lookDay="2026-11-29" onBack={nothing} />);
    expect(english()).toEqual([]);
    cleanup();
  }
});

const DATES = { first: '11', last: '8' };
test.each<TrialStage>([
  { is: 'none' },
  { is: 'ahead', ...DATES },
  { is: 'on', last: '8', arm: 'quiet' },
  { is: 'on', last: '8', arm: 'soft', soft: 'more' },
  { is: 'on', last: '8', arm: 'usual' },
  { is: 'ended', on: '12' },
  { is: 'over', ...DATES, felt: OWN, time: OWN },
  { is: 'failed' },
])('what helps me: %j', (stage) => {
  const acts = {
    onWeeks: nothing,
    onTried: nothing,
    onStart: nothing,
    onDecline: nothing,
    onEnd: nothing,
    onErase: nothing,
  };
  for (const tried of ['quiet', 'more', null] as const) {
    const canTry = { quiet: tried !== null, soft: tried !== null };
    render(<Trial stage={stage} weeks={4} tried={tried ?? 'quiet'} canTry={canTry} message={null} {...acts} />);
    expect(english()).toEqual([]);
    cleanup();
  }
});
