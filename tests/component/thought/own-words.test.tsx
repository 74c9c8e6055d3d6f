// @vitest-environment happy-dom
// From a line in one's own words to what is offered for it: cards, themes, and someone to talk to.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPattern, themes } from '../../../lib/content/index.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { focusOn, heading, press, rows, show, THOUGHT, violations } from './show-thought.tsx';

const HOPELESS = 'i dont see the point in living any more';

/** The themes as a line suggests them. */
const grid = () => [...document.querySelectorAll('.themes button')].map(({ textContent }) => textContent);
const type = (words: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'What is the thought?' }), { target: { value: words } });

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

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
    expect(support.compareDocumentPosition(about) & Node.DOCUMENT_POSITION_FOLLOWING).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
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
    'can be written out, whatever it brings: %s',
    async (line) => {
      const { draft } = show();
      expect(screen.queryByRole('button', { name: 'Write it out' })).toBeNull();
      type(line);
      await screen.findByRole('button', { name: 'Write it out' });
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
    press('Write a fairer thought');
    await heading('A fairer thought');
    expect(draft.is.thought).toBe('the printer at work has a green light');
  });

  test('that sounds hopeless never reads that all is fine', async () => {
    show({ step: 'none', support: true, thought: HOPELESS });
    await focusOn('It does not need a name. You can still talk to someone.');
    screen.getByRole('link', { name: 'Talk to someone' });
  });
});
