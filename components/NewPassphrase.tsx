/** A passphrase that is made up now: typed twice, and shown to whoever asks, since what it locks is lost with a wrong letter. */
import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import { Checkbox } from './Checkbox.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  hint?: string;
  minLength: number;
  /** what to say of one that is shorter */
  tooShort: string;
  buttonLabel: string;
  onSubmit(passphrase: string): void;
}

export function NewPassphrase({ hint, minLength, tooShort, buttonLabel, onSubmit }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [error, setError] = useState<'short' | 'differ' | null>(null);
  const submit = () => {
    const found = passphrase.length < minLength ? 'short' : passphrase !== again ? 'differ' : null;
    setError(found);
    if (!found) onSubmit(passphrase);
  };
  const secret = shown ? undefined : 'new';
  return (
    <div class="new-passphrase">
      <TextField
        secret={secret}
        label={t('common.passphrase.new')}
        hint={hint}
        value={passphrase}
        onInput={setPassphrase}
        onEnter={submit}
        error={error === 'short' ? tooShort : undefined}
      />
      <TextField
        secret={secret}
        label={t('common.passphrase.again')}
        value={again}
        onInput={setAgain}
        onEnter={submit}
        error={error === 'differ' ? t('common.passphrase.differ') : undefined}
      />
      <Checkbox label={t('common.passphrase.show')} checked={shown} onChange={setShown} />
      <div>
        <Button onClick={submit}>{buttonLabel}</Button>
      </div>
    </div>
  );
}
