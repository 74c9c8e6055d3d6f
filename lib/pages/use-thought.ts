/** What stands behind the views of a thought, in the popup and on its page: the draft in memory, kept words in the database. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../clock/index.ts';
import { t } from '../i18n/index.ts';
import type { Database } from '../store/database.ts';
import { dropDraft, getDraft, keepDraft } from '../store/drafts.ts';
import { eraseNote, type Kept, keepNote, openNotes, readNotes } from '../store/notes.ts';
import { changeSettings, getSettings } from '../store/settings.ts';
import { back, type Draft, FRESH, hasWords, readDraft } from '../thoughts/draft.ts';
import type { Note, NoteWords } from '../thoughts/note.ts';
import { useWhere } from './use-where.ts';

const NAME = 'thought';

/** What was done, in words, with the way back where there is one. */
export interface Told {
  text: string;
  onUndo?(): void;
}

export function useThought(db: Database) {
  const [draft, setDraft] = useState<Draft>(FRESH);
  const [begun, setBegun] = useState<Draft | null>(null);
  const [hidden, setHidden] = useState(false);
  const [mine, setMine] = useState<string[]>([]);
  const [inwardLast, setInwardLast] = useState(false);
  const [kept, setKept] = useState<Kept>({ notes: [], sealed: [], locks: [] });
  const [opened, setOpened] = useState<Note[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const near = useWhere();

  useEffect(() => {
    getDraft(NAME).then(
      (held) => setBegun(readDraft(held)),
      () => undefined,
    ); // nothing held is nothing to offer
    void getSettings().then((settings) => {
      setMine(settings.theirs);
      setInwardLast(settings.inwardLast);
    });
    const query = liveQuery(() => readNotes(db)).subscribe({ next: setKept, error: () => undefined }); // no notes are shown then
    return () => query.unsubscribe();
  }, [db]);

  /** Each change is held at once: a popup may close at any moment. */
  const hold = (next: Draft) => {
    setDraft(next);
    (hasWords(next) ? keepDraft(NAME, next) : begun ? Promise.resolve() : dropDraft(NAME)).catch(() =>
      setTold({ text: t('thought.notHeld') }),
    );
  };
  const onDraft = (change: Partial<Draft>) => {
    setTold(null);
    if (hasWords({ ...draft, ...change })) setBegun(null); // what is written now takes its place
    hold({ ...draft, ...change });
  };
  const end = (text: string, onUndo?: () => void) => {
    setDraft(FRESH);
    setBegun(null);
    void dropDraft(NAME);
    setTold({ text, onUndo });
  };

  return {
    draft,
    onDraft,
    begun: begun !== null,
    onBegun(goOn: boolean) {
      if (goOn && begun) hold(begun);
      else end(t('thought.dropped'));
      setBegun(null);
    },
    hidden,
    onHide: () => setHidden(!hidden),
    kept: {
      notes: [...kept.notes, ...opened].toSorted((a, b) => b.at - a.at),
      sealed: opened.length > 0 ? 0 : kept.sealed.length,
      onErase(id: string) {
        const failed = () => setTold({ text: t('thought.notes.failed') });
        const undo = (back: () => Promise<void>) => () =>
          void back().then(() => {
            setOpened(opened);
            setTold({ text: t('common.undone') });
          }, failed);
        setOpened(opened.filter((note) => note.id !== id));
        eraseNote(db, id).then((back) => setTold({ text: t('thought.notes.erased'), onUndo: undo(back) }), failed);
      },
      async onOpen(passphrase: string) {
        const notes = await openNotes(kept, passphrase);
        if (notes) setOpened(notes);
        return notes !== null;
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
          setTold({ text: t(on ? 'thought.mineSaid' : 'thought.mineOff') });
        },
        () => setTold({ text: t('thought.notes.failed') }),
      );
    },
    onKeep() {
      if (!hasWords({ ...draft, before: null, after: null })) return setTold({ text: t('thought.record.empty') });
      keepNote(db, wordsOf(draft), now()).then(
        (id) => end(t('thought.record.kept'), () => void eraseNote(db, id).then(() => setTold(null))),
        () => setTold({ text: t('thought.record.full') }),
      );
    },
    onLetGo: () => end(t('thought.dropped')),
    /** one step back; null where this is the first */
    onBack: back(draft) && (() => onDraft({ step: back(draft) ?? 'start' })),
    told,
  };
}

/** What is kept of a draft: what was written, and nothing that was not. */
function wordsOf({ id, thought, asked, fairer, before, after }: Draft): NoteWords {
  return {
    thought: thought.trim(),
    ...(id && { pattern: id }),
    ...(asked.trim() && { asked: asked.trim() }),
    ...(fairer.trim() && { fairer: fairer.trim() }),
    ...(before !== null && { before }),
    ...(after !== null && { after }),
  };
}
