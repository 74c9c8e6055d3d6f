// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WeekInWords } from '../../../components/review/WeekInWords.tsx';
import { WeekNav } from '../../../components/review/WeekNav.tsx';
import { useLanguage } from '../../../lib/i18n/index.ts';

beforeEach(() => useLanguage(['en']));
afterEach(cleanup);

test('below heavy words stand a break, someone to talk to, and a hard day that one press begins', () => {
  const onHardDay = vi.fn();
  render(<WeekInWords paragraphs={['Heavy.']} heavy={{ hardDay: false, onHardDay }} />);
  expect(screen.getByRole('link', { name: 'A short break' }).getAttribute('href')).toBe('/break.html');
  expect(screen.getByRole('link', { name: 'Talk to someone' }).getAttribute('href')).toBe('/help.html');
  fireEvent.click(screen.getByRole('button', { name: 'Hard day', pressed: false }));
  expect(onHardDay).toHaveBeenCalledExactlyOnceWith(true);
});

test('on a hard day the same press ends it', () => {
  const onHardDay = vi.fn();
  render(<WeekInWords paragraphs={['Heavy.']} heavy={{ hardDay: true, onHardDay }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hard day is on', pressed: true }));
  expect(onHardDay).toHaveBeenCalledExactlyOnceWith(false);
});

test('other weeks are words and nothing to press', () => {
  render(<WeekInWords paragraphs={['Light.']} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('the way on from last week leads to “this week so far”, from an older one to the week after', () => {
  const { rerender } = render(<WeekNav label="Last week" nextIsNow onNext={() => {}} />);
  expect(screen.getByRole('button', { name: 'This week so far' })).toBeTruthy();
  rerender(<WeekNav label="Long ago" onNext={() => {}} />);
  expect(screen.getByRole('button', { name: 'The week after' })).toBeTruthy();
});
