// @vitest-environment happy-dom
/** Leave, and what is pressed while nobody answers: a missing answer alone moves no page. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LeaveTo, Nudge } from '../../../lib/nudges/types.ts';
import { createOverlayController, type Drawing } from '../../../lib/page/overlay/overlay-controller.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';

const shown = { id: 'a', network: 'instagram', surface: 'feed' } as const;
const door = (leave: LeaveTo): Nudge => ({ ...shown, leave, kind: 'door', still: 'breath', seconds: 0 });
const planned: Nudge = { ...shown, leave: { to: 'close' }, kind: 'planned', planned: 600 };

let overlay: { stop(): void };
const moves: string[] = [];

/** happy-dom has no top layer. */
beforeEach(() => {
  vi.useFakeTimers();
  const nothing = () => {};
  Object.assign(HTMLElement.prototype, {
    showModal: nothing,
    close: nothing,
    showPopover: nothing,
    hidePopover: nothing,
  });
  vi.spyOn(Element.prototype, 'matches').mockReturnValue(true);
  document.elementFromPoint = () => null;
  moves.length = 0;
  vi.spyOn(window.location, 'replace').mockImplementation((to) => void moves.push(`replace ${to}`));
  vi.spyOn(window.location, 'assign').mockImplementation((to) => void moves.push(`assign ${to}`));
  vi.spyOn(window.history, 'back').mockImplementation(() => void moves.push('back'));
});
afterEach(() => {
  overlay.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** @param answer what the background does with a choice */
function standing(nudge: Nudge, answer: () => Promise<unknown>) {
  let drawn: Drawing | null = null;
  const state = { alive: true };
  const answers = vi.fn(answer);
  const page = {
    place: () => ({ network: 'instagram', surface: 'feed' }),
    feedVisible: () => true,
    since: () => 0,
    wall: () => Date.now(),
    cover() {},
    captureKeys() {},
    onPlace() {},
    onLook() {},
    composing: () => false,
    alive: () => state.alive,
  } as unknown as PageHandle;
  const controller = createOverlayController({
    rules: { id: 'instagram', surfaces: [], item: 'article' },
    doc: document,
    page,
    now: () => performance.now(),
    css: '',
    modal: ({ kind }) => kind === 'door',
    draw(_, drawing) {
      drawn = drawing;
    },
    speakAs() {},
    answer: answers,
  });
  overlay = controller;
  controller.onVerdict({ record: true, shows: nudge });
  return {
    state,
    answers,
    stands: () => (drawn as Drawing | null)?.nudge.kind ?? null,
    press: (choice: Parameters<Drawing['onChoose']>[0]) => (drawn as Drawing | null)?.onChoose(choice),
  };
}
/** As `send` does it where no answer comes for five seconds: the page asked "Stay?", or the worker was stopped. */
const silence = () =>
  new Promise((_, fail) => {
    setTimeout(() => fail(new Error('No answer.')), 5_000);
  });

test.each<LeaveTo>([{ to: 'close' }, { to: 'back' }, { to: 'own', url: 'https://album.example/', name: 'Album' }])(
  'Leave without an answer, while Enough lives: the page is left where it is, and opens again: %o',
  async (to) => {
    const { press, answers, stands } = standing(door(to), silence);
    press({ do: 'leave' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(moves).toEqual([]);
    expect(answers.mock.calls.length).toBeLessThanOrEqual(2); // a worker that was stopped in between is asked once more
    expect(stands()).toBeNull();
  },
);

test('Leave that was answered is asked for once, and the page that stays all the same is open two seconds later', async () => {
  const { press, answers, stands } = standing(door({ to: 'close' }), async () => undefined);
  press({ do: 'leave' });
  press({ do: 'leave' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stands()).toBe('door');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stands()).toBeNull();
  expect(answers).toHaveBeenCalledOnce();
  expect(moves).toEqual([]);
});

test('a page that comes back hours later, out of the browser’s own store, does not leave again', async () => {
  const { press, answers } = standing(door({ to: 'back' }), silence);
  press({ do: 'leave' });
  await vi.advanceTimersByTimeAsync(1_000);
  vi.setSystemTime(Date.now() + 3_600_000); // its timers stood still
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toHaveBeenCalledOnce();
  expect(moves).toEqual([]);
});

test('where Enough was updated or removed the page itself goes, at once', async () => {
  const { press, state } = standing(door({ to: 'close' }), async () => {
    throw new Error('Extension context invalidated.');
  });
  state.alive = false;
  press({ do: 'leave' });
  await vi.advanceTimersByTimeAsync(10);
  expect(moves).toEqual(['replace about:blank']);
});

test('a note whose "something to hold on to" nobody answers stays, to be pressed again', async () => {
  let answer: () => Promise<unknown> = silence;
  const { press, stands } = standing(planned, () => answer());
  press({ do: 'hold', want: 'first-break' } as never);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stands()).toBe('planned');
  answer = async () => undefined; // it opened beside this page: the note has done its part
  press({ do: 'hold', want: 'first-break' } as never);
  await vi.advanceTimersByTimeAsync(10);
  expect(stands()).toBeNull();
});
