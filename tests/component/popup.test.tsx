// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupState } from '../../entrypoints/popup/state.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import type { Visit } from '../../lib/ledger/types.ts';
import { UNTIL_WOKEN } from '../../lib/limits/types.ts';
import { settingsSchema } from '../../lib/store/settings.ts';
import { chose, heading, minutesAgo, NOW, piece, press, show, text, today, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

describe('on a feed', () => {
  test('the way out comes first: Leave and Stay, both there at once, Leave in one press', () => {
    const pressed = show(VISIT);
    expect(heading()).toMatch(/^You came here about 20.minutes ago\.$/);
    const [first, second] = screen
      .getAllByRole('button')
      .filter(({ textContent }) => /^(Leave|Stay)$/.test(textContent ?? ''));
    expect([first?.textContent, second?.textContent]).toEqual(['Leave', 'Stay']);
    press('Leave');
    expect(pressed.leave).toHaveBeenCalledOnce();
  });

  test('what counted is shown in rounded words, with the reason, behind Today', async () => {
    show(VISIT);
    await today();
    expect(text()).not.toContain('counted so far');
    press('How it counts');
    expect(text()).toContain(
      'About 15 minutes counted so far. The page was in front, and you were active or a video was playing.',
    );
  });

  test('whoever wants exact times gets them', async () => {
    show({ ...VISIT, settings: chose({ exact: true }) });
    await today();
    press('How it counts');
    expect(text()).toMatch(/15 mins?\b/);
    expect(text()).not.toContain('About 15');
  });

  test('the plan stands in the place of the lengths, and can be changed or dropped', () => {
    const planned = { seconds: 600, at: minutesAgo(2) };
    const pressed = show({ ...VISIT, visit: { start: minutesAgo(20), seconds: 900, whys: ['active'], planned } });
    expect(text()).toContain('Staying about 10 minutes.');
    expect(screen.queryByRole('button', { name: 'Stay about 10 minutes' })).toBeNull();
    press('Drop');
    expect(pressed.plan).toHaveBeenCalledWith('instagram');
    press('Change');
    press('Stay about 20 minutes');
    expect(pressed.plan).toHaveBeenLastCalledWith('instagram', 1200);
  });

  test('a plan whose time is over makes room for the next', () => {
    const planned = { seconds: 300, at: minutesAgo(6) };
    show({ ...VISIT, visit: { start: minutesAgo(20), seconds: 900, whys: ['active'], planned } });
    expect(text()).not.toContain('Staying');
    expect(screen.getByRole('button', { name: 'Stay about 10 minutes' })).toBeTruthy();
  });

  test('the answer to a press stands where it was pressed, and has the focus', async () => {
    show(VISIT);
    press('Stay about 10 minutes');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain('A note will come after about 10 minutes.'),
    );
    expect(screen.queryByRole('button', { name: 'Stay about 10 minutes' })).toBeNull();
  });

  test('a plan is one press, and can be taken back', async () => {
    const pressed = show(VISIT);
    press('Stay about 10 minutes');
    expect(pressed.plan).toHaveBeenCalledWith('instagram', 600);
    await waitFor(() => press('Undo'));
    expect(pressed.plan).toHaveBeenLastCalledWith('instagram');
  });

  test('on a quieter day no number is shown, and leaving is where it was', () => {
    show({ ...VISIT, today: [piece('feed', 20, 5)], settings: chose({ numbers: true, hardUntil: NOW + 1000 }) });
    expect(heading()).toBe('Hard days pass at their own pace.');
    expect(text()).not.toMatch(/minutes ago|counted|Today/);
    expect(screen.getByRole('button', { name: 'Hard day is on' }).getAttribute('aria-pressed')).toBe('true');
    expect(text()).toContain('It ends by itself at');
    expect(screen.getByRole('button', { name: 'Leave' })).toBeTruthy();
  });
});

describe('while “What helps me” runs', () => {
  const ended: Visit = {
    ...{ id: 'v', network: 'instagram', start: minutesAgo(60), end: minutesAgo(30), from: 'direct' },
    opens: [{ at: minutesAgo(60), surface: 'feed', from: 'direct' }],
  };

  test('whoever chose check-ins is asked about a visit that is over, in the same words, and "not now" is for that visit', async () => {
    const pressed = show({ ever: true, on: ['instagram'], ask: ended });
    expect(text()).toContain('How did your last visit to Instagram leave you?');
    press('Not now');
    expect(pressed.saveFeeling).toHaveBeenCalledWith(ended, undefined);
    await waitFor(() => expect(text()).toContain('This visit is not asked about again.'));
    cleanup();
    show({ ...VISIT, ask: ended });
    expect(text()).not.toContain('leave you?');
  });

  test('the first look says once that it is there, in the place of the plan, and is waved off in a press', () => {
    const pressed = show({ ...VISIT, look: true });
    expect(text()).toContain('Your first look is ready.');
    expect(screen.getByRole('link', { name: 'See it' }).getAttribute('href')).toBe('/review.html');
    expect(screen.queryByRole('group', { name: 'Stay with a plan' })).toBeNull();
    press('Not now');
    expect(pressed.passOverLook).toHaveBeenCalledOnce();
  });

  test('a quiet day says in one line why nothing comes up; a day as usual says nothing', () => {
    show({ ever: true, on: ['instagram'], trial: { quiet: true, ask: null } });
    expect(text()).toContain('A quiet day, picked by chance. The door and the notes rest.');
    expect(screen.getByRole('link', { name: 'Why' }).getAttribute('href')).toBe('/review.html#helps');
    cleanup();
    show({ ever: true, on: ['instagram'], trial: { quiet: false, ask: null } });
    expect(text()).not.toContain('quiet day');
  });

  test('what gives relief is where it was: Leave, the breaks, Talk to someone, a quieter day', () => {
    show({ ...VISIT, trial: { quiet: true, ask: ended } });
    for (const name of ['Leave', 'Stay', 'Hard day']) screen.getByRole('button', { name });
    expect(screen.getByRole('link', { name: 'Talk to someone' })).toBeTruthy();
    expect(text()).not.toContain('How did your last visit');
  });

  test('the last visit is asked about; an answer is one press and can be taken back', async () => {
    const back = vi.fn(async () => {});
    const pressed = show({ ever: true, on: ['instagram'], trial: { quiet: false, ask: ended } });
    pressed.saveFeeling.mockResolvedValueOnce(back);
    expect(text()).toContain('How did your last visit to Instagram leave you?');
    press('Lighter');
    expect(pressed.saveFeeling).toHaveBeenCalledWith(ended, 'lighter');
    await waitFor(() => press('Undo'));
    expect(back).toHaveBeenCalledOnce();
  });

  test('passing over it is one press too, and it rests with the day', async () => {
    const pressed = show({ ever: true, on: ['instagram'], trial: { quiet: true, ask: ended } });
    press('Not now');
    expect(pressed.saveFeeling).toHaveBeenCalledWith(ended, undefined);
    await waitFor(() => expect(text()).toContain('You will not be asked again today.'));
  });

  test('at rest, and on a quieter day, nothing of it is shown', () => {
    for (const settings of [chose({ pausedUntil: NOW + 1000 }), chose({ hardUntil: NOW + 1000 })]) {
      show({ ever: true, on: ['instagram'], settings, trial: { quiet: true, ask: ended } });
      expect(text()).not.toMatch(/quiet day|last visit/);
      cleanup();
    }
  });
});

describe('where nothing is under way', () => {
  test.each<[string, Partial<PopupState>, RegExp]>([
    ['at first use it asks which feeds', {}, /^Which feeds would you like to notice\?$/],
    ['nothing yet is fine', { on: ['x'] }, /^Nothing noted yet\. That is fine\.$/],
    ['another tab is no feed', { on: ['x'], ever: true }, /^No feed in this tab\.$/],
    [
      'messages are never noted',
      { on: ['x'], ever: true, place: { network: 'x', surface: 'messages' } },
      /^Nothing is noted on this page\.$/,
    ],
    [
      'a feed that was just reached',
      { on: ['x'], ever: true, place: { network: 'x', surface: 'feed' } },
      /^You just got here\.$/,
    ],
    ['it rests', { on: ['x'], settings: chose({ pausedUntil: NOW + 9e6 }) }, /^Enough is resting until tomorrow\.$/],
  ])('%s', (_, change, line) => {
    show(change);
    expect(heading()).toMatch(line);
  });

  test('rest is two presses away, and so is waking', () => {
    const pressed = show(VISIT);
    press('Pause Enough');
    press('15 minutes');
    expect(pressed.pause).toHaveBeenCalledWith('soon');
    cleanup();
    const woken = show({ ...VISIT, settings: chose({ pausedUntil: NOW + 60_000 }) });
    expect(heading()).toMatch(/resting until 10:21/);
    press('Wake it now');
    expect(woken.pause).toHaveBeenCalledWith(null);
  });

  test('a break and a thought are one press away in every state, before any feed was picked too', () => {
    const quiet = settingsSchema.parse({ hardUntil: NOW + 1 });
    for (const change of [{}, VISIT, { on: ['x'] }, { missing: ['x'] }, { failingSince: 1 }, { settings: quiet }]) {
      show(change);
      for (const name of ['I notice a thought', 'Take a short break']) screen.getByRole('button', { name });
      cleanup();
    }
  });

  test('"Talk to someone" is there in every state', () => {
    for (const change of [{}, VISIT, { failingSince: 1 }, { on: ['x'], settings: chose({ pausedUntil: NOW + 1 }) }]) {
      show(change);
      expect(screen.getByRole('link', { name: 'Talk to someone' }).getAttribute('href')).toBe('/help.html');
      cleanup();
    }
  });
});

describe('one network that is left alone', () => {
  const rests = (until: number) => chose({ rests: { instagram: { since: NOW, until } } });
  const openSite = async () => {
    press(/^Instagram/);
    await screen.findByRole('button', { name: /^Leave Instagram alone/ });
    press(/^Leave Instagram alone/);
  };

  test.each([
    ['Until tomorrow', 'tomorrow', 'Instagram is left alone until tomorrow.'],
    ['Until I say', 'woken', 'Instagram is left alone until you say.'],
  ])('is one press on its own screen (%s), and back by Undo', async (name, until, said) => {
    const pressed = show(VISIT);
    await openSite();
    press(name);
    expect(pressed.rest).toHaveBeenLastCalledWith('instagram', until);
    await waitFor(() => expect(text()).toContain(said));
    press('Undo');
    expect(pressed.rest).toHaveBeenLastCalledWith('instagram', null);
  });

  test('is seen there as what is on, and one press ends it', async () => {
    const pressed = show({ ...VISIT, settings: rests(UNTIL_WOKEN) });
    await openSite();
    press('Back');
    expect(screen.getByRole('button', { name: /^Leave Instagram alone/ }).textContent).toContain('until you say');
    press(/^Leave Instagram alone/);
    const on = screen.getByRole('button', { name: 'Until I say', pressed: true });
    expect(screen.getByRole('button', { name: 'Until tomorrow', pressed: false })).toBeTruthy();
    fireEvent.click(on);
    expect(pressed.rest).toHaveBeenLastCalledWith('instagram', null);
    await waitFor(() => expect(text()).toContain('Instagram counts again.'));
  });

  test.each([
    [NOW + 3_600_000, 'This ends by itself tomorrow.'],
    [UNTIL_WOKEN, 'It stays this way until you say.'],
  ])('is said in the popup over that site, with one way back', (until, line) => {
    const pressed = show({ ...VISIT, settings: rests(until) });
    expect(heading()).toBe('Instagram is left alone.');
    expect(text()).toContain(line);
    press('Count it again');
    expect(pressed.rest).toHaveBeenLastCalledWith('instagram', null);
  });

  test('is said nowhere else: another site, and the same one after its rest', () => {
    show({ ...VISIT, place: { network: 'x', surface: 'feed' }, on: ['instagram', 'x'], settings: rests(NOW + 1000) });
    expect(text()).not.toContain('left alone');
    cleanup();
    show({ ...VISIT, settings: rests(NOW) });
    expect(text()).not.toContain('left alone');
  });
});

describe('today’s numbers', () => {
  const open = {
    ...VISIT,
    today: [piece('shorts', 120, 95), piece('feed', 20, 12)],
  };

  test('one line says what today came to; its parts are behind a press', async () => {
    show(open);
    expect(text()).toContain('Today, about 35 minutes');
    expect(text()).not.toContain('Reels');
    await today();
    expect(heading()?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe('Today, about 35 minutes.');
    expect(text()).toMatch(/Instagram, Reelsabout 25 minInstagram, Home feedabout 10 min/);
  });

  test('of many parts the greatest stand alone and the last are one', async () => {
    show({
      ...open,
      today: [piece('shorts', 200, 160), piece('feed', 150, 120), piece('explore', 100, 90), piece('stories', 80, 70)],
    });
    await today();
    expect(text()).toMatch(/Reelsabout 40 minInstagram, Home feedabout 30 minElsewhereabout 20 min/);
  });

  test('the line can be hidden, and then no number stands in the first view', async () => {
    const pressed = show(open);
    await today();
    press('Hide today’s line');
    expect(pressed.show).toHaveBeenCalledWith({ numbers: false });
    cleanup();
    show({ ...open, settings: chose({ numbers: false }) });
    expect(text()).not.toContain('35');
    expect(screen.getByRole('button', { name: 'Today' })).toBeTruthy();
  });

  const top = (firmness: string) => ({ id: 'a', networks: [], surfaces: [], day: { from: 1200, to: 2400 }, firmness });
  test.each([
    ['gentle', 'At about 40 minutes, a note.'],
    ['firm', 'At about 40 minutes, a pause.'],
    ['closed', 'At about 40 minutes, the feed rests.'],
  ])('near the top of a %s limit a line says what comes, and puts it off', async (firmness, line) => {
    const pressed = show({ ...open, settings: chose({ limits: [top(firmness)] }) });
    expect(text()).toContain(line);
    press('Ease it today');
    expect(pressed.more).toHaveBeenCalledWith(['a'], null);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('You have more time today.'));
  });

  test.each<[string, object, Partial<PopupState>]>([
    ['the day is well inside', {}, { today: [piece('shorts', 120, 95)] }],
    ['it is past', {}, { today: [piece('shorts', 120, 75)] }],
    ['more time was wanted today', { more: [{ at: NOW - 1, limits: ['a'], seconds: null }] }, {}],
    ['its week carries the day', { limits: [{ ...top('gentle'), week: { from: 1, to: 90_000 } }] }, {}],
    ['it rests', { limits: [{ ...top('gentle'), restsUntil: NOW + 1 }] }, {}],
    ['numbers are hidden', { numbers: false }, {}],
    ['the day is a quiet one', {}, { trial: { quiet: true, ask: null } }],
    ['no feed is in front', {}, { place: null, visit: null }],
  ])('nothing of a limit stands in that place where %s', (_, change, now) => {
    show({ ...open, settings: chose({ limits: [top('gentle')], ...change }), ...now });
    expect(text()).not.toContain('At about');
  });

  test('a range for all feeds is named beside it, and nothing says where in it the day is', () => {
    const limit = { id: 'a', networks: [], surfaces: [], day: { from: 1200, to: 2400 } };
    show({ ...open, settings: chose({ limits: [limit] }) });
    expect(text()).toContain('Your range is 20 to 40.');
    cleanup();
    show({ ...open, settings: chose({ limits: [{ ...limit, networks: ['instagram'] }] }) });
    expect(text()).not.toContain('Your range');
  });

  test('where days differ, the range that is named is that of the person’s today', () => {
    const otherDays = [{ days: [2], from: 3600, to: 5400 }]; // the Tuesday of these tests
    const limit = { id: 'a', day: { from: 1200, to: 2400 }, otherDays };
    show({ ...open, settings: chose({ limits: [limit] }) });
    expect(text()).toContain('Your range today is 60 to 90.');
    cleanup();
    // at half past ten in the morning, for somebody whose day begins at eleven, it is still Monday
    show({ ...open, settings: chose({ limits: [limit], dayStarts: [{ at: 0, seconds: 11 * 3600 }] }) });
    expect(text()).toContain('Your range today is 20 to 40.');
  });

  test('the site’s own screen names today’s range too, and one that is set there is for days like today', async () => {
    const limit = { id: 'a', networks: ['instagram'], day: { from: 1200, to: 2400 } };
    show({ ...VISIT, settings: chose({ limits: [{ ...limit, otherDays: [{ days: [2], from: 3600, to: 5400 }] }] }) });
    press(/^Instagram/);
    await screen.findByRole('button', { name: /A limit here/ });
    press(/A limit here/);
    expect(text()).toContain('Set about 60 to 90 minutes for days like today');
  });

  test('the last hour is erased in one press, answered in its place, and comes back with Undo', async () => {
    const pressed = show(open);
    await today();
    press('Erase the last hour');
    expect(pressed.correct).toHaveBeenCalledWith({ kind: 'erase', start: NOW - 3_600_000, end: NOW });
    await waitFor(() => press('Undo'));
    expect(pressed.correct).toHaveBeenLastCalledWith({ kind: 'undo', cut: 'act-1' });
  });

  test('Back leads to the row that was pressed', async () => {
    show(open);
    await today();
    press('Back');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Today, about'));
  });
});

describe('the rows behind', () => {
  test('the site in front: its pause is one press, with what it is now', async () => {
    show({ ...VISIT, settings: chose({ doors: { instagram: { when: 'drift' } } }) });
    expect(screen.getByRole('button', { name: /^Instagram/ }).textContent).toContain('pause on');
    press(/^Instagram/);
    const button = await screen.findByRole('button', { name: 'When I drift' });
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });

  test('More leads to what is looked at rarely', async () => {
    show(VISIT);
    press('More');
    await screen.findByRole('heading', { name: 'More' });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const href of ['/review.html', '/review.html#ledger', '/options.html#limits', '/options.html', '/help.html'])
      expect(links).toContain(href);
  });
});

describe('beside the page', () => {
  const ROW = 'Thoughts beside the page';

  test('More opens the panel by one press', async () => {
    const pressed = show(VISIT);
    press('More');
    fireEvent.click(await screen.findByRole('button', { name: ROW }));
    expect(pressed.beside).toHaveBeenCalledOnce();
  });

  test('a phone, which has no panel, is offered none', async () => {
    show(VISIT, { beside: undefined });
    press('More');
    await screen.findByRole('link', { name: 'Options' });
    expect(screen.queryByRole('button', { name: ROW })).toBeNull();
  });
});

describe('the plain line is true to the settings', () => {
  test.each<[object, string]>([
    [{}, 'Feeds on this computer. Your phone and videos you open are not counted.'],
    [{ posts: ['youtube'] }, 'Feeds on this computer, and posts you open on YouTube. Your phone is not counted.'],
    [{ posts: ['instagram', 'youtube'] }, 'Feeds on this computer, and posts you open. Your phone is not counted.'],
    [{ unfocused: true }, 'A feed playing in a window you are not using counts too.'],
  ])('%o', async (change, line) => {
    show({ ...VISIT, on: ['instagram', 'youtube'], settings: chose(change) });
    await today();
    expect(text()).toContain(line);
  });
});
