// @vitest-environment happy-dom
// "My notes" in the options: behind a press, searched, erased and brought back, sealed and opened.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotesPart } from '../../../entrypoints/options/Notes.tsx';
import { Section } from '../../../entrypoints/options/Section.tsx';
import { useLanguage } from '../../../lib/i18n/index.ts';
import { openDatabase } from '../../../lib/store/open-database.ts';
import { keepNote, lockNotes } from '../../../lib/store/personal/locks.ts';
import { readNotes } from '../../../lib/store/personal/notes.ts';
import { WorkerInPage } from './worker-in-page.ts';

vi.stubGlobal('Worker', WorkerInPage);

const db = openDatabase();

beforeEach(async () => {
  await useLanguage(['en-GB']);
  await db.notes.clear();
  await keepNote(db, { thought: 'i left the lamp on', fairer: 'it is a lamp' }, 1);
  await keepNote(db, { thought: 'they laughed at the café' }, 2);
});
afterEach(cleanup);

const show = async () => {
  render(<Section id="notes">{(runChange) => <NotesPart runChange={runChange} />}</Section>);
  await screen.findByRole('button', { name: 'Words you kept' });
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const reads = (words: string) => waitFor(() => expect(document.body.textContent).toContain(words), { timeout: 10_000 });
const readsNoMore = (words: string) => waitFor(() => expect(document.body.textContent).not.toContain(words));

test('stay behind a press; half a word and a slip find them', async () => {
  await show();
  expect(document.body.textContent).not.toContain('lamp');
  await press('Words you kept');
  await reads('it is a lamp');
  const field = screen.getByRole('textbox', { name: 'Search my notes' });
  fireEvent.input(field, { target: { value: 'cafe lauhged' } });
  await readsNoMore('it is a lamp');
  await reads('they laughed at the café');
  fireEvent.input(field, { target: { value: 'umbrella' } });
  await reads('No note has these words.');
});

test('one is erased, and comes back with Undo', async () => {
  await show();
  await press('Words you kept');
  fireEvent.click((await screen.findAllByRole('button', { name: /^Erase the note of/ }))[1] as HTMLElement);
  await readsNoMore('it is a lamp');
  await press('Undo');
  await reads('it is a lamp');
});

test('are sealed after two equal phrases; a wrong one opens nothing, and all can be erased where it is forgotten', async () => {
  await show();
  await press('A passphrase for notes');
  for (const [first, second, line] of [
    ['abc', 'abc', 'Four characters or more, please.'],
    ['rain on slate', 'rain on slat', 'The two are not the same.'],
  ] as const) {
    fireEvent.input(screen.getByLabelText('A new passphrase'), { target: { value: first } });
    fireEvent.input(screen.getByLabelText('The same passphrase again'), { target: { value: second } });
    await press('Seal my notes');
    await reads(line);
  }
  fireEvent.input(screen.getByLabelText('The same passphrase again'), { target: { value: 'rain on slate' } });
  await press('Seal my notes');
  await reads('Your notes are sealed.');
  expect((await readNotes(db)).notes).toEqual([]);
  await press('Words you kept');
  await reads('2 notes are sealed.');
  const [opener] = screen.getAllByLabelText('Your passphrase');
  fireEvent.input(opener as HTMLElement, { target: { value: 'rain' } });
  await press('Open them');
  await reads('One moment. Your notes are being opened.');
  await reads('That does not open them. Nothing is changed.');
  await readsNoMore('One moment.');
  expect(document.body.textContent).not.toContain('lamp');
  await press('I forgot it');
  await reads('There is no way to read them without it.');
  await press('Erase all of them');
  await reads('All notes are erased.');
  expect(await db.notes.count()).toBe(0);
});

test('a passphrase that could not be tried is not called wrong', async () => {
  await show();
  await lockNotes(db, 'rain on slate', 3, 8);
  await press('Words you kept');
  await reads('2 notes are sealed.');
  const post = vi.spyOn(WorkerInPage.prototype, 'postMessage').mockImplementationOnce(function (this: WorkerInPage) {
    this.onmessage?.({ data: { failed: 'failed', detail: 'RangeError: Array buffer allocation failed' } });
  });
  const [opener] = screen.getAllByLabelText('Your passphrase');
  fireEvent.input(opener as HTMLElement, { target: { value: 'rain on slate' } });
  await press('Open them');
  await reads('That did not work.');
  expect(document.body.textContent).not.toContain('That does not open them.');
  post.mockRestore();
  await press('Open them');
  await reads('it is a lamp');
});
