// @vitest-environment happy-dom
// From a line or a theme to the card: what is offered, what each card says, and what a screen reader hears.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Thought } from '../../../components/thought/Thought.tsx';
import { WaysOn } from '../../../components/thought/WaysOn.tsx';
import { loadPattern, loadPractice, patternList, patternsOf, themes } from '../../../lib/content/index.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { usePattern } from '../../../lib/pages/use-pattern.ts';
import { usePatternMatches } from '../../../lib/pages/use-pattern-matches.ts';
import { type Draft, FRESH } from '../../../lib/thoughts/draft.ts';

const HOPELESS = 'i dont see the point in living any more';
const THOUGHT = 'everyone my age has a home by now and i cant even finish one course';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

/** Thought over a draft that really changes, as a page has it. */
function show(start: Partial<Draft> = {}, more: object = {}) {
  const handlers = { onResume: vi.fn(), onMine: vi.fn(), onKeep: vi.fn(), onLetGo: vi.fn() };
  const notes = { notes: [], sealed: 0, onErase: vi.fn(), onUnlock: vi.fn(async () => false) };
  const draft = { is: { ...FRESH, ...start } };
  function Page() {
    const [is, set] = useState(draft.is);
    draft.is = is;
    const onDraft = (change: Partial<Draft>) => set((before) => ({ ...before, ...change }));
    const matches = usePatternMatches(is.thought);
    const pattern = usePattern(is.id);
    const near = { where: { ids: ['GB'], by: 'person' } as const, onRegion: vi.fn(), onCopy: vi.fn(async () => {}) };
    const plain = { begun: false, hidden: false, mine: [], inwardLast: false, newTab: true, near };
    return (
      <main>
        <Thought
          {...plain}
          draft={is}
          onDraft={onDraft}
          matches={matches}
          pattern={pattern}
          notes={notes}
          {...handlers}
          {...more}
        />
        <WaysOn draft={is} onDraft={onDraft} matches={matches} newTab />
      </main>
    );
  }
  render(<Page />);
  return { ...handlers, draft };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
/** Reading begins at the first line of a screen. */
const focusOn = async (name: string) => {
  const line = await heading(name);
  await waitFor(() => expect(document.activeElement).toBe(line));
};
const rows = () => [...document.querySelectorAll('.rows .label')].map(({ textContent }) => textContent);
/** The themes as a line suggests them. */
const grid = () => [...document.querySelectorAll('.themes button')].map(({ textContent }) => textContent);
const type = (words: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'What is the thought?' }), { target: { value: words } });
/** Contrast needs real colours: the browsers look at that. */
const violations = async () =>
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
      wry: 'A lighter view',
    };
    for (const [tone, view] of Object.entries(pattern.reframes)) {
      const region = screen.getByRole('region', { name: names[tone as keyof typeof names] });
      expect(region.textContent).toContain(view);
      expect(region.getAttribute('aria-live')).toBe('polite');
      press('Another view');
    }
    expect(
      screen.getByRole('link', { name: new RegExp(`^A break that fits ?${fits.name}`) }).getAttribute('href'),
    ).toBe(`/break.html#break/${fits.id}`);
    expect(screen.queryAllByRole('link', { name: 'Talk to someone' })).toHaveLength(pattern.care ? 1 : 0);
    expect(document.querySelector('.care')?.textContent ?? '').toContain(
      pattern.care ? (pattern.careLine ?? 'You do not have to carry it alone.') : '',
    );
    press('Thoughts like this');
    for (const thought of pattern.thoughts) screen.getByRole('button', { name: `This one is mine: ${thought}` });
    expect(await violations()).toEqual([]);
  });

  test('a thought like it can be taken as one’s own, and stays in view', async () => {
    const pattern = await loadPattern('social-media-comparison');
    show({ step: 'card', id: 'social-media-comparison' });
    await heading(pattern?.feeling ?? '');
    press('Thoughts like this');
    press(`This one is mine: ${pattern?.thoughts[1]}`);
    press('Write a fairer thought');
    await heading('A fairer thought');
    expect(screen.getByRole('textbox', { name: 'The thought' })).toHaveProperty('value', pattern?.thoughts[1]);
  });

  test('a card that is gone says so, keeps what was typed, and leads on', async () => {
    show({ step: 'card', id: 'of-an-older-export', thought: THOUGHT });
    await heading('This card could not be opened. What you typed is still here.');
    screen.getByText(THOUGHT);
    press('Write a fairer thought next to it');
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
    const write = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
    show();
    write(THOUGHT);
    await waitFor(() => expect(document.querySelectorAll('.themes button')).toHaveLength(themes().length));
    expect(rows()).toHaveLength(1); // none of these
    write(HOPELESS);
    await waitFor(() => expect(document.querySelector('.support')).not.toBeNull());
  });

  test('is offered four at most and "none of these", in a pause of typing', async () => {
    show();
    type(THOUGHT);
    await screen.findByRole('heading', { name: 'One of these may fit' }, { timeout: 15_000 });
    expect(rows().length).toBeLessThanOrEqual(5);
    expect(rows()).toContain('Where I am meant to be');
    expect(rows().at(-1)).toBe('None of these');
    expect(await violations()).toEqual([]);
  });

  test('that sounds hopeless brings a number and a line before anything else, and no card; an idiom does not', async () => {
    show();
    type(HOPELESS);
    const about = await screen.findByRole('button', { name: 'Pick what it is about' }, { timeout: 15_000 });
    const numbers = [...document.querySelectorAll('.support a')].map((link) => link.getAttribute('href'));
    expect(numbers).toEqual(['tel:999', 'tel:116123']); // the first line only: it is to be seen whole in a popup
    expect(document.querySelector('.support .urgent')?.textContent).toBe(
      'If part of you does not want to live, or wants to get hurt, you can talk to someone now, or call 999.',
    );
    const support = document.querySelector('.support') as Node;
    expect(support.compareDocumentPosition(about) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(rows()).toEqual(['Samaritans', 'Pick what it is about']);
    expect(await violations()).toEqual([]);
    type('this heat is killing me, roll on autumn');
    await waitFor(() => expect(document.querySelector('.support')).toBeNull());
  });

  test('that sounds hopeless leads on through themes to cards without a lighter view, and with the way to a person', async () => {
    const pattern = await loadPattern('unrealistic-goals');
    if (!pattern) throw new Error('no such pattern');
    const { draft } = show();
    type(HOPELESS);
    fireEvent.click(await screen.findByRole('button', { name: 'Pick what it is about' }, { timeout: 15_000 }));
    expect(rows().at(-1)).toBe('None of these');
    press('All or nothing');
    await heading('All or nothing');
    press(new RegExp(`^${pattern.name}`));
    await focusOn(pattern.feeling);
    expect(pattern.care).toBe(false);
    screen.getByRole('link', { name: 'Talk to someone' });
    for (const tone of ['kind', 'curious', 'practical', 'kind'] as const) {
      screen.getByText(pattern.reframes[tone]);
      press('Another view');
    }
    expect(draft.is.thought).toBe(HOPELESS);
  });

  test('that fits no card is asked what it is about, and each of the six themes opens its cards', async () => {
    const { draft } = show();
    type('the printer at work has a green light');
    await screen.findByRole('heading', { name: 'What is it about?' }, { timeout: 15_000 });
    expect(document.body.textContent).not.toMatch(/nothing here|nothing seems/i);
    expect(grid().sort()).toEqual(
      themes()
        .map(({ name }) => name)
        .sort(),
    );
    expect(rows()).toEqual(['None of these']);
    expect(await violations()).toEqual([]);
    press('Comparing');
    await focusOn('Comparing');
    expect(draft.is.thought).toBe('the printer at work has a green light');
  });

  test('that fits no card is offered the likeliest theme first, there and at "none of these"', async () => {
    const order = ['people', 'worth', 'critic', 'worry', 'all-or-nothing', 'comparing'];
    const names = order.map((theme) => themes().find(({ id }) => id === theme)?.name);
    const thought = 'so angry with my sister';
    show({ thought }, { matches: { line: thought, ids: [], themes: order, support: false } });
    expect(grid()).toEqual(names);
    press(/^None of these/);
    await focusOn('That is fine. A thought needs no name.');
    expect(grid()).toEqual(names);
  });

  test.each([THOUGHT, HOPELESS, 'the printer at work has a green light'])(
    'can be written out, or be left for a break, whatever it brings: %s',
    async (line) => {
      const { draft } = show();
      expect(screen.queryByRole('button', { name: 'Write it out' })).toBeNull();
      type(line);
      expect((await screen.findByRole('link', { name: 'A break' })).getAttribute('href')).toBe('/break.html');
      press('Write it out');
      await heading('A fairer thought');
      expect(draft.is.thought).toBe(line);
    },
  );

  test('keeps its words at "none of these", which leads on', async () => {
    const { draft } = show();
    type('the printer at work has a green light');
    await screen.findByRole('heading', { name: 'What is it about?' }, { timeout: 15_000 });
    press(/^None of these/);
    await focusOn('That is fine. A thought needs no name.');
    screen.getByText('the printer at work has a green light');
    expect(await violations()).toEqual([]);
    press('The inner critic');
    await heading('The inner critic');
    press(/^None of these/);
    press('Write a fairer thought next to it');
    await heading('A fairer thought');
    expect(draft.is.thought).toBe('the printer at work has a green light');
  });

  test('that sounds hopeless is never told that all is fine', async () => {
    show({ step: 'none', support: true, thought: HOPELESS });
    await focusOn('It does not need a name. You can still talk to someone.');
    screen.getByRole('link', { name: 'Talk to someone' });
  });
});

describe('every screen', () => {
  test('a planted mistake is heard', async () => {
    show();
    screen.getByRole('main').insertAdjacentHTML('beforeend', '<button></button>');
    expect(await violations()).toEqual(['button-name: <button></button>']);
  });

  test('the way in names the field, the themes and what is kept from others', async () => {
    show();
    const field = screen.getByRole('textbox', { name: 'What is the thought?' });
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Only you can see this. It is not sent to anyone.',
    );
    expect(rows()).toEqual(themes().map(({ name }) => name));
    await focusOn('I notice a thought');
    expect(await violations()).toEqual([]);
  });

  test.each(themes().map(({ id, name }) => [name, id]))(
    '%s lists its patterns and "none of these"',
    async (name, theme) => {
      show({ step: 'theme', theme });
      await focusOn(name);
      expect(rows()).toEqual([...patternsOf(theme).map((one) => one.name), 'None of these']);
      expect(await violations()).toEqual([]);
    },
  );

  test('the record: three fields, two sliders that say words and no number, Keep and Let it go', async () => {
    const { onKeep, onLetGo, draft } = show({ step: 'record', thought: THOUGHT });
    expect(
      screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).labels?.[0]?.textContent),
    ).toEqual(['The thought', 'A question for it', 'A fairer thought']);
    for (const field of screen.getAllByRole('textbox')) expect(field.getAttribute('maxlength')).toBe('280');
    const before = screen.getByRole('slider', { name: 'How strong is the thought?' });
    expect(before.getAttribute('aria-valuetext')).toBe('not set yet');
    for (const [value, region] of [
      [0, 'hardly there'],
      [55, 'in the middle'],
      [100, 'very strong'],
    ] as const) {
      fireEvent.input(before, { target: { value } });
      expect(before.getAttribute('aria-valuetext')).toBe(region);
    }
    expect(draft.is).toMatchObject({ before: 100, after: null });
    expect(document.querySelector('.thought')?.textContent).not.toMatch(/\d/);
    expect(await violations()).toEqual([]);
    press('Keep');
    press('Let it go');
    expect([onKeep, onLetGo].map((act) => act.mock.calls.length)).toEqual([1, 1]);
  });
});
