/** A passphrase for notes: what it does and does not do stands first, what follows from forgetting it too. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Press, Word } from '../Button.tsx';
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
        amiss={amiss}
      />
      <TextField secret label={t('thought.notes.lockAgain')} value={again} onInput={setAgain} onEnter={lock} />
      <Press onPress={lock}>{t('thought.notes.lockPress')}</Press>
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
        amiss={wrong ? t('thought.notes.wrong') : undefined}
      />
      <Press onPress={unlock}>{t('thought.notes.unlock')}</Press>
    </>
  );
}

/** Two presses, with what follows between them. */
export function EraseAll({ sealed, onErase }: { sealed: boolean; onErase(): void }) {
  const [asked, ask] = useState(false);
  if (!asked)
    return <Word onPress={() => ask(true)}>{t(sealed ? 'thought.notes.forgot' : 'thought.notes.eraseAll')}</Word>;
  const erase = () => {
    ask(false);
    onErase();
  };
  return (
    <>
      {sealed && <p>{t('thought.notes.forgotLine')}</p>}
      <div class="acts">
        <Press onPress={erase}>{t('thought.notes.eraseSure')}</Press>
        <Press onPress={() => ask(false)}>{t('thought.notes.keepAll')}</Press>
      </div>
    </>
  );
}
