// @vitest-environment happy-dom
// What each card says, and what a screen reader hears on every screen around it.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPattern, loadPractice, patternList, patternsOf, themes } from '../../../lib/content/index.ts';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { focusOn, heading, press, rows, show, THOUGHT, violations } from './show-thought.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

describe('the card', () => {
  test('beside a page its break stays there, and what leads elsewhere does not take its place', async () => {
    const id = 'fear-of-burdening-others';
    await loadPattern(id);
    show({ step: 'card', id, thought: THOUGHT }, { newTab: true, breaksHere: true });
    const fits = await screen.findByRole('link', { name: /^A break that fits/ });
    expect(fits.getAttribute('href')).toMatch(/^#break\//);
    expect(fits.getAttribute('target')).toBeNull();
    for (const link of screen.getAllByRole('link', { name: 'Talk to someone' }))
      expect(link.getAttribute('target')).toBe('_blank');
  });

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
    press('Write a fairer thought');
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

describe('every screen', () => {
  test('a planted mistake is noticed', async () => {
    show();
    screen.getByRole('main').insertAdjacentHTML('beforeend', '<button></button>');
    expect(await violations()).toEqual(['button-name: <button></button>']);
  });

  test('the way in names the field, the themes and what is kept from others', async () => {
    show({}, { newTab: false });
    const field = screen.getByRole('textbox', { name: 'What is the thought?' });
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Only you can see this. It is not sent to anyone.',
    );
    expect(rows()).toEqual(themes().map(({ name }) => name));
    await focusOn('I notice a thought');
    expect(await violations()).toEqual([]);
  });

  test('in the popup it names the same themes, and none beside words that wait to be carried on', async () => {
    const named = () => themes().filter(({ name }) => screen.queryByRole('button', { name })).length;
    show();
    expect(rows()).toEqual([]);
    expect(named()).toBe(themes().length);
    cleanup();
    show({}, { begun: true });
    expect(named()).toBe(0);
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
