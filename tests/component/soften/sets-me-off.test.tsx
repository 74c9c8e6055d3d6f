// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SetsMeOff, type SetsMeOffProps } from '../../../components/soften/SetsMeOff.tsx';
import { SetsMeOffPart } from '../../../entrypoints/options/SetsMeOff.tsx';
import { openLedger } from '../../../lib/pages/ledger.ts';
import type { Trigger } from '../../../lib/soften/trigger.ts';

const ACCOUNT: Trigger = { id: 'a', at: 2, kind: 'account', text: 'fit.anna', network: 'instagram' };
const WORD: Trigger = { id: 'w', at: 1, kind: 'word', text: 'marathon' };
const onAdd = vi.fn();

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

const show = (change: Partial<SetsMeOffProps> = {}) =>
  render(
    <SetsMeOff
      network={{ id: 'instagram', name: 'Instagram' }}
      triggers={[]}
      sealed={0}
      locked={false}
      nameOf={() => 'Instagram'}
      onAdd={onAdd}
      onErase={() => {}}
      onOpen={async () => false}
      {...change}
    />,
  );
const type = (text: string) => {
  fireEvent.input(screen.getByLabelText(/A word, or an account/), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Fold it' }));
};

test.each([
  ['marathon ', { kind: 'word', text: 'marathon' }],
  ['@Fit.Anna', { kind: 'account', text: 'fit.anna' }],
  ['https://www.instagram.com/fit.anna/', { kind: 'account', text: 'fit.anna' }],
])('%s is named for the site in front', (text, named) => {
  show();
  type(text);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ ...named, network: 'instagram' });
});

test('with a press it holds on every site', () => {
  show();
  fireEvent.click(screen.getByLabelText('On every site'));
  type('marathon');
  expect(onAdd).toHaveBeenCalledExactlyOnceWith({ kind: 'word', text: 'marathon' });
});

test.each(['', '   ', '@'])('of %j nothing is named, and that is said', (text) => {
  show();
  type(text);
  expect(onAdd).not.toHaveBeenCalled();
  expect(screen.getByText('Type a word or an account first.')).toBeDefined();
});

test('that mute lasts longer is said until something is named, and not again', () => {
  show();
  expect(screen.getByText(/Muting or unfollowing on the site itself lasts longer/)).toBeDefined();
  cleanup();
  show({ triggers: [WORD] });
  expect(screen.queryByText(/Muting or unfollowing/)).toBeNull();
});

test('in front of a site stands what folds there, each with a way to erase it', () => {
  show({ triggers: [ACCOUNT, WORD, { ...WORD, id: 'x', text: 'elsewhere', network: 'x' }] });
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Erase Account fit.anna' })).toBeDefined();
  expect(screen.queryByText('elsewhere')).toBeNull();
});

test('what is sealed folds nothing until it is opened, and that is said', async () => {
  show({ sealed: 2, locked: true });
  expect(screen.getByText(/They fold nothing until you open them/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Open until the browser closes' }));
  expect(await screen.findByText('That does not open them. Nothing is changed.')).toBeDefined();
});

test('what is open under a passphrase says for how long', () => {
  show({ triggers: [WORD], locked: true });
  expect(screen.getByText(/stay open until the browser closes. After that they fold nothing/)).toBeDefined();
});

test('in the options it is kept, listed, erased and brought back', async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({}) });
  const db = openLedger();
  render(<SetsMeOffPart />);
  await screen.findByLabelText(/A word, or an account/);
  type('marathon');
  await screen.findByText(/Posts with it fold now/);
  const list = await screen.findByRole('list');
  expect(within(list).getByText('marathon')).toBeDefined();
  expect(await db.triggers.toArray()).toMatchObject([{ kind: 'word', text: 'marathon' }]);
  type('MARATHON');
  await screen.findByText('That one is here already.');
  fireEvent.click(screen.getByRole('button', { name: 'Erase marathon' }));
  await screen.findByText(/^Erased/);
  expect(await db.triggers.count()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Erase marathon' });
});
