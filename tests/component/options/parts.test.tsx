// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { listedNetworks } from '../../../lib/networks/index.ts';
import { NONE_PICKED } from '../../../lib/networks/picked.ts';
import type { Settings } from '../../../lib/store/settings.ts';
import { focused, NOW, part, press, settings, show, text, turnOff } from './show-options.tsx';

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

test('a network is turned on by asking for that one alone, and Undo gives its permission back', async () => {
  const actions = show();
  fireEvent.click(screen.getByLabelText('Instagram'));
  expect(actions.ask).toHaveBeenCalledWith({ ...NONE_PICKED, networks: ['instagram'] });
  await waitFor(() => expect(text()).toContain('Instagram is on.'));
  fireEvent.click(part('My feeds').getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(actions.drop).toHaveBeenCalledWith('instagram'));
});

test('a no of the browser leaves it off and says so', async () => {
  show([], {}, false);
  fireEvent.click(screen.getByLabelText('Reddit'));
  await waitFor(() => expect(text()).toContain('Your browser did not allow Reddit. It stays off.'));
  expect(part('My feeds').queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('dropping a network can be undone in one press, which asks the browser in that press', async () => {
  const actions = show(['x']);
  fireEvent.click(screen.getByLabelText('X (Twitter)'));
  await waitFor(() => expect(text()).toContain('X (Twitter) is off, and Enough can no longer see it.'));
  fireEvent.click(part('My feeds').getByRole('button', { name: 'Undo' }));
  expect(actions.ask).toHaveBeenCalledWith({ ...NONE_PICKED, networks: ['x'] });
});

test('a smaller network that was dropped stays in the list, with the way back beside it', async () => {
  const small = listedNetworks.find(({ tier }) => tier !== 1) as { id: string; name: string };
  const actions = show([small.id]);
  actions.drop.mockImplementation(async (id) => {
    turnOff(id);
    return { ...NONE_PICKED, networks: [id] };
  });
  fireEvent.click(screen.getByLabelText(small.name));
  await waitFor(() => expect(text()).toContain(`${small.name} is off`));
  expect(screen.getByLabelText<HTMLInputElement>(small.name).checked).toBe(false);
  fireEvent.click(part('My feeds').getByRole('button', { name: 'Undo' }));
  expect(actions.ask).toHaveBeenCalled();
});

test('posts count only where a person says so, network by network', async () => {
  show(['youtube']);
  expect(screen.queryByLabelText('Also count posts I open')).toBeNull();
  fireEvent.click(screen.getByLabelText('Also count videos I open'));
  await waitFor(() => expect(settings.posts).toEqual(['youtube']));
});

test('so do other people’s profiles, where a network has any', async () => {
  show(['instagram', 'youtube']);
  const boxes = screen.getAllByLabelText<HTMLInputElement>('Also count other people’s profiles, with the door');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  fireEvent.click(boxes[0] as HTMLInputElement);
  await waitFor(() => expect(settings.profiles).toHaveLength(1));
  const [counted = ''] = settings.profiles;
  expect(['instagram', 'youtube']).toContain(counted);
  fireEvent.click(boxes[0] as HTMLInputElement);
  await waitFor(() => expect(settings.profiles).toEqual([]));
});

test('a server and a site are asked for by their host alone', () => {
  const actions = show();
  const name = (label: string, value: string) => {
    const field = screen.getByLabelText(label);
    fireEvent.input(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };
  name('The name of your server', 'https://social.example/@me');
  expect(actions.ask).toHaveBeenLastCalledWith({ ...NONE_PICKED, mastodon: ['social.example'] });
  name('The name of the site', 'news.example.org');
  expect(actions.ask).toHaveBeenLastCalledWith({ ...NONE_PICKED, sites: ['news.example.org'] });
  name('The name of the site', 'https://discord.com/channels/@me');
  expect(screen.getByText(/^Discord is for messages\./)).toBeTruthy();
  expect(actions.ask).toHaveBeenCalledTimes(2);
  name('The name of the site', 'x.com');
  expect(actions.ask).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('alert').textContent).toContain('This is X (Twitter).');
});

test('servers of smaller networks are one press further, and asked for by their host', () => {
  const actions = show();
  expect(screen.queryByLabelText('The name of your Lemmy server')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More networks' }));
  const field = screen.getByLabelText('The name of your Lemmy server');
  fireEvent.input(field, { target: { value: 'https://lemmy.example/c/cats' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(actions.ask).toHaveBeenLastCalledWith({ ...NONE_PICKED, lemmy: ['lemmy.example'] });
});

test.each<[string, string, Partial<Settings>]>([
  ['You count as active for', '120', { idle: 120 }],
  ['My day begins at', '14400', { dayStarts: [{ at: NOW, seconds: 14_400 }] }],
  ['Keep single intervals for', 'null', { retention: null }],
])('“%s” acts at once and can be taken back', async (label, value, change) => {
  show();
  part('Times');
  const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key]]));
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await waitFor(() => expect(settings).toMatchObject(change));
  fireEvent.click(await part('Times').findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings).toMatchObject(before));
});

test('what a change did stands right under what was pressed, before the next setting', async () => {
  show(['x']);
  part('Times');
  fireEvent.change(screen.getByLabelText('My day begins at'), { target: { value: '14400' } });
  const undo = await part('Times').findByRole('button', { name: 'Undo' });
  const follows = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  expect(follows(screen.getByLabelText('My day begins at'), undo)).toBe(true);
  expect(follows(undo, screen.getByLabelText('Keep single intervals for'))).toBe(true);
  fireEvent.click(part('My feeds').getByLabelText('X (Twitter)'));
  const line = await screen.findByText(/^X \(Twitter\) is off/);
  expect(follows(screen.getByLabelText('X (Twitter)'), line)).toBe(true);
  expect(follows(line, screen.getByLabelText('YouTube'))).toBe(true);
});

test('the posts that a person sees are counted only where they choose so', async () => {
  show();
  const box = () => part('Times').getByLabelText<HTMLInputElement>(/^Count the posts I see/);
  expect(box().checked).toBe(false);
  fireEvent.click(box());
  await waitFor(() => expect(settings.countItems).toBe(true));
  fireEvent.click(await part('Times').findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.countItems).toBe(false));
});

test('lengths are shown in words, the present one among them', () => {
  show([], { idle: 45 });
  part('Times');
  const words = (label: string) =>
    [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ text: it }) => it);
  expect(words('You count as active for')).toEqual(['30 seconds', '45 seconds', '1 minute', '2 minutes', '5 minutes']);
  expect(words('Keep single intervals for')).toEqual([
    '2 weeks',
    '8 weeks',
    '6 months',
    '1 year',
    '5 years',
    'As long as I like',
  ]);
});

test('a file once a week is for who wants it, and says when they last pressed', async () => {
  const actions = show(['x'], { savedAt: new Date(2026, 10, 20, 12).getTime() });
  const box = part('My data').getByRole('checkbox', { name: /^Remind me once a week/ }) as HTMLInputElement;
  expect(box.checked).toBe(false);
  expect(text()).toContain('You last pressed Save on 20 November 2026.');
  fireEvent.click(box);
  await waitFor(() => expect(actions.set).toHaveBeenCalledWith({ saveWeekly: true }));
});

test('what the browser lost is said first, and its copy is looked at before it brings anything back', async () => {
  const actions = show(['x'], {}, true, { at: NOW, why: 'gone' });
  expect(text()).toContain('Some of what Enough kept here was lost.');
  const data = part('My data');
  expect(text()).toContain('A copy from 20 November 2026 is still here.');
  const chosen = { idle: 90 };
  const preview = { intervals: 3, seconds: 900, visits: 1, others: 0, imported: 2, erased: 0, days: null };
  actions.data.read.mockResolvedValueOnce({
    ...{ from: 'enough', preview, leftOut: { count: 0, first: [] }, unfit: 0, settings: chosen },
  });
  fireEvent.click(data.getByRole('button', { name: 'Look at this copy' }));
  const bringIn = await data.findByRole('button', { name: 'Bring it in' });
  expect(text()).toContain('2 days of whole sites, from another tool');
  fireEvent.click(bringIn);
  await waitFor(() => expect(actions.data.take).toHaveBeenCalledWith(chosen, true, expect.any(Function)));
  expect(actions.data.read.mock.calls[0]?.slice(0, 2)).toEqual([new Blob(['lost']), { packed: true }]);
  fireEvent.click(data.getByRole('button', { name: 'Erase this copy' }));
  await waitFor(() => expect(text()).toContain('This copy is erased.'));
  expect(actions.data.letLostGo).toHaveBeenCalledOnce();
});

test('everything is erased only after a question in words; keeping is as near', async () => {
  const actions = show(['x']);
  const data = part('My data');
  fireEvent.click(data.getByRole('button', { name: 'Erase everything' }));
  fireEvent.click(data.getByRole('button', { name: 'Keep as is' }));
  expect(actions.eraseEverything).not.toHaveBeenCalled();
  fireEvent.click(data.getByRole('button', { name: 'Erase everything' }));
  expect(text()).toContain('There is no way back.');
  fireEvent.click(data.getByRole('button', { name: 'Erase all of it' }));
  await waitFor(() => expect(text()).toContain('Everything is erased.'));
  expect(actions.eraseEverything).toHaveBeenCalledOnce();
});

test('no Undo outlives “erase everything”, in whichever part it stands', async () => {
  const actions = show(['x']);
  fireEvent.change(part('Times').getByRole('combobox', { name: /active for/ }), { target: { value: '120' } });
  fireEvent.click(await part('My data').findByRole('button', { name: 'Erase it' }));
  await part('My data').findByRole('button', { name: 'Undo' });
  expect(part('Times').getByRole('button', { name: 'Undo' })).toBeTruthy(); // it waits there
  fireEvent.click(part('My data').getByRole('button', { name: 'Erase everything' }));
  fireEvent.click(part('My data').getByRole('button', { name: 'Erase all of it' }));
  await waitFor(() => expect(text()).toContain('Everything is erased.'));
  for (const name of ['My data', 'Times']) expect(part(name).queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(actions.set).toHaveBeenCalledOnce();
});

test('what was said of pages is listed by network, and undone in one press', async () => {
  const at = new Date(2026, 10, 23, 12).getTime();
  const mine = { network: 'linkedin', host: 'linkedin.com', path: ['feed', ''], surface: 'feed' as const, at };
  const post = { network: 'linkedin', surface: 'feed' as const, selector: 'article', fits: 12, at };
  show(['linkedin'], { corrections: [mine], pointed: [post] });
  expect(
    part('Corrections')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'linkedin.com/feed/…Counts as a feed. Since 23 November 2026.Undo',
    'A post you pointed at (Home feed)It matched 12 posts when you picked it. It is used while Enough finds none by itself.Undo',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo: linkedin.com/feed/…' }));
  await waitFor(() => expect(settings.corrections).toEqual([]));
  expect(text()).toContain('Undone. Enough’s own rules apply again for linkedin.com/feed/….');
  fireEvent.click(part('Corrections').getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(settings.corrections).toEqual([mine]));
  fireEvent.click(screen.getByRole('button', { name: /^Undo: A post/ }));
  await waitFor(() => expect(settings.pointed).toEqual([]));
});

test('of a site that was added it says what goes by the post that was pointed at', () => {
  const post = { network: 'site:cats.example', surface: 'feed' as const, selector: 'article', fits: 1, at: NOW };
  show(['site:cats.example'], { pointed: [post] });
  expect(part('Corrections').getByRole('listitem').textContent).toContain(
    'It matched 1 post when you picked it. Veiled pictures and the end of the feed go by it.',
  );
});

test('focus follows the question before everything is erased, and what was said after it', async () => {
  show(['x']);
  const data = part('My data');
  press(data.getByRole('button', { name: 'Erase everything' }));
  expect(focused()).toContain('There is no way back.');
  press(data.getByRole('button', { name: 'Keep as is' }));
  expect(focused()).toContain('Erase everything');
  press(data.getByRole('button', { name: 'Erase everything' }));
  press(data.getByRole('button', { name: 'Erase all of it' }));
  await waitFor(() => expect(focused()).toContain('Everything is erased.'));
});

test('a file is locked with words that were typed twice, and focus goes to where it lies', async () => {
  const actions = show();
  const data = part('My data');
  press(data.getByRole('button', { name: 'Lock the file with a passphrase' }));
  const type = (label: string, value: string) => fireEvent.input(data.getByLabelText(label), { target: { value } });
  type('A new passphrase', 'rain on slates');
  type('The same passphrase again', 'rain on slate');
  press(data.getByRole('button', { name: 'Save everything, locked' }));
  expect(text()).toContain('The two are not the same.');
  expect(actions.data.save).not.toHaveBeenCalled();
  expect(data.getByLabelText('A new passphrase').getAttribute('type')).toBe('password');
  fireEvent.click(data.getByLabelText('Show it'));
  expect(data.getByLabelText('A new passphrase').getAttribute('type')).toBe('text');
  type('The same passphrase again', 'rain on slates');
  press(data.getByRole('button', { name: 'Save everything, locked' }));
  await waitFor(() => expect(focused()).toBe('The file is where your browser keeps downloads.'));
  expect(actions.data.save).toHaveBeenCalledWith('json', 'rain on slates', expect.anything());
});

test('a copy is looked at under the copies, and “Keep as is” leads back to them', async () => {
  const actions = show();
  const preview = { intervals: 0, seconds: 0, visits: 0, others: 0, imported: 0, erased: 0, days: null };
  actions.data.read.mockResolvedValue({ preview, from: 'enough', leftOut: { count: 0, first: [] }, unfit: 0 });
  const data = part('My data');
  press(data.getByRole('button', { name: /^Look at this copy/ }));
  const title = await data.findByText('What this copy would bring back');
  const copies = data.getByRole('heading', { name: 'The last seven copies' });
  expect(copies.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(focused()).toBe('What this copy would bring back');
  press(data.getByRole('button', { name: 'Keep as is' }));
  expect(focused()).toContain('Look at this copy');
});
