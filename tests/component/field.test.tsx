// @vitest-environment happy-dom
// Every field of ours: what is tied to the control, and what Enter does.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PassphraseForm } from '../../components/data/PassphraseForm.tsx';
import { Field } from '../../components/Field.tsx';
import { TextField } from '../../components/TextField.tsx';

afterEach(cleanup);

const describedBy = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

test('hint, note and error are read with the control, and an error is said at once', () => {
  render(
    <Field label="Name" hint="As friends say it." note="Only you see it." error="It is empty.">
      {(control) => <input {...control} />}
    </Field>,
  );
  const control = screen.getByRole('textbox', { name: 'Name' });
  expect(describedBy(control)).toEqual(['As friends say it.', 'Only you see it.', 'It is empty.']);
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('It is empty.');
});

test('a field with nothing to add describes nothing, and is not wrong', () => {
  render(<Field label="Name">{(control) => <input {...control} />}</Field>);
  const control = screen.getByRole('textbox', { name: 'Name' });
  expect(control.hasAttribute('aria-describedby')).toBe(false);
  expect(control.hasAttribute('aria-invalid')).toBe(false);
});

/** What browsers send with the Enter that picks a word in an input method. */
const COMPOSING: [browser: string, event: object][] = [
  ['Chromium and Firefox', { key: 'Enter', isComposing: true, keyCode: 229 }],
  ['a browser whose composition has ended by then', { key: 'Enter', isComposing: false, keyCode: 229 }],
];

test.each(COMPOSING)('Enter in a composition hands nothing in: %s', (_, event) => {
  const onEnter = vi.fn();
  const onSubmit = vi.fn();
  render(
    <>
      <TextField label="Site" value="れい" onInput={() => {}} onEnter={onEnter} />
      <PassphraseForm hint="" buttonLabel="Open" onSubmit={onSubmit} />
    </>,
  );
  const phrase = screen.getByLabelText(/passphrase/i);
  fireEvent.input(phrase, { target: { value: 'しずかな' } });
  for (const control of [screen.getByRole('textbox', { name: 'Site' }), phrase]) fireEvent.keyDown(control, event);
  expect(onEnter).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  for (const control of [screen.getByRole('textbox', { name: 'Site' }), phrase])
    fireEvent.keyDown(control, { key: 'Enter', keyCode: 13 });
  expect(onEnter).toHaveBeenCalledOnce();
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('しずかな');
});
