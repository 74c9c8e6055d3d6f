/** Asks for the passphrase of sealed notes. Deriving a key takes a second or more, so the wait is said. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { TextField } from '../TextField.tsx';
import './unlock-form.css';

interface Props {
  /** What the button says. */
  label: string;
  /** Answers false where the passphrase opens nothing. */
  onUnlock(passphrase: string): Promise<boolean>;
}

export function UnlockForm({ label, onUnlock }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'asking' | 'opening' | 'wrong'>('asking');
  const unlock = () => {
    if (state === 'opening') return;
    setState('opening');
    void onUnlock(passphrase).then((unlocked) => setState(unlocked ? 'asking' : 'wrong'));
  };
  return (
    <>
      <TextField
        secret
        label={t('thought.notes.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        onEnter={unlock}
        error={state === 'wrong' ? t('thought.notes.wrong') : undefined}
      />
      <Button onClick={unlock}>{label}</Button>
      <StatusLine message={state === 'opening' ? { text: t('thought.notes.opening') } : null} />
    </>
  );
}
