// @vitest-environment happy-dom
// A hard day has one name wherever it can be pressed, says what it does and how it ends, and shows that it is on.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HardDay } from '../../components/HardDay.tsx';
import { t, useLanguage } from '../../lib/i18n/index.ts';
import overlay from '../../locales/en/overlay.json' with { type: 'json' };
import { chose, NOW, show, VISIT } from './show-popup.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

test('one press makes it one, and says what that does and when it ends', () => {
  const onChange = vi.fn();
  render(<HardDay on={false} onChange={onChange} />);
  expect(document.body.textContent).toContain('No numbers and no notes until tomorrow. It ends by itself.');
  fireEvent.click(screen.getByRole('button', { name: 'Hard day', pressed: false }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('while it is on its name says so, and the same press ends it', () => {
  const onChange = vi.fn();
  render(<HardDay on onChange={onChange} />);
  expect(document.body.textContent).toContain('ends by itself tomorrow, or if you press this again');
  fireEvent.click(screen.getByRole('button', { name: 'Hard day is on', pressed: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
});

test('over a page and in the popup it has the same name', () => {
  expect(overlay.hardDay).toBe(t('limits.hard.title'));
  show(VISIT);
  expect(screen.getByRole('button', { name: t('limits.hard.title'), pressed: false })).toBeTruthy();
  cleanup();
  show({ ...VISIT, settings: chose({ hardUntil: NOW + 1 }) });
  expect(screen.getByRole('button', { name: t('limits.hard.on'), pressed: true })).toBeTruthy();
});
