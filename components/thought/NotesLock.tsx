/** A passphrase for notes: what it does and does not do stands first, what follows from forgetting it too. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { TextField } from '../Field.tsx';

const SHORTEST = 4;

export function NewLock({ onLock }: { onLock(passphrase: string): void }) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [amiss, setAmiss] = useState<string | undefined>();
  const lock = () => {
    if (typed.length < SHORTEST) return setAmiss(t('thought.notes.lockShort'));
    if (typed !== again) return setAmiss(t('thought.notes.lockDiffer'));
    setAmiss(undefined);
    onLock(typed);
  };
  return (
    <>
      <p>{t('thought.notes.lockForget')}</p>
      <p class="soft">{t('thought.notes.lockLine')}</p>
      <p class="soft">{t('thought.notes.lockPlain')}</p>
      <TextField
        secret
        label={t('thought.notes.lockNew')}
        value={typed}
        onInput={setTyped}
        onEnter={lock}
        error={amiss}
      />
      <TextField secret label={t('thought.notes.lockAgain')} value={again} onInput={setAgain} onEnter={lock} />
      <Button onClick={lock}>{t('thought.notes.lockPress')}</Button>
    </>
  );
}

/** @param onUnlock answers false where the passphrase opens nothing */
export function OpenLock({ onUnlock }: { onUnlock(passphrase: string): Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const unlock = () => void onUnlock(typed).then((opened) => setWrong(!opened));
  return (
    <>
      <p>{t('thought.notes.lockOn')}</p>
      <TextField
        secret
        label={t('thought.notes.passphrase')}
        value={typed}
        onInput={setTyped}
        onEnter={unlock}
        error={wrong ? t('thought.notes.wrong') : undefined}
      />
      <Button onClick={unlock}>{t('thought.notes.unlock')}</Button>
    </>
  );
}

/** Two presses, with what follows between them. */
export function EraseAll({ sealed, onErase }: { sealed: boolean; onErase(): void }) {
  const [asked, ask] = useState(false);
  if (!asked)
    return (
      <TextButton onClick={() => ask(true)}>{t(sealed ? 'thought.notes.forgot' : 'thought.notes.eraseAll')}</TextButton>
    );
  const erase = () => {
    ask(false);
    onErase();
  };
  return (
    <>
      {sealed && <p>{t('thought.notes.forgotLine')}</p>}
      <div class="acts">
        <Button onClick={erase}>{t('thought.notes.eraseSure')}</Button>
        <Button onClick={() => ask(false)}>{t('thought.notes.keepAll')}</Button>
      </div>
    </>
  );
}
