/** Everything as one file: open, as a table, or locked with a passphrase. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { NewPassphrase } from '../NewPassphrase.tsx';
import { Progress } from './Progress.tsx';

interface Props {
  /** the share that is written; null where nothing is under way */
  share: number | null;
  onSave(kind: 'json' | 'csv', passphrase?: string): void;
  onStop(): void;
}

const MIN_LENGTH = 10;

export function ExportForm({ share, onSave, onStop }: Props) {
  const [locking, setLocking] = useState(false);
  if (share !== null) return <Progress label={t('data.save.at')} share={share} onStop={onStop} />;
  return (
    <>
      <div class="buttons">
        <Button onClick={() => onSave('json')}>{t('data.save.json')}</Button>
        <Button onClick={() => onSave('csv')}>{t('data.save.csv')}</Button>
      </div>
      <p class="small soft">{t('data.save.csvLine')}</p>
      <TextButton expanded={locking} onClick={() => setLocking(!locking)}>
        {t('data.save.lock')}
      </TextButton>
      {locking && (
        <NewPassphrase
          hint={t('data.save.lockLine')}
          minLength={MIN_LENGTH}
          tooShort={t('data.save.short')}
          buttonLabel={t('data.save.locked')}
          onSubmit={(words) => onSave('json', words)}
        />
      )}
    </>
  );
}
