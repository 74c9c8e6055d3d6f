// @vitest-environment happy-dom
// A goal begins with one line; smaller sizes of it are offered, and each can be changed.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GoalForm, NO_GOAL } from '../../components/goals/GoalForm.tsx';
import { loadGoals } from '../../lib/content/index.ts';
import { useLanguage } from '../../lib/i18n/index.ts';

let draft = NO_GOAL;
beforeEach(async () => {
  await useLanguage(['en']);
  draft = NO_GOAL;
  const goals = await loadGoals();
  function Page() {
    const [is, set] = useState(NO_GOAL);
    draft = is;
    return <GoalForm goals={goals} draft={is} onDraft={set} onKeep={() => set(NO_GOAL)} />;
  }
  render(<Page />);
});
afterEach(cleanup);

const fields = () => screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value);
const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const write = (text: string) =>
  fireEvent.input(screen.getAllByRole('textbox')[0] as HTMLElement, { target: { value: text } });

test('one line is asked for, and nothing else', () => {
  expect(fields()).toEqual(['']);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Keep this goal' })).toBeNull();
});

test('smaller sizes come with a press, the words stay, and reading goes on there', async () => {
  write('Write the report');
  press('Find smaller sizes');
  expect(fields().slice(0, 4)).toEqual([
    'Write the report',
    'Two minutes of it',
    'A quarter of an hour of it',
    'As much of it as feels good',
  ]);
  expect(document.activeElement?.textContent).toBe('Three sizes of it. The smallest one counts.');
  expect(document.body.textContent).toContain('Only guesses. Change what does not fit.');
  expect(draft.sizes.heavy).toBe('Two minutes of it');
});

test('guesses that were changed are guesses no more, and emptied fields stay', () => {
  write('Write the report');
  press('Find smaller sizes');
  for (const field of screen.getAllByRole('textbox').slice(1, 4)) fireEvent.input(field, { target: { value: '' } });
  expect(fields().slice(0, 4)).toEqual(['Write the report', '', '', '']);
  expect(document.body.textContent).not.toContain('Only guesses');
});

test('an example brings sizes of its own; once kept, the form begins with its line again', () => {
  press('Show me some');
  press('Move a little');
  expect(fields().slice(0, 2)).toEqual(['Move a little', 'Stand at the window']);
  press('Keep this goal');
  expect(fields()).toEqual(['']);
});
