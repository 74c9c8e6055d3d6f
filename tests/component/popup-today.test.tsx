// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PopupState } from '../../entrypoints/popup/state.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import { chose, heading, NOW, piece, press, show, text, today, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

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
