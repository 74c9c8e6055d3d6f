/** A few words of the person's own for the pause; nobody else reads them. */
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';

const MOST = 280;

export function OwnWords({ value, onChange }: { value: string; onChange(words: string): void }) {
  const id = useId();
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {t('limits.door.ownWords')}
      </label>
      <p id={`${id}-hint`} class="small soft">
        {t('limits.door.wordsHint')}
      </p>
      <textarea
        id={id}
        class="field"
        rows={2}
        maxLength={MOST}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
