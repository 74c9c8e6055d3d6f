import { expect, test } from 'vitest';
import { findScreen } from '../../../scripts/start/screen.ts';

test.each([
  ['a server without a screen', {}, 'linux', null],
  ['an X display', { DISPLAY: ':0' }, 'linux', { display: ':0' }],
  ['Wayland alone', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', {}],
  ['a Mac', {}, 'darwin', {}],
  ['a Mac from afar', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, 'darwin', null],
  ['a choice for none', { ENOUGH_DISPLAY: 'none', DISPLAY: ':0' }, 'linux', null],
  ['a choice for another', { ENOUGH_DISPLAY: ':7', DISPLAY: ':0' }, 'linux', { display: ':7' }],
])('%s', (_, env, platform, screen) => {
  expect(findScreen(env, platform)).toEqual(screen);
});
