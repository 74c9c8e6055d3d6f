/** Kept words: hidden behind a press, newest first, each with a way to erase it. Sealed ones ask for the passphrase. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import { dateOf } from '../../lib/words/date.ts';
import { TextButton } from '../Button.tsx';
import type { NotesProps } from './props.ts';
import { UnlockForm } from './UnlockForm.tsx';

/** On the way to a thought a few are enough; the options show all. */
const MAX_SHOWN = 5;

export function KeptNotes(props: NotesProps & { label?: string; hidden?: boolean }) {
  const { notes, sealed, label = t('thought.notes.show') } = props;
  const [open, setOpen] = useState(false);
  if (notes.length === 0 && sealed === 0) return null;
  return (
    <section class="kept-notes">
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </TextButton>
      {open && <NoteList {...props} maxShown={MAX_SHOWN} />}
    </section>
  );
}

export function NoteList({
  notes,
  sealed,
  onErase,
  onUnlock,
  hidden,
  maxShown,
}: NotesProps & { hidden?: boolean; maxShown?: number }) {
  return (
    <>
      {sealed > 0 && (
        <div class="unlock-form">
          <p>{t('thought.notes.locked', { count: sealed })}</p>
          <UnlockForm label={t('thought.notes.open')} onUnlock={onUnlock} />
        </div>
      )}
      <ul class="notes">
        {notes.slice(0, maxShown).map((note) => (
          <li key={note.id} class={hidden ? 'veiled' : undefined}>
            <NoteText note={note} />
            <TextButton
              ariaLabel={t('thought.notes.eraseOne', { date: dateOf(note.at) })}
              onClick={() => onErase(note.id)}
            >
              {t('thought.notes.erase')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}

const NoteText = ({ note: { at, thought, asked, fairer } }: { note: Note }) => (
  <div>
    {fairer && <p class="lead own-direction">{fairer}</p>}
    {asked && <p class="own-direction">{asked}</p>}
    {thought && <p class="own-words">{thought}</p>}
    <p class="small soft">{dateOf(at)}</p>
  </div>
);
