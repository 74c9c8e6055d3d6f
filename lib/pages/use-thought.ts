/** What stands behind the views of a thought, in the popup and on its page: the draft in memory, kept words in the database. */
import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../clock/index.ts';
import { t } from '../i18n/index.ts';
import type { Database } from '../store/database.ts';
import { dropDraft, getDraft, keepDraft } from '../store/personal/drafts.ts';
import { eraseNote, type Kept, readNotes } from '../store/personal/notes.ts';
import { changeSettings, getSettings } from '../store/settings.ts';
import { type Draft, FRESH, hasWords, readDraft, stepBack } from '../thoughts/draft.ts';
import type { Ending } from '../thoughts/ending.ts';
import type { Note, NoteWords } from '../thoughts/note.ts';
import { keepNote, openNotes } from './notes-worker.ts';
import type { StatusMessage } from './status-message.ts';
import { usePattern } from './use-pattern.ts';
import { usePatternMatches } from './use-pattern-matches.ts';
import { useWhere } from './use-where.ts';

const DRAFT_NAME = 'thought';

export function useThought(db: Database) {
  const [draft, setDraft] = useState<Draft>(FRESH);
  const [begun, setBegun] = useState<Draft | null>(null);
  const [hidden, setHidden] = useState(false);
  const [mine, setMine] = useState<string[]>([]);
  const [inwardLast, setInwardLast] = useState(false);
  const [kept, setKept] = useState<Kept>({ notes: [], sealed: [], locks: [] });
  const [opened, setOpened] = useState<Note[]>([]);
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const [ending, setEnding] = useState<Omit<Ending, 'onDone'> | null>(null);
  /** something was written already: what storage still answers comes too late to stand above it */
  const written = useRef(false);
  const near = useWhere();

  useEffect(() => {
    getDraft(DRAFT_NAME).then(
      (saved) => !written.current && setBegun(readDraft(saved)),
      () => undefined,
    ); // nothing saved is nothing to offer
    void getSettings().then((settings) => {
      setMine(settings.theirs);
      setInwardLast(settings.inwardLast);
    });
    const query = liveQuery(() => readNotes(db)).subscribe({ next: setKept, error: () => undefined }); // no notes are shown then
    return () => query.unsubscribe();
  }, [db]);

  /** Each change is saved at once: a popup may close at any moment. */
  const saveDraft = (next: Draft) => {
    setDraft(next);
    (hasWords(next) ? keepDraft(DRAFT_NAME, next) : begun ? Promise.resolve() : dropDraft(DRAFT_NAME)).catch(() =>
      setMessage({ text: t('thought.notHeld') }),
    );
  };
  const onDraft = (change: Partial<Draft>) => {
    setMessage(null);
    if (hasWords({ ...draft, ...change })) {
      written.current = true;
      setBegun(null); // what is written now takes its place
    }
    saveDraft({ ...draft, ...change });
  };
  const finish = () => {
    setDraft(FRESH);
    setBegun(null);
    setMessage(null);
    void dropDraft(DRAFT_NAME);
  };

  /** What was kept or let go is in its fields again. */
  const bringBack = () => {
    setEnding(null);
    saveDraft(draft);
  };

  return {
    draft,
    onDraft,
    matches: usePatternMatches(draft.thought),
    pattern: usePattern(draft.id),
    begun: begun !== null,
    onResume(goOn: boolean) {
      if (goOn && begun) saveDraft(begun);
      else {
        finish();
        setMessage({ text: t('thought.dropped') });
      }
      setBegun(null);
    },
    hidden,
    onHide: () => setHidden(!hidden),
    notes: {
      notes: [...kept.notes, ...opened].toSorted((a, b) => b.at - a.at),
      sealed: opened.length > 0 ? 0 : kept.sealed.length,
      onErase(id: string) {
        const onFailure = () => setMessage({ text: t('thought.notes.failed') });
        const undo = (back: () => Promise<void>) => () =>
          void back().then(() => {
            setOpened(opened);
            setMessage({ text: t('common.undone') });
          }, onFailure);
        setOpened(opened.filter((note) => note.id !== id));
        eraseNote(db, id).then(
          (back) => setMessage({ text: t('thought.notes.erased'), onUndo: undo(back) }),
          onFailure,
        );
      },
      async onUnlock(passphrase: string) {
        try {
          const notes = await openNotes(passphrase);
          if (notes) setOpened(notes);
          return notes !== null;
        } catch {
          setMessage({ text: t('thought.notes.failed') });
          return true; // nothing is known of the passphrase
        }
      },
    },
    near,
    inwardLast,
    mine,
    onMine(id: string, on: boolean) {
      const next = on ? [...mine, id] : mine.filter((one) => one !== id);
      changeSettings({ theirs: next }).then(
        () => {
          setMine(next);
          setMessage({ text: t(on ? 'thought.mineSaid' : 'thought.mineOff') });
        },
        () => setMessage({ text: t('thought.notes.failed') }),
      );
    },
    onKeep() {
      if (!hasWords({ ...draft, before: null, after: null })) return setMessage({ text: t('thought.record.empty') });
      keepNote(db, writtenWords(draft), now()).then(
        (id) => {
          finish();
          const undo = () => eraseNote(db, id).then(bringBack, () => setMessage({ text: t('thought.notes.failed') }));
          setEnding({ as: 'kept', fairer: draft.fairer.trim(), onUndo: () => void undo() });
        },
        () => setMessage({ text: t('thought.record.full') }),
      );
    },
    onLetGo() {
      finish();
      setEnding({ as: 'letGo', fairer: '', onUndo: bringBack });
    },
    ending: ending && { ...ending, onDone: () => setEnding(null) },
    /** one step back; null where this is the first */
    onBack: ending ? () => setEnding(null) : stepBack(draft) && (() => onDraft({ step: stepBack(draft) ?? 'start' })),
    message,
  };
}

/** What is kept of a draft: what was written, and nothing that was not. */
function writtenWords({ id, thought, asked, fairer, before, after }: Draft): NoteWords {
  return {
    thought: thought.trim(),
    ...(id && { pattern: id }),
    ...(asked.trim() && { asked: asked.trim() }),
    ...(fairer.trim() && { fairer: fairer.trim() }),
    ...(before !== null && { before }),
    ...(after !== null && { after }),
  };
}
