/** The copies of the last days: each can be looked at before it brings anything back. */
import { t } from '../../lib/i18n/index.ts';
import { dateName } from '../../lib/words/date.ts';
import { Button, TextButton } from '../Button.tsx';

interface Props {
  /** ISO dates on which they were made, the newest first */
  days: readonly string[];
  onPreview(day: string): void;
  onErase(): void;
}

export const Copies = ({ days, onPreview, onErase }: Props) => (
  <>
    <p class="soft">{t('data.copies.line')}</p>
    <p class="small soft">{t('data.copies.not')}</p>
    {days.length === 0 && <p>{t('data.copies.none')}</p>}
    {days.length > 0 && (
      <div class="named-hosts copies">
        <ul>
          {days.map((day) => (
            <li key={day}>
              <span>{dateName(day)}</span>
              <TextButton ariaLabel={t('data.copies.lookOf', { day: dateName(day) })} onClick={() => onPreview(day)}>
                {t('data.copies.look')}
              </TextButton>
            </li>
          ))}
        </ul>
      </div>
    )}
    {days.length > 0 && (
      <div class="buttons">
        <Button onClick={onErase}>{t('data.copies.erase')}</Button>
      </div>
    )}
  </>
);
