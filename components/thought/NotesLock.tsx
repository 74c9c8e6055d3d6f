/** A passphrase for notes: what it does and does not do stands first, what follows from forgetting it too. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { TextField } from '../TextField.tsx';
import { UnlockForm } from './UnlockForm.tsx';

const MIN_LENGTH = 4;

export function NewLock({ onLock }: { onLock(passphrase: string): void }) {
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [error, setError] = useState<string | undefined>();
  const lock = () => {
    if (passphrase.length < MIN_LENGTH) return setError(t('thought.notes.lockShort'));
    if (passphrase !== repeated) return setError(t('thought.notes.lockDiffer'));
    setError(undefined);
    onLock(passphrase);
  };
  return (
    <>
      <p>{t('thought.notes.lockForget')}</p>
      <p class="soft">{t('thought.notes.lockLine')}</p>
      <p class="soft">{t('thought.notes.lockPlain')}</p>
      <TextField
        secret
        label={t('thought.notes.lockNew')}
        value={passphrase}
        onInput={setPassphrase}
        onEnter={lock}
        error={error}
      />
      <TextField secret label={t('thought.notes.lockAgain')} value={repeated} onInput={setRepeated} onEnter={lock} />
      <Button onClick={lock}>{t('thought.notes.lockPress')}</Button>
    </>
  );
}

/** @param onUnlock answers false where the passphrase opens nothing */
export const OpenLock = ({ onUnlock }: { onUnlock(passphrase: string): Promise<boolean> }) => (
  <>
    <p>{t('thought.notes.lockOn')}</p>
    <UnlockForm label={t('thought.notes.unlock')} onUnlock={onUnlock} />
  </>
);

/** Two presses, with what follows between them. */
export function EraseAll({ sealed, onErase }: { sealed: boolean; onErase(): void }) {
  const [confirming, setConfirming] = useState(false);
  if (!confirming)
    return (
      <TextButton onClick={() => setConfirming(true)}>
        {t(sealed ? 'thought.notes.forgot' : 'thought.notes.eraseAll')}
      </TextButton>
    );
  const erase = () => {
    setConfirming(false);
    onErase();
  };
  return (
    <>
      {sealed && <p>{t('thought.notes.forgotLine')}</p>}
      <div class="buttons">
        <Button onClick={erase}>{t('thought.notes.eraseSure')}</Button>
        <Button onClick={() => setConfirming(false)}>{t('thought.notes.keepAll')}</Button>
      </div>
    </>
  );
}
