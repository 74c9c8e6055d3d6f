/** A passphrase for notes: what it does and does not do stands first, what follows from forgetting it too. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { useLostFocus } from '../lost-focus.ts';
import { NewPassphrase } from '../NewPassphrase.tsx';

import { UnlockForm } from './UnlockForm.tsx';

const MIN_LENGTH = 4;

export const NewLock = ({ onLock }: { onLock(passphrase: string): void }) => (
  <>
    <p>{t('thought.notes.lockForget')}</p>
    <p class="soft">{t('thought.notes.lockLine')}</p>
    <p class="soft">{t('thought.notes.lockPlain')}</p>
    <NewPassphrase
      minLength={MIN_LENGTH}
      tooShort={t('thought.notes.lockShort')}
      buttonLabel={t('thought.notes.lockPress')}
      onSubmit={onLock}
    />
  </>
);

/** @param onUnlock answers false where the passphrase opens nothing */
export const OpenLock = ({ onUnlock }: { onUnlock(passphrase: string): Promise<boolean> }) => (
  <>
    <p>{t('thought.notes.lockOn')}</p>
    <UnlockForm label={t('thought.notes.unlock')} onUnlock={onUnlock} />
  </>
);

/** Two presses, with what follows between them. */
export function EraseAll({ sealed, onErase }: { sealed: boolean; onErase(): void }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'erasing'>('idle');
  const box = useLostFocus<HTMLDivElement>(step);
  const asking = step === 'asking';
  const erase = () => {
    setStep('erasing'); // what is said of it takes the focus
    onErase();
  };
  return (
    <div class="question" tabIndex={-1} ref={step === 'erasing' ? undefined : box}>
      {!asking && (
        <TextButton onClick={() => setStep('asking')}>
          {t(sealed ? 'thought.notes.forgot' : 'thought.notes.eraseAll')}
        </TextButton>
      )}
      {asking && sealed && <p>{t('thought.notes.forgotLine')}</p>}
      {asking && (
        <div class="buttons">
          <Button onClick={erase}>{t('thought.notes.eraseSure')}</Button>
          <Button onClick={() => setStep('idle')}>{t('thought.notes.keepAll')}</Button>
        </div>
      )}
    </div>
  );
}
