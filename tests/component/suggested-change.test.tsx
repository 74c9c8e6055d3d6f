// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SuggestedChange } from '../../components/review/SuggestedChange.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';

beforeEach(() => useLanguage(['en']));
afterEach(cleanup);

function Week() {
  const [choice, set] = useState<'try' | 'keep' | null>(null);
  const props = { text: 'A range for each day.', choice, message: null, onSkip: () => {} };
  return (
    <SuggestedChange
      {...props}
      onTry={() => set('try')}
      onKeep={() => set('keep')}
      onReopen={() => set(null)}
      onTakeBack={() => set(null)}
    />
  );
}

test('“keep as is” can be looked at again in the same week, and then taken up', () => {
  render(<Week />);
  fireEvent.click(screen.getByRole('button', { name: 'Keep as is' }));
  expect(screen.getByText('It stays as it is.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try it for a week' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Look at it again' }));
  fireEvent.click(screen.getByRole('button', { name: 'Try it for a week' }));
  expect(screen.getByRole('button', { name: 'Take it back' })).toBeTruthy();
});
