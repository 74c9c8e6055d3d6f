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
