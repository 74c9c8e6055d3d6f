// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseDoors, WelcomeDoor } from '../../../entrypoints/welcome/WelcomeDoor.tsx';
import { doorOf } from '../../../lib/nudges/door-settings.ts';
import { changeSettings, getSettings } from '../../../lib/store/settings.ts';
import { freshSettings } from '../../unit/store/fresh-settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  freshSettings();
});
afterEach(cleanup);

const showOffer = () => render(<WelcomeDoor onChoose={(when) => chooseDoors(['instagram', 'x'], when)} />);

test('one press puts the pause at the doors of what was picked, and leaves a door that was set before', async () => {
  await changeSettings({ doors: { x: { ...doorOf({}, 'x'), when: 'drift', seconds: 2 } } });
  showOffer();
  fireEvent.click(screen.getByRole('button', { name: 'Each visit' }));
  await screen.findByText(/^The pause is on/);
  const { doors } = await getSettings();
  expect(doors.instagram).toMatchObject({ when: 'always', seconds: 5 });
  expect(doors.x).toMatchObject({ when: 'drift', seconds: 2 });
  expect(screen.queryByRole('button')).toBeNull();
});

test('not now draws no comment, sets nothing, and is not asked again in the popup', async () => {
  showOffer();
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await screen.findByText(/^That is fine/);
  expect(await getSettings()).toMatchObject({ doors: {}, doorSkipped: ['instagram', 'x'] });
});
