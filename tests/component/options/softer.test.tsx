// @vitest-environment happy-dom
// "A softer feed": each softening by itself, network by network, answered where it was pressed.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { withStep } from '../../../lib/soften/steps.ts';
import { AS_IT_IS, COUNTS } from '../../../lib/soften/types.ts';
import { go, part, settings, show, text } from './show-options.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

const view = () => part('A softer feed');
const box = (name: RegExp) => view().getByRole<HTMLInputElement>('checkbox', { name });

test('one press turns a softening on, its answer stands in its row, and Undo takes it back', async () => {
  show(['instagram']);
  fireEvent.click(box(/^Hide my own numbers/));
  await waitFor(() => expect(settings.soft).toEqual({ instagram: { ...AS_IT_IS, mine: true } }));
  const row = box(/^Hide my own numbers/).closest('li') as HTMLElement;
  expect(row.textContent).toContain('“Hide my own numbers” is on.');
  fireEvent.click(within(row).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.soft).toEqual({}));
});

test('all at once is one press, and what is on then can be taken off one by one', async () => {
  show(['instagram']);
  fireEvent.click(view().getByRole('button', { name: 'A little' }));
  await waitFor(() => expect(settings.soft.instagram).toEqual(withStep(AS_IT_IS, 'little')));
  expect(text()).toContain('“A little” is on.');
  expect(view().getByRole('button', { name: 'A little' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(box(/^Videos wait for me/));
  await waitFor(() => expect(settings.soft.instagram?.videosWait).toBe(false));
  expect(view().queryByRole('button', { pressed: true })).toBeNull();
  fireEvent.click(box(/^Hide counts/));
  await waitFor(() => expect(settings.soft).toEqual({}));
});

test('counts are hidden kind by kind, and a feed ends after as many posts as one says', async () => {
  show(['instagram'], { soft: { instagram: withStep(AS_IT_IS, 'lot') } });
  fireEvent.click(view().getByRole('button', { name: 'Which counts' }));
  fireEvent.click(box(/^Likes/));
  await waitFor(() => expect(settings.soft.instagram?.counts).toEqual(COUNTS.filter((kind) => kind !== 'likes')));
  const posts = view().getByLabelText('Posts');
  fireEvent.input(posts, { target: { value: '35' } });
  fireEvent.blur(posts);
  await waitFor(() => expect(settings.soft.instagram?.endAfter).toBe(35));
  fireEvent.click(view().getByRole('radio', { name: 'Grey' }));
  await waitFor(() => expect(settings.soft.instagram?.colours).toBe('grey'));
});

test('the address names the network, and another one takes its place there', async () => {
  show(['instagram', 'reddit'], { soft: { reddit: { ...AS_IT_IS, room: true } } });
  go('#softer/reddit');
  await waitFor(() => expect(view().getByRole('heading', { level: 2 }).textContent).toBe('A softer Reddit'));
  expect(box(/^One post at a time/).checked).toBe(true);
  fireEvent.change(view().getByLabelText('On'), { target: { value: 'instagram' } });
  await waitFor(() => expect(view().getByRole('heading', { level: 2 }).textContent).toBe('A softer Instagram'));
  expect(location.hash).toBe('#softer/instagram');
  expect(box(/^One post at a time/).checked).toBe(false);
});

test('what nobody knows on a network, or has changed there, says so, and a site that was added has none of it', () => {
  show(['snapchat', 'site:cats.example']);
  go('#softer/snapchat');
  expect(box(/^Hide my own numbers/).closest('label')?.textContent).toContain('Not on this layout for now.');
  expect(box(/^Quiet colours/).closest('label')?.textContent).not.toContain('Not on this layout');
  go('#softer/site:cats.example');
  expect(view().queryByRole('checkbox', { name: /^Hide/ })).toBeNull();
  expect(box(/^Quiet colours/)).toBeTruthy();
});

test('what a person hid on a site is listed there, and each is shown again in one press, with Undo', async () => {
  const part = (network: string, selector: string) => ({ network, selector, at: 1 });
  const [aside, nav, other] = [
    part('site:cats.example', 'aside'),
    part('site:cats.example', 'nav'),
    part('site:dogs.example', 'form'),
  ];
  show(['site:cats.example', 'site:dogs.example'], { hidden: [aside, nav, other] });
  go('#softer/site:cats.example');
  expect(view().getAllByRole('button', { name: /^Show it again/ })).toHaveLength(2);
  fireEvent.click(view().getByRole('button', { name: 'Show it again: aside' }));
  await waitFor(() => expect(settings.hidden).toEqual([nav, other]));
  expect(text()).toContain('What you hid is there again.');
  fireEvent.click(view().getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.hidden).toEqual([aside, nav, other]));
});

test('before any network is on, the way to them is there', () => {
  show();
  expect(view().getByRole('link', { name: 'My feeds' }).getAttribute('href')).toBe('#feeds');
});
