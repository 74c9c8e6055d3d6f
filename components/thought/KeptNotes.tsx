/** Kept words: hidden behind a press, newest first, each with a way to erase it. Sealed ones ask for the passphrase. */
import { useState } from 'preact/hooks';
import { locale, t } from '../../lib/i18n/index.ts';
import type { Note } from '../../lib/thoughts/note.ts';
import { Button, TextButton } from '../Button.tsx';
import { TextField } from '../Field.tsx';
import type { KeptWords } from './props.ts';

/** On the way to a thought a few are enough; the options show all. */
const SHOWN = 5;

export function Kept(props: KeptWords & { label?: string; hidden?: boolean }) {
  const { notes, sealed, label = t('thought.notes.show') } = props;
  const [open, setOpen] = useState(false);
  if (notes.length === 0 && sealed === 0) return null;
  return (
    <section class="kept">
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </TextButton>
      {open && <Notes {...props} most={SHOWN} />}
    </section>
  );
}

export function Notes({
  notes,
  sealed,
  onErase,
  onOpen,
  hidden,
  most,
}: KeptWords & { hidden?: boolean; most?: number }) {
  return (
    <>
      {sealed > 0 && <Opener sealed={sealed} onOpen={onOpen} />}
      <ul class="notes">
        {notes.slice(0, most).map((note) => (
          <li key={note.id} class={hidden ? 'veiled' : undefined}>
            <Told note={note} />
            <TextButton
              ariaLabel={t('thought.notes.eraseOne', { date: dated(note.at) })}
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

const Told = ({ note: { at, thought, asked, fairer } }: { note: Note }) => (
  <div>
    {fairer && <p class="lead">{fairer}</p>}
    {asked && <p>{asked}</p>}
    {thought && <p class="own">{thought}</p>}
    <p class="small soft">{dated(at)}</p>
  </div>
);

export const dated = (at: number): string => new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(at);

function Opener({ sealed, onOpen }: Pick<KeptWords, 'sealed' | 'onOpen'>) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = () => void onOpen(typed).then((opened) => setWrong(!opened));
  return (
    <div class="opener">
      <p>{t('thought.notes.locked', { count: sealed })}</p>
      <TextField
        secret
        label={t('thought.notes.passphrase')}
        value={typed}
        onInput={setTyped}
        onEnter={open}
        error={wrong ? t('thought.notes.wrong') : undefined}
      />
      <Button onClick={open}>{t('thought.notes.open')}</Button>
    </div>
  );
}
