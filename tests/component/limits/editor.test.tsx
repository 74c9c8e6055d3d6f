// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BandHill } from '../../../components/limits/BandHill.tsx';
import { LimitEditor } from '../../../components/limits/LimitEditor.tsx';
import { OwnPlaces } from '../../../components/limits/OwnPlaces.tsx';
import { type Limit, limitSchema } from '../../../lib/limits/types.ts';

afterEach(cleanup);

const networks = [
  { id: 'instagram', name: 'Instagram' },
  { id: 'x', name: 'X' },
];

function edit(change: Partial<Limit> = {}, profiles = false) {
  const limit = limitSchema.parse({ id: 'a', day: { from: 1200, to: 2400 }, ...change });
  const handlers = { onChange: vi.fn(), onRemove: vi.fn(), onRest: vi.fn(), onMore: vi.fn() };
  render(
    <LimitEditor
      limit={limit}
      networks={networks.map((one) => ({ ...one, profiles }))}
      weekStart={1}
      rests={false}
      {...handlers}
    />,
  );
  return handlers;
}
/** As a browser says it at each part that is typed: a time of day sends both. */
function type(field: HTMLElement, value: string) {
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field);
}
function press(field: HTMLElement, ...keys: string[]) {
  for (const key of keys) fireEvent.keyDown(field, { key });
}
const leave = (field: HTMLElement) => fireEvent.blur(field);
const lastChange = (handlers: { onChange: ReturnType<typeof vi.fn> }) => handlers.onChange.mock.lastCall?.[0] as Limit;

const PROFILES = 'Other people’s profiles';

test('profiles are in a limit only where they count, and only by name', () => {
  edit();
  expect(screen.queryByLabelText(PROFILES)).toBeNull();
  cleanup();
  const handlers = edit({}, true);
  expect(screen.getByLabelText<HTMLInputElement>(PROFILES).checked).toBe(false);
  fireEvent.click(screen.getByLabelText(PROFILES));
  expect(lastChange(handlers).surfaces.toSorted()).toEqual(['explore', 'feed', 'profile', 'shorts', 'stories']);
});

test('taken out again, the limit is on all feeds as before; profiles may be all that it is on', () => {
  const whole = edit({ surfaces: ['feed', 'shorts', 'stories', 'explore', 'profile'] }, true);
  fireEvent.click(screen.getByLabelText(PROFILES));
  expect(lastChange(whole).surfaces).toEqual([]);
  cleanup();
  const only = edit({ surfaces: ['profile', 'feed'] });
  fireEvent.click(screen.getByLabelText('Home feed'));
  expect(lastChange(only).surfaces).toEqual(['profile']);
});

test('a knob moves by keys, five minutes a press, and takes the other one along once it is left', () => {
  const onChange = vi.fn();
  render(<BandHill kind="day" band={{ from: 1200, to: 2400 }} onChange={onChange} />);
  const [from, to] = screen.getAllByRole('slider') as [HTMLElement, HTMLElement];
  press(from, 'ArrowRight');
  expect(from.getAttribute('aria-valuenow')).toBe('25');
  expect(onChange).not.toHaveBeenCalled();
  leave(from);
  expect(onChange).toHaveBeenLastCalledWith({ from: 1500, to: 2400 });
  press(to, 'ArrowDown', 'Enter');
  expect(onChange).toHaveBeenLastCalledWith({ from: 1200, to: 2100 });
  press(to, 'PageDown', 'PageDown', 'Enter');
  expect(onChange).toHaveBeenLastCalledWith({ from: 300, to: 300 });
  expect(onChange).toHaveBeenCalledTimes(3);
});

test('a knob that comes back to where it was has changed nothing', () => {
  const onChange = vi.fn();
  render(<BandHill kind="day" band={{ from: 1200, to: 2400 }} onChange={onChange} />);
  const [from] = screen.getAllByRole('slider') as [HTMLElement];
  press(from, 'ArrowLeft', 'ArrowRight');
  leave(from);
  expect(onChange).not.toHaveBeenCalled();
});

test('the number fields do the same, to the second', () => {
  const onChange = vi.fn();
  render(<BandHill kind="day" band={{ from: 1200, to: 2400 }} onChange={onChange} />);
  const [from, to] = screen.getAllByRole('spinbutton') as [HTMLElement, HTMLElement];
  type(to, '0.1');
  leave(to);
  expect(onChange).toHaveBeenLastCalledWith({ from: 6, to: 6 });
  type(from, '50');
  press(from, 'Enter');
  expect(onChange).toHaveBeenLastCalledWith({ from: 3000, to: 3000 });
});

test('a field that was emptied goes back to what it was', () => {
  const onChange = vi.fn();
  render(<BandHill kind="day" band={{ from: 1200, to: 2400 }} onChange={onChange} />);
  const [from] = screen.getAllByRole('spinbutton') as [HTMLInputElement];
  type(from, '');
  leave(from);
  expect(onChange).not.toHaveBeenCalled();
  expect(from.value).toBe('20');
});

const day = { from: 1200, to: 2400 };
const free = (days: number[]) => ({ otherDays: [{ days, from: 3600, to: 5400 }] });
const numbers = (name: string) =>
  within(screen.getByRole('group', { name }))
    .getAllByRole('spinbutton')
    .map((one) => (one as HTMLInputElement).value);

test('a range is the same each day, until free days are told apart from work days', () => {
  const handlers = edit();
  expect((screen.getByRole('radio', { name: 'Each day the same' }) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Work days and free days' }));
  expect(lastChange(handlers)).toMatchObject({ day, otherDays: [{ days: [6, 7], ...day }] });
});

test('work days and free days have a hill each, and a person says which days are free', () => {
  const handlers = edit(free([6, 7]));
  expect(numbers('Minutes on a work day')).toEqual(['20', '40']);
  expect(numbers('Minutes on a free day')).toEqual(['60', '90']);
  const [from] = within(screen.getByRole('group', { name: 'Minutes on a free day' })).getAllByRole('spinbutton');
  type(from as HTMLElement, '30');
  leave(from as HTMLElement);
  expect(lastChange(handlers)).toMatchObject({ day, otherDays: [{ days: [6, 7], from: 1800, to: 5400 }] });
  fireEvent.click(within(screen.getByRole('group', { name: 'Free days' })).getByRole('button', { name: 'Friday' }));
  expect(lastChange(handlers).otherDays).toEqual([{ days: [5, 6, 7], from: 3600, to: 5400 }]);
});

test('each weekday has a row of its own, in the order of the person’s week', () => {
  const handlers = edit({ otherDays: [1, 2, 3, 4, 5, 6, 7].map((one) => ({ days: [one], ...day })) });
  const [to] = within(screen.getByRole('group', { name: 'Wednesday' }))
    .getAllByRole('spinbutton')
    .slice(1);
  type(to as HTMLElement, '15');
  leave(to as HTMLElement);
  const changed = lastChange(handlers);
  expect(changed.otherDays[2]).toEqual({ days: [3], from: 900, to: 900 });
  expect(changed.otherDays.filter(({ to }) => to === 2400)).toHaveLength(6);
});

test('taking the range of a day away takes its weekdays with it', () => {
  const handlers = edit({ ...free([6]), week: { from: 3600, to: 7200 } });
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove this part' })[0] as HTMLElement);
  expect(lastChange(handlers)).toMatchObject({ day: undefined, otherDays: [] });
});

test('an hour that is being typed closes nothing: it holds once the field is left', () => {
  const handlers = edit({ hours: [{ days: [5], from: 79_200, to: 25_200 }] });
  const from = screen.getByLabelText('From', { selector: '[type=time]' }) as HTMLInputElement;
  for (const part of ['11:00', '11:00', '23:00']) type(from, part); // "11 00 p", as Chromium reads it on the way
  expect(handlers.onChange).not.toHaveBeenCalled();
  leave(from);
  expect(lastChange(handlers).hours).toEqual([{ days: [5], from: 82_800, to: 25_200 }]);
  expect(handlers.onChange).toHaveBeenCalledOnce();
});

test('an hour of which a part is missing goes back to what it was', () => {
  const handlers = edit({ hours: [{ days: [5], from: 79_200, to: 25_200 }] });
  const from = screen.getByLabelText('From', { selector: '[type=time]' }) as HTMLInputElement;
  type(from, '');
  press(from, 'Enter');
  expect(handlers.onChange).not.toHaveBeenCalled();
  expect(from.value).toBe('22:00');
});

test('taking one network out names the others; taking it back in means all again', () => {
  const handlers = edit();
  fireEvent.click(screen.getByLabelText('X'));
  expect(lastChange(handlers).networks).toEqual(['instagram']);
  cleanup();
  const again = edit({ networks: ['instagram'] });
  fireEvent.click(screen.getByLabelText('X'));
  expect(lastChange(again).networks).toEqual([]);
});

test('the last feed of a limit stays', () => {
  const handlers = edit({ surfaces: ['shorts'] });
  fireEvent.click(screen.getByLabelText('Short videos'));
  expect(lastChange(handlers).surfaces).toEqual(['shorts']);
});

test('closed shows its wait, which keeps to 0 to 30 seconds', () => {
  const handlers = edit({ firmness: 'closed' });
  const wait = screen.getByLabelText(/^A wait before/) as HTMLInputElement;
  type(wait, '90');
  expect(handlers.onChange).not.toHaveBeenCalled();
  leave(wait);
  expect(lastChange(handlers).wait).toBe(30);
  expect(wait.value).toBe('30');
});

test('hours that would end at the minute they begin are refused in a word, and stay as they were', () => {
  const handlers = edit({ hours: [{ days: [5], from: 36_000, to: 39_600 }] });
  const type = (value: string) => {
    const field = document.querySelectorAll<HTMLInputElement>('.hours-window input')[1] as HTMLInputElement;
    fireEvent.input(field, { target: { value } });
    fireEvent.change(field);
    fireEvent.blur(field);
  };
  type('10:00');
  expect(handlers.onChange).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('would end at the minute they begin');
  type('12:00');
  expect(lastChange(handlers).hours).toEqual([{ days: [5], from: 36_000, to: 43_200 }]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('quiet hours can be added, and a night without any weekday is not possible', () => {
  const handlers = edit({ hours: [{ days: [5], from: 81_000, to: 25_200 }] });
  fireEvent.click(screen.getByRole('button', { name: 'Friday' }));
  expect(handlers.onChange).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Saturday' }));
  expect(lastChange(handlers).hours[0]?.days).toEqual([5, 6]);
  cleanup();
  const fresh = edit();
  fireEvent.click(screen.getByRole('button', { name: 'Quiet hours' }));
  expect(lastChange(fresh).hours).toHaveLength(1);
});

test('more today and a rest are one press, and ask nothing', () => {
  const handlers = edit();
  fireEvent.click(screen.getByRole('button', { name: '15 min' }));
  expect(handlers.onMore).toHaveBeenCalledWith(900);
  fireEvent.click(screen.getByRole('button', { name: 'Rest this limit' }));
  expect(handlers.onRest).toHaveBeenCalledWith(true);
});

test('an address that runs something is not taken, and what helps is said; one without https gets it', () => {
  const onChange = vi.fn();
  render(<OwnPlaces places={[]} onChange={onChange} />);
  const address = screen.getByLabelText('Its address');
  fireEvent.input(address, { target: { value: 'javascript:alert(1)' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a place' }));
  expect(onChange).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toMatch(/https/);
  fireEvent.input(address, { target: { value: 'photos.example.org/us' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a place' }));
  expect(onChange).toHaveBeenCalledWith([{ name: 'photos.example.org/us', url: 'https://photos.example.org/us' }]);
});
