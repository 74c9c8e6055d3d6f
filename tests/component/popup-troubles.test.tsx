// @vitest-environment happy-dom
// What the popup says where something does not work, and the short report that a person can copy.
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeReport } from '../../entrypoints/popup/report.ts';
import type { PopupState } from '../../entrypoints/popup/state.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import { chose, NOW, press, show, state, text, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const DAY = 86_400_000;
/** The same instant is another day elsewhere. */
const dayHere = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at);
const LOST_AT = Date.parse('2026-11-23T20:00Z');
test.each<[string, { saveWeekly?: boolean; savedAt?: number }, Partial<PopupState>, string | null]>([
  ['nobody asked for it', {}, {}, null],
  ['they never pressed', { saveWeekly: true }, {}, 'No file has been saved yet.'],
  ['six days ago', { saveWeekly: true, savedAt: NOW - 6 * DAY }, {}, null],
  [
    'a week ago',
    { saveWeekly: true, savedAt: NOW - 7 * DAY },
    {},
    `Your last saved file is from ${dayHere(NOW - 7 * DAY)}.`,
  ],
  ['a visit is under way', { saveWeekly: true }, VISIT, null],
])('a file once a week: %s', (_, settings, change, words) => {
  show({ on: ['instagram'], ever: true, ...change, settings: chose(settings) });
  const way = screen.queryByRole('link', { name: /^Save one/ });
  expect(way?.getAttribute('href') ?? null).toBe(words && '/options.html#save');
  if (words) expect(text()).toContain(words);
});

describe('troubles are shown once, with what is safe and what helps', () => {
  test('saving fails: what was noted is safe, and a person can try', async () => {
    const pressed = show({ ...VISIT, failingSince: NOW - 60_000 });
    expect(text()).toContain('What was noted before is safe.');
    expect(screen.getByRole('button', { name: 'Leave' })).toBeTruthy();
    press('Try now');
    await waitFor(() => expect(text()).toContain('It does not work yet.'));
    expect(pressed.retry).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<PopupState>]>([
    ['on a feed', VISIT],
    ['elsewhere', { on: ['x'], ever: true }],
  ])('the ledger cannot be read, %s: nothing is said to be safe, and the newest copy is promised', (_, change) => {
    show({ ...change, failingSince: NOW - 60_000, unread: true });
    expect(text()).not.toContain('safe');
    expect(text()).toContain('it has to start over, it offers');
    expect(screen.getByRole('button', { name: 'Try now' })).toBeTruthy();
  });

  test('a ledger that was begun anew without any copy is said once, and nothing is offered', () => {
    const pressed = show({ ...VISIT, lost: { at: NOW, why: 'none' } });
    expect(text()).toContain('could no longer be read, and there was no copy. Enough started over.');
    expect(screen.queryByRole('link', { name: /^See the copy/ })).toBeNull();
    press('Hide this line');
    expect(pressed.putAway).toHaveBeenCalledOnce();
  });

  test('a permission is missing: allow it, or let it stay so', () => {
    const pressed = show({ on: ['x'], ever: true, missing: ['reddit'] });
    expect(text()).toContain('Enough cannot see Reddit.');
    press('Allow Reddit');
    expect(pressed.allow).toHaveBeenCalledWith('reddit', expect.anything());
    press('Keep it off');
    expect(pressed.letGo).toHaveBeenCalledWith('reddit');
  });

  test.each<[string, Partial<PopupState>, string]>([
    ['nothing to leave and a permission missing', { on: ['x'], missing: ['reddit'] }, 'Enough cannot see Reddit.'],
    ['nothing to leave and saving fails', { on: ['x'], failingSince: 1 }, 'The last few minutes could not be saved.'],
    ['both', { on: ['x'], failingSince: 1, missing: ['reddit'] }, 'The last few minutes could not be saved.'],
    ['a feed to leave', { ...VISIT, missing: ['reddit'] }, 'You came here about 20 minutes ago.'],
  ])('with %s there is one first line, which has focus', (_, change, line) => {
    show({ ever: true, ...change });
    expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([line]);
    expect(document.activeElement?.textContent).toBe(line);
  });

  test.each([
    ['gone', `What Enough kept in this browser is gone. A copy from ${dayHere(LOST_AT)} is still here.`],
    ['settings', `Some choices could not be read. A copy from ${dayHere(LOST_AT)} has them.`],
  ] as const)('what the browser lost (%s) is said once, with the way to the copy', (why, words) => {
    const lost = { at: LOST_AT, why };
    const pressed = show({ ...VISIT, lost, aside: [{ what: 'settings', at: 1, reason: '' }] });
    expect(text()).toContain(words);
    expect(text()).not.toContain('was set aside');
    expect(screen.getByRole('link', { name: /^See the copy/ }).getAttribute('href')).toBe('/options.html#data');
    press('Hide this line');
    expect(pressed.putAway).toHaveBeenCalledOnce();
    cleanup();
    show({ ...VISIT, lost: { ...lost, quiet: true } });
    expect(text()).not.toContain('A copy from');
  });

  test.each<[string, Partial<PopupState>]>([
    ['saving fails', { failingSince: NOW - 60_000 }],
    ['what was kept is gone', { lost: { at: NOW, why: 'gone' } }],
    ['the choice to hide it may be lost', { lost: { at: NOW, why: 'settings' } }],
    ['the site has changed', { stale: true }],
  ])('today has no row while %s', (_, change) => {
    const rows = () => screen.queryAllByRole('button', { name: /^Today/ }).length;
    show(VISIT);
    expect(rows()).toBe(1);
    cleanup();
    show({ ...VISIT, ...change });
    expect(rows()).toBe(0);
  });

  test('what did not read is named', () => {
    show({ ...VISIT, aside: [{ what: 'aside:settings:1', at: 1, reason: 'idle' }] });
    expect(text()).toContain('Part of your options could not be read and was set aside.');
  });

  test('the short report holds network, surface, facts and versions, and no address', () => {
    const words = composeReport(
      {
        ...state(VISIT),
        mismatch: { network: 'instagram', surface: 'feed', failed: ['item'], at: NOW },
        place: { network: 'site:secret.example', surface: 'feed' },
      },
      '0.1.0',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
    );
    expect(words.split('\n')).toEqual([
      'Enough 0.1.0',
      'Chrome 148 on X11',
      'day: 2026-11-24',
      'network: a site that was added',
      'surface: feed',
      'facts that failed: item',
    ]);
  });
});
