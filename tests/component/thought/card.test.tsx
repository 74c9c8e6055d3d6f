// @vitest-environment happy-dom
// From a line or a theme to the card: what is offered, what each card says, and what a screen reader hears.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Thought } from '../../../components/thought/Thought.tsx';
import { loadPattern, loadPractice, patternList, patternsOf, themes } from '../../../lib/content/index.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { type Draft, FRESH } from '../../../lib/thoughts/draft.ts';

const THOUGHT = 'everyone my age has a home by now and i cant even finish one course';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

/** Thought over a draft that really changes, as a page has it. */
function show(start: Partial<Draft> = {}, more: object = {}) {
  const acts = { onBegun: vi.fn(), onMine: vi.fn(), onKeep: vi.fn(), onLetGo: vi.fn() };
  const kept = { notes: [], sealed: 0, onErase: vi.fn(), onOpen: vi.fn(async () => false) };
  const draft = { is: { ...FRESH, ...start } };
  function Page() {
    const [is, set] = useState(draft.is);
    draft.is = is;
    const onDraft = (change: Partial<Draft>) => set((before) => ({ ...before, ...change }));
    const plain = { begun: false, hidden: false, mine: [], inwardLast: false, newTab: true };
    return (
      <main>
        <Thought {...plain} draft={is} onDraft={onDraft} kept={kept} {...acts} {...more} />
      </main>
    );
  }
  render(<Page />);
  return { ...acts, draft };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
/** Reading begins at the first line of a screen. */
const focusOn = async (name: string) => {
  const line = await heading(name);
  await waitFor(() => expect(document.activeElement).toBe(line));
};
const rows = () => [...document.querySelectorAll('.rows .label')].map(({ textContent }) => textContent);
const type = (words: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'What is the thought?' }), { target: { value: words } });
/** Contrast needs real colours: the browsers look at that. */
const heard = async () =>
  (
    await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  ).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

describe('the card', () => {
  test.each(patternList.map(({ id }) => id))('%s says all it has, one at a time', async (id) => {
    const pattern = await loadPattern(id);
    const fits = await loadPractice(pattern?.breaks[0] ?? '');
    if (!pattern || !fits) throw new Error(id);
    show({ step: 'card', id, thought: THOUGHT });
    await focusOn(pattern.feeling);
    expect(screen.getByText(THOUGHT).textContent).toBe(`Your thought: ${THOUGHT}`);
    const [first, ...more] = pattern.questions;
    for (const question of [first, ...more, first]) {
      expect(screen.getByRole('region', { name: 'A question' }).textContent).toBe(question);
      press('Another question');
    }
    const names = {
      kind: 'A kind view',
      curious: 'A curious view',
      practical: 'A practical view',
      wry: 'A view with a wink',
    };
    for (const [tone, view] of Object.entries(pattern.reframes)) {
      const said = screen.getByRole('region', { name: names[tone as keyof typeof names] });
      expect(said.textContent).toContain(view);
      expect(said.getAttribute('aria-live')).toBe('polite');
      press('Another view');
    }
    expect(
      screen.getByRole('link', { name: new RegExp(`^A break that fits ?${fits.name}`) }).getAttribute('href'),
    ).toBe(`/break.html#break/${fits.id}`);
    expect(screen.queryAllByRole('link', { name: 'Talk to someone' })).toHaveLength(pattern.care ? 1 : 0);
    press('Thoughts like this');
    for (const thought of pattern.thoughts) screen.getByRole('button', { name: `Take this one as mine: ${thought}` });
    expect(await heard()).toEqual([]);
  });

  test('a thought like it can be taken as one’s own, and stays in view', async () => {
    const pattern = await loadPattern('social-media-comparison');
    show({ step: 'card', id: 'social-media-comparison' });
    await heading(pattern?.feeling ?? '');
    press('Thoughts like this');
    press(`Take this one as mine: ${pattern?.thoughts[1]}`);
    press('Write a fairer thought');
    await heading('A fairer thought');
    expect(screen.getByRole('textbox', { name: 'The thought' })).toHaveProperty('value', pattern?.thoughts[1]);
  });

  test('a card that is gone says so, keeps what was typed, and leads on', async () => {
    show({ step: 'card', id: 'of-an-older-export', thought: THOUGHT });
    await heading('This card could not be opened. What you typed is still here.');
    screen.getByText(THOUGHT);
    press('Put a fairer thought beside it');
    await heading('A fairer thought');
  });

  test('where breath is set aside, the break that fits is another one', async () => {
    const inward = await Promise.all(
      patternList.map(async ({ id }) => {
        const [one, two] = await Promise.all(((await loadPattern(id))?.breaks ?? []).slice(0, 2).map(loadPractice));
        return one?.inward && two && !two.inward ? { id, other: two.id } : null;
      }),
    );
    const [found] = inward.filter((it) => it !== null);
    if (!found) throw new Error('no pattern leads to breath first');
    show({ step: 'card', id: found.id }, { inwardLast: true });
    const link = await screen.findByRole('link', { name: /^A break that fits/ });
    expect(link.getAttribute('href')).toBe(`/break.html#break/${found.other}`);
  });
});

describe('a line in one’s own words', () => {
  test('leads to the themes where the language has no model, and to someone where it sounds hopeless', async () => {
    await useLanguage([], '?pseudo=part');
    const field = () => screen.getByRole('textbox');
    show();
    const offered = rows();
    expect(offered).toHaveLength(themes().length);
    fireEvent.input(field(), { target: { value: THOUGHT } });
    expect(rows()).toEqual(offered);
    fireEvent.input(field(), { target: { value: 'i dont want to live anymore' } });
    await waitFor(() => expect(document.querySelector('.support')).not.toBeNull());
    expect(rows()).toEqual(offered);
  });

  test('is offered three at most and "none of these", in a pause of typing', async () => {
    show();
    type(THOUGHT);
    await screen.findByRole('heading', { name: 'One of these may fit' }, { timeout: 15_000 });
    expect(rows().length).toBeLessThanOrEqual(4);
    expect(rows()).toContain('Where I am meant to be');
    expect(rows().at(-1)).toBe('None of these');
    expect(await heard()).toEqual([]);
  });

  test('that sounds hopeless brings "Talk to someone" before anything else, and an idiom does not', async () => {
    show();
    type('i dont see the point in living any more');
    const help = await screen.findByRole('link', { name: 'Talk to someone' }, { timeout: 15_000 });
    const first = document.querySelector('.rows .row');
    expect(help.compareDocumentPosition(first as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(await heard()).toEqual([]);
    type('this heat is killing me, roll on autumn');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Talk to someone' })).toBeNull());
  });

  test('that fits nothing has a kind way on', async () => {
    show();
    type('the printer at work has a green light');
    await screen.findByRole('heading', { name: 'Nothing here seems to fit. That is fine.' }, { timeout: 15_000 });
    press('None of these');
    await focusOn('That is fine. A thought needs no name.');
    expect(await heard()).toEqual([]);
    press('Put a fairer thought beside it');
    await heading('A fairer thought');
  });
});

describe('every screen', () => {
  test('a planted mistake is heard', async () => {
    show();
    screen.getByRole('main').insertAdjacentHTML('beforeend', '<button></button>');
    expect(await heard()).toEqual(['button-name: <button></button>']);
  });

  test('the way in names the field, the themes and what is kept from others', async () => {
    show();
    const field = screen.getByRole('textbox', { name: 'What is the thought?' });
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Only you can see this.',
    );
    expect(rows()).toEqual(themes().map(({ name }) => name));
    await focusOn('I notice a thought');
    expect(await heard()).toEqual([]);
  });

  test.each(themes().map(({ id, name }) => [name, id]))(
    '%s lists its patterns and "none of these"',
    async (name, theme) => {
      show({ step: 'theme', theme });
      await focusOn(name);
      expect(rows()).toEqual([...patternsOf(theme).map((one) => one.name), 'None of these']);
      expect(await heard()).toEqual([]);
    },
  );

  test('the record: three fields, two sliders that say words and no number, Keep and Let it go', async () => {
    const { onKeep, onLetGo, draft } = show({ step: 'record', thought: THOUGHT });
    expect(
      screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).labels?.[0]?.textContent),
    ).toEqual(['The thought', 'A question to it', 'A fairer thought']);
    for (const field of screen.getAllByRole('textbox')) expect(field.getAttribute('maxlength')).toBe('280');
    const before = screen.getByRole('slider', { name: 'How strong is the thought?' });
    expect(before.getAttribute('aria-valuetext')).toBe('not moved yet');
    for (const [value, said] of [
      [0, 'hardly there'],
      [55, 'in the middle'],
      [100, 'very strong'],
    ] as const) {
      fireEvent.input(before, { target: { value } });
      expect(before.getAttribute('aria-valuetext')).toBe(said);
    }
    expect(draft.is).toMatchObject({ before: 100, after: null });
    expect(document.querySelector('.thought')?.textContent).not.toMatch(/\d/);
    expect(await heard()).toEqual([]);
    press('Keep');
    press('Let it go');
    expect([onKeep, onLetGo].map((act) => act.mock.calls.length)).toEqual([1, 1]);
  });
});
