/** "My notes": kept words behind a press, and the passphrase for them. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { Word } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { Notes } from '../../components/thought/Kept.tsx';
import { EraseAll, NewLock, OpenLock } from '../../components/thought/Lock.tsx';
import { now } from '../../lib/clock/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { lockNotes, openNotes, unlockNotes } from '../../lib/pages/notes-worker.ts';
import * as store from '../../lib/store/personal/notes.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import type { Act } from './Section.tsx';
import '../../components/thought/thought.css';

const db = openLedger();

export function NotesPart({ act }: { act: Act }) {
  const [kept, setKept] = useState<store.Kept | null>(null);
  const [opened, setOpened] = useState<Note[]>([]);
  const [shown, show] = useState(false);
  const [sought, seek] = useState('');
  const [locking, setLocking] = useState(false);
  useEffect(() => {
    const query = liveQuery(() => store.readNotes(db)).subscribe({ next: setKept, error: () => setKept(null) });
    return () => query.unsubscribe();
  }, []);
  const all = [...(kept?.notes ?? []), ...opened].toSorted((a, b) => b.at - a.at);
  const found = useSought(all, sought);
  if (!kept) return null;
  const failed = () => Promise.reject(new Error(t('thought.notes.failed')));
  const run = (what: Promise<unknown>, said: string) =>
    act(
      () => what.catch(failed),
      () => t(`thought.notes.${said}`),
    );
  const locked = kept.locks.length > 0;
  const any = all.length + kept.sealed.length > 0;
  return (
    <>
      <p class="soft">{t('thought.notes.line')}</p>
      <Word expanded={shown} onPress={() => show(!shown)}>
        {t('thought.notes.show')}
      </Word>
      {shown && !any && <p class="soft">{t('thought.notes.none')}</p>}
      {shown && any && (
        <>
          {all.length > 1 && <TextField label={t('thought.notes.search')} value={sought} onInput={seek} />}
          <Notes
            notes={found}
            sealed={opened.length > 0 ? 0 : kept.sealed.length}
            onErase={(id) => {
              setOpened(opened.filter((note) => note.id !== id));
              act(
                () => store.eraseNote(db, id).catch(failed),
                () => t('thought.notes.erased'),
                (back) => () => (back as () => Promise<void>)().then(() => setOpened(opened)),
              );
            }}
            onOpen={async (passphrase) => {
              const notes = await openNotes(passphrase);
              if (notes) setOpened(notes);
              return notes !== null;
            }}
          />
          {all.length > 0 && found.length === 0 && <p class="soft">{t('thought.notes.noneFound')}</p>}
        </>
      )}
      {locked ? (
        <OpenLock
          onUnlock={async (passphrase) => {
            const done = await unlockNotes(passphrase);
            if (done) {
              setOpened([]);
              run(Promise.resolve(), 'unlockSaid');
            }
            return done;
          }}
        />
      ) : (
        <>
          <Word expanded={locking} onPress={() => setLocking(!locking)}>
            {t('thought.notes.lockTitle')}
          </Word>
          {locking && (
            <NewLock
              onLock={(passphrase) => {
                setLocking(false);
                run(lockNotes(passphrase, now()), 'lockSaid');
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
function useSought(all: Note[], sought: string): Note[] {
  const [search, setSearch] = useState<{ run(notes: readonly Note[], sought: string): Note[] } | null>(null);
  const seeking = sought.trim() !== '';
  useEffect(() => {
    if (seeking) void import('../../lib/pages/search-notes.ts').then((it) => setSearch({ run: it.searchNotes }));
  }, [seeking]);
  return seeking && search ? search.run(all, sought) : all;
}
