// @vitest-environment happy-dom
/** One thing at a time on one page: what is answered here and in other tabs, its keys, and what the page does meanwhile. */
import { expect, test, vi } from 'vitest';
import type { Nudge } from '../../../lib/nudges/types.ts';
import { door, firm, overlayOn, planned, useFakePage } from './overlay-page.ts';

useFakePage();

test('what was answered does not come back, though it was handed out once more before the answer arrived', () => {
  const { overlay, press, stands, covers } = overlayOn();
  overlay.show({ ...door, hard: true });
  expect(stands()?.kind).toBe('door');
  press({ do: 'stay' });
  overlay.show({ ...door, hard: true });
  expect(stands()).toBeNull();
  expect(covers).toEqual([true, false]); // time counts again
  overlay.show({ ...door, id: 'b' });
  expect(stands()?.id).toBe('b'); // the control: another one comes
});

test.each([
  ['a door', door],
  ['a door on a hard day', { ...door, hard: true } as Nudge],
  ['a firm pause', firm],
])('%s that was answered in another tab goes, and only then', (_, nudge) => {
  const { overlay, stands } = overlayOn();
  overlay.show(nudge);
  overlay.show(nudge); // handed out once more
  expect(stands()).not.toBeNull();
  overlay.onVerdict({ record: true });
  expect(stands()).toBeNull();
});

test('a limit that turned into one kind line waits for its Stay, though no limit acts any more', () => {
  const { overlay, stands, press } = overlayOn();
  overlay.show(firm);
  press({ do: 'hard' });
  overlay.onVerdict({ record: true });
  expect(stands()).toMatchObject({ kind: 'firm', hard: true });
  press({ do: 'stay' });
  expect(stands()).toBeNull();
});

test('a note that stands is no pause: a verdict without anything to show leaves it', () => {
  const { overlay, stands } = overlayOn();
  overlay.show(planned);
  overlay.onVerdict({ record: true });
  expect(stands()?.kind).toBe('planned');
  overlay.onVerdict({ record: false });
  expect(stands()).toBeNull();
});

test('a key that takes the pause away stays with us to its end, and the next one is the page’s', () => {
  const { overlay, press, key } = overlayOn();
  expect(key('keydown', 'KeyJ')).toBe(false);
  overlay.show(door);
  expect([key('keydown', 'KeyJ'), key('keyup', 'KeyJ')]).toEqual([true, true]);
  expect(key('keydown', 'Enter')).toBe(true);
  press({ do: 'stay' });
  expect([key('keydown', 'Enter', { repeat: true }), key('keydown', 'KeyK'), key('keyup', 'KeyK')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(key('keyup', 'Enter')).toBe(true);
  expect([key('keydown', 'Enter'), key('keyup', 'Enter')]).toEqual([false, false]);
  overlay.show({ ...door, id: 'b' });
  key('keydown', 'Enter');
  press({ do: 'stay' });
  expect(key('keydown', 'Enter')).toBe(false); // its end was heard by another window
});

test('it wears the light or dark that was chosen for all of Enough', () => {
  const { overlay, theme } = overlayOn();
  overlay.show({ ...door, theme: 'dark' });
  expect(theme()).toBe('dark');
});

test('a note takes no focus and no key but the one that it names, and gives focus back', () => {
  document.body.innerHTML = '<button>A post</button>';
  const post = document.querySelector('button');
  post?.focus();
  const { overlay, key, focusIn, press } = overlayOn();
  overlay.show(planned);
  expect(document.activeElement).toBe(post);
  for (const code of ['KeyJ', 'KeyK', 'Escape', 'Space']) expect(key('keydown', code)).toBe(false);
  const named = { altKey: true, shiftKey: true };
  expect(key('keydown', 'KeyE', { ...named, isTrusted: false }), 'a key that the page made up').toBe(false);
  expect(focusIn()).toBeUndefined();
  expect(key('keydown', 'KeyE', named)).toBe(true);
  expect(focusIn()).toBe('A line');
  press({ do: 'stay' });
  expect(document.activeElement).toBe(post);
});

test('what the page opens over a pause is noticed four times and stays the page’s own; then the pause gives way', () => {
  const { overlay, opens, stands } = overlayOn();
  overlay.show(door);
  for (let times = 0; times < 3; times++) {
    expect(opens()).toBe(false);
    expect(stands()?.kind).toBe('door');
  }
  opens();
  expect(stands()).toBeNull();
});

test('a page that writes its document anew is no answer: nothing stands over what is gone, and nothing was said', async () => {
  const { overlay, stands, answer, covers } = overlayOn();
  overlay.show(door);
  document.replaceChildren(document.documentElement.cloneNode(true));
  await vi.advanceTimersByTimeAsync(300);
  expect(stands()).toBeNull();
  expect(answer).not.toHaveBeenCalled();
  expect(covers).toEqual([true, false]);
});
