// @vitest-environment happy-dom
// A popup closes whenever it loses focus: what was typed is offered again, and what was not kept is on no disk.
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { View } from '../../../entrypoints/break/Thought.tsx';
import { Screen } from '../../../entrypoints/popup/ThoughtScreen.tsx';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { keepNote, lockNotes } from '../../../lib/store/personal/locks.ts';
import { keepSettingsIn } from '../../../lib/store/settings-place.ts';
import { FRESH } from '../../../lib/thoughts/draft.ts';
import { WorkerInPage } from './worker-in-page.ts';

vi.stubGlobal('Worker', WorkerInPage);

const THOUGHT = 'the green lamp is on and i left it on';
/** In the machine's own zone, as the page writes it. */
const NOON = new Date(2026, 4, 12, 12).getTime();

let full = false;
const db = openDatabase(undefined, () => full); // the popup's own handle reads the same one
keepSettingsIn(db, () => undefined);

beforeEach(async () => {
  full = false;
  fakeBrowser.reset();
  await useLanguage(['en-GB']);
  await Promise.all([db.notes.clear(), db.copies.clear()]);
});
afterEach(cleanup);

const popup = async () => {
  render(<Screen onBack={() => undefined} onBreak={() => undefined} />);
  await settle();
};
const page = async () => {
  render(<View db={db} />);
  await settle();
};
/** What was asked of storage has been answered. */
const settle = () => act(() => new Promise((done) => setTimeout(done, 30)));
const close = async () => {
  await settle();
  cleanup();
};
/** @param name how it begins: a row says more after it */
const button = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}`) });
const press = async (name: string) => fireEvent.click(await button(name));
const type = async (name: string, words: string) =>
  fireEvent.input(await screen.findByRole('textbox', { name }), { target: { value: words } });
const fieldValues = () => screen.queryAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value);
const reads = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words));
const onDisk = async () => JSON.stringify([await browser.storage.local.get(), await db.notes.toArray()]);

const toRecord = async () => {
  await type('What is the thought?', THOUGHT);
  await waitFor(() => screen.getByRole('button', { name: /^None of these/ }), { timeout: 15_000 });
  await press('None of these');
  await press('Write a fairer thought');
  await screen.findByRole('textbox', { name: 'The thought' });
};

describe('a popup that closes', () => {
  const moments: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    [
      'in the middle of the line',
      () => type('What is the thought?', 'the green la'),
      () => waitFor(() => expect(fieldValues()).toEqual(['the green la'])),
    ],
    [
      'at "none of these"',
      async () => {
        await type('What is the thought?', THOUGHT);
        await waitFor(() => screen.getByRole('button', { name: /^None of these/ }), { timeout: 15_000 });
        await press('None of these');
      },
      () => reads('That is fine. A thought needs no name.'),
    ],
    [
      'on a card',
      async () => {
        await press('Comparing');
        await press('Where I am meant to be');
        await press('Thoughts like this');
        fireEvent.click((await screen.findAllByRole('button', { name: /^This one is mine/ }))[0] as HTMLElement);
        await press('Another view');
      },
      () => reads('That is a lot of pressure from outside.'),
    ],
    [
      'in the record, before a word more',
      toRecord,
      () => waitFor(() => expect(fieldValues()).toEqual([THOUGHT, '', ''])),
    ],
    [
      'in the record, after the question',
      async () => {
        await toRecord();
        await type('A question for it', 'who says so');
      },
      () => waitFor(() => expect(fieldValues()).toEqual([THOUGHT, 'who says so', ''])),
    ],
    [
      'in the record, after all of it',
      async () => {
        await toRecord();
        await type('A question for it', 'who');
        await type('A fairer thought', 'it is a lamp');
        fireEvent.input(screen.getByRole('slider', { name: 'And now?' }), { target: { value: 20 } });
      },
      async () => {
        await waitFor(() => expect(fieldValues()).toEqual([THOUGHT, 'who', 'it is a lamp']));
        expect(screen.getByRole('slider', { name: 'And now?' })).toHaveProperty('value', '20');
      },
    ],
  ];
  test.each(moments)('%s offers again what was typed, and has put it on no disk', async (_, act, there) => {
    await popup();
    await act();
    await close();
    expect(await onDisk()).not.toContain('green la');
    await popup();
    await reads('You began something. It is not kept yet.');
    expect(fieldValues().join('')).toBe('');
    await press('Carry on with it');
    await there();
  });

  test('offers it in a tab of its own too', async () => {
    await popup();
    await toRecord();
    await close();
    await page();
    await press('Carry on with it');
    await waitFor(() => expect(fieldValues()).toEqual([THOUGHT, '', '']));
  });

  test('offers nothing over words that were typed before storage answered', async () => {
    await popup();
    await type('What is the thought?', 'the old one');
    await close();
    const asked = vi.spyOn(browser.storage.session, 'get');
    const stored = await browser.storage.session.get();
    const { promise, resolve } = Promise.withResolvers<typeof stored>();
    asked.mockReturnValue(promise as never);
    render(<Screen onBack={() => undefined} onBreak={() => undefined} />);
    await type('What is the thought?', THOUGHT);
    resolve(stored);
    await settle();
    asked.mockRestore();
    expect(document.body.textContent).not.toContain('You began something.');
    expect(fieldValues()).toEqual([THOUGHT]);
  });

  test('lets it go for good where a person says so', async () => {
    await popup();
    await type('What is the thought?', THOUGHT);
    await close();
    await popup();
    await press('Let it go');
    await reads('It is gone.');
    await close();
    expect(JSON.stringify(await browser.storage.session.get())).not.toContain('lamp');
    await popup();
    expect(document.body.textContent).not.toContain('Something you began');
  });

  test('where the browser keeps nothing, the page says so at once', async () => {
    await popup();
    const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('no room'));
    await type('What is the thought?', THOUGHT);
    await reads('Your browser is not keeping these words right now.');
    expect(fieldValues()).toEqual([THOUGHT]);
    full.mockRestore();
  });
});

describe('Keep', () => {
  const begin = async () => {
    await browser.storage.session.set({
      'draft:thought': { ...FRESH, step: 'record', thought: THOUGHT, fairer: 'it is a lamp', id: 'seeking-control' },
    });
    await page();
    await press('Carry on with it');
    await screen.findByRole('textbox', { name: 'The thought' });
  };

  test('keeps what was written, once it is pressed and not before; Undo takes it back', async () => {
    await begin();
    expect(await db.notes.count()).toBe(0);
    await press('Keep');
    await reads('Kept in this browser.');
    expect(await db.notes.toArray()).toMatchObject([
      { thought: THOUGHT, fairer: 'it is a lamp', pattern: 'seeking-control' },
    ]);
    expect(JSON.stringify(await browser.storage.session.get())).not.toContain('lamp');
    await press('Undo');
    await waitFor(async () => expect(await db.notes.count()).toBe(0));
  });

  test('leaves the fairer thought there, large, and not the first one, until the next press', async () => {
    await begin();
    await press('Keep');
    const line = await screen.findByRole('heading', { level: 1, name: 'it is a lamp' });
    expect(document.activeElement).toBe(line);
    expect(document.body.textContent).not.toContain(THOUGHT);
    await press('Hide what I typed');
    expect(document.body.textContent).not.toContain('it is a lamp');
    await press('Done');
    expect(fieldValues()).toEqual(['']);
  });

  test('what was let go is nowhere, and can be brought back with one press', async () => {
    await begin();
    await press('Let it go');
    await screen.findByRole('heading', { level: 1, name: 'You can put that one down.' });
    await waitFor(async () => expect(JSON.stringify(await browser.storage.session.get())).not.toContain('lamp'));
    expect(await db.notes.count()).toBe(0);
    await press('Bring it back');
    await waitFor(() => expect(fieldValues()).toEqual([THOUGHT, '', 'it is a lamp']));
    await waitFor(async () => expect(JSON.stringify(await browser.storage.session.get())).toContain('lamp'));
  });

  test('on a full disk keeps nothing, says so, and leaves every word where it was', async () => {
    await begin();
    full = true;
    await press('Keep');
    await reads('This could not be kept. The disk may be full. Your words are still here.');
    expect(fieldValues()).toEqual([THOUGHT, '', 'it is a lamp']);
    await close();
    await page();
    await press('Carry on with it');
    await waitFor(() => expect(fieldValues()).toEqual([THOUGHT, '', 'it is a lamp']));
    full = false;
    await press('Keep');
    await reads('Kept in this browser.');
  });

  test('with nothing written keeps nothing', async () => {
    await page();
    await press('Comparing');
    await press('Where I am meant to be');
    await press('Write a fairer thought');
    await press('Keep');
    await reads('There is nothing to keep yet.');
    expect(await db.notes.count()).toBe(0);
  });
});

describe('kept words', () => {
  test('come first on their own card, behind a press, and go with Erase', async () => {
    await keepNote(db, { thought: THOUGHT, fairer: 'it is a lamp', pattern: 'cultural-expectations' }, NOON);
    await keepNote(db, { thought: 'another card', pattern: 'seeking-control' }, NOON);
    await page();
    await press('Comparing');
    await press('Where I am meant to be');
    const own = await button('Your own words for this');
    expect(document.body.textContent).not.toContain('it is a lamp');
    const question = screen.getByRole('region', { name: 'A question' });
    expect(own.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    fireEvent.click(own);
    await reads('it is a lamp');
    expect(document.body.textContent).not.toContain('another card');
    await press('Erase the note of 12 May 2026');
    await waitFor(async () => expect(await db.notes.count()).toBe(1));
    await press('Undo');
    await reads('It is back as it was.');
    expect(await db.notes.count()).toBe(2);
  });

  test('that are sealed show nothing to a wrong passphrase, and say that nothing changed', async () => {
    await keepNote(db, { thought: THOUGHT, fairer: 'it is a lamp' }, 1);
    await lockNotes(db, 'rain on slate', 2, 8);
    await page();
    await press('Words you kept');
    await reads('1 note is sealed.');
    const field = screen.getByLabelText('Your passphrase');
    expect(field.getAttribute('type')).toBe('password');
    for (const wrong of ['', 'rain on slat']) {
      fireEvent.input(field, { target: { value: wrong } });
      fireEvent.keyDown(field, { key: 'Enter' });
      const alert = await screen.findByRole('alert', {}, { timeout: 10_000 });
      expect(alert.textContent).toBe('That does not open them. Nothing is changed.');
      expect(document.body.textContent).not.toContain('lamp');
    }
    fireEvent.input(field, { target: { value: 'rain on slate' } });
    await press('Open them');
    await waitFor(() => expect(document.body.textContent).toContain('it is a lamp'), { timeout: 10_000 });
  });
});
