// @vitest-environment happy-dom
// Every field of ours: what is tied to the control, and what Enter does.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PassphraseForm } from '../../components/data/PassphraseForm.tsx';
import { Field } from '../../components/Field.tsx';
import { DayNav } from '../../components/ledger/DayNav.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
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

test('a number that is typed counts once the field is left, and meanwhile nothing else overwrites it', () => {
  const onChange = vi.fn();
  const at = (value: number | null) => (
    <NumberField label="Seconds" value={value} min={0} max={10} onChange={onChange} />
  );
  const { rerender } = render(at(5));
  const field = screen.getByLabelText('Seconds') as HTMLInputElement;
  for (const value of ['1', '12']) fireEvent.input(field, { target: { value } });
  rerender(at(6)); // changed on another page
  expect(field.value).toBe('12');
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(field);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(10);
});

test('a field that is left as it was has changed nothing', () => {
  const onChange = vi.fn();
  render(<NumberField label="Seconds" value={5} min={0} max={10} onChange={onChange} />);
  const field = screen.getByLabelText('Seconds');
  for (const value of ['', '5']) fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
  expect(onChange).not.toHaveBeenCalled();
});

test('own words for a door hold once the box is left; Enter is a line', () => {
  const onChange = vi.fn();
  render(<TextArea label="Words" value="Breathe" maxLength={100} onChange={onChange} />);
  const box = screen.getByRole('textbox');
  fireEvent.input(box, { target: { value: 'Breathe\nout' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.blur(box);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Breathe\nout');
});

test.each(COMPOSING)('Enter in a composition commits no field: %s', (_, event) => {
  const onChange = vi.fn();
  render(<NumberField label="Seconds" value={5} min={0} max={10} onChange={onChange} />);
  const field = screen.getByLabelText('Seconds');
  fireEvent.input(field, { target: { value: '7' } });
  fireEvent.keyDown(field, event);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  expect(onChange).toHaveBeenCalledExactlyOnceWith(7);
});

test('a day is looked at once its date is typed, or picked from the calendar', () => {
  const onDay = vi.fn();
  render(<DayNav day="2026-06-10" today="2026-06-12" onDay={onDay} />);
  const field = screen.getByLabelText('Go to a day');
  fireEvent.keyDown(field, { key: '2' });
  for (const value of ['0002-06-10', '0020-06-10', '2026-06-09']) {
    fireEvent.input(field, { target: { value } });
    fireEvent.change(field);
  }
  expect(onDay).not.toHaveBeenCalled();
  fireEvent.blur(field);
  expect(onDay).toHaveBeenCalledExactlyOnceWith('2026-06-09');
  fireEvent.pointerDown(field);
  fireEvent.input(field, { target: { value: '2026-06-08' } });
  fireEvent.change(field);
  expect(onDay).toHaveBeenLastCalledWith('2026-06-08');
});
