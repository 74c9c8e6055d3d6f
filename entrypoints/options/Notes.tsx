/** "My notes": kept words behind a press, and the passphrase for them. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { TextButton } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { NoteList } from '../../components/thought/KeptNotes.tsx';
import { EraseAll, NewLock, OpenLock } from '../../components/thought/NotesLock.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { lockNotes, openNotes, unlockNotes } from '../../lib/pages/notes-worker.ts';
import * as store from '../../lib/store/personal/notes.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import type { RunChange } from './Section.tsx';
import '../../components/thought/thought.css';

const db = openLedger();

export function NotesPart({ runChange }: { runChange: RunChange }) {
  const [kept, setKept] = useState<store.Kept | null>(null);
  const [opened, setOpened] = useState<Note[]>([]);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [locking, setLocking] = useState(false);
  useEffect(() => {
    const subscription = liveQuery(() => store.readNotes(db)).subscribe({ next: setKept, error: () => setKept(null) });
    return () => subscription.unsubscribe();
  }, []);
  const all = [...(kept?.notes ?? []), ...opened].toSorted((a, b) => b.at - a.at);
  const found = useSearch(all, query);
  if (!kept) return null;
  const onFailure = () => Promise.reject(new Error(t('thought.notes.failed')));
  const run = (what: Promise<unknown>, key: string) =>
    runChange(
      () => what.catch(onFailure),
      () => t(`thought.notes.${key}`),
    );
  const locked = kept.locks.length > 0;
  const any = all.length + kept.sealed.length > 0;
  return (
    <>
      <p class="soft">{t('thought.notes.line')}</p>
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {t('thought.notes.show')}
      </TextButton>
      {open && !any && <p class="soft">{t('thought.notes.none')}</p>}
      {open && any && (
        <>
          {all.length > 1 && <TextField label={t('thought.notes.search')} value={query} onInput={setQuery} />}
          <NoteList
            notes={found}
            sealed={opened.length > 0 ? 0 : kept.sealed.length}
            onErase={(id) => {
              setOpened(opened.filter((note) => note.id !== id));
              runChange(
                () => store.eraseNote(db, id).catch(onFailure),
                () => t('thought.notes.erased'),
                (back) => () => (back as () => Promise<void>)().then(() => setOpened(opened)),
              );
            }}
            onUnlock={async (passphrase) => {
              const notes = await openNotes(passphrase).catch(() => undefined);
              if (notes) setOpened(notes);
              if (notes === undefined) runChange(onFailure, () => ''); // nothing is known of the passphrase
              return notes !== null;
            }}
          />
          {all.length > 0 && found.length === 0 && <p class="soft">{t('thought.notes.noneFound')}</p>}
        </>
      )}
      {locked ? (
        <OpenLock
          onUnlock={async (passphrase) => {
            const unlocked = await unlockNotes(passphrase).catch(() => undefined);
            if (unlocked === undefined) runChange(onFailure, () => '');
            if (unlocked) {
              setOpened([]);
              run(Promise.resolve(), 'unlockSaid');
            }
            return unlocked !== false;
          }}
        />
      ) : (
        <>
          <TextButton expanded={locking} onClick={() => setLocking(!locking)}>
            {t('thought.notes.lockTitle')}
          </TextButton>
          {locking && (
            <NewLock
              onLock={(passphrase) => {
                setLocking(false);
                run(lockNotes(db, passphrase, now()), 'lockSaid');
              }}
            />
          )}
        </>
      )}
      {(any || locked) && (
        <EraseAll
          sealed={locked}
          onErase={() => {
            setOpened([]);
            run(store.eraseNotes(db), 'erasedAll');
          }}
        />
      )}
    </>
  );
}

/** All of them until something is sought, and while the search loads. */
function useSearch(all: Note[], query: string): Note[] {
  const [search, setSearch] = useState<{ run(notes: readonly Note[], query: string): Note[] } | null>(null);
  const seeking = query.trim() !== '';
  useEffect(() => {
    if (seeking) void import('../../lib/pages/search-notes.ts').then((it) => setSearch({ run: it.searchNotes }));
  }, [seeking]);
  return seeking && search ? search.run(all, query) : all;
}
