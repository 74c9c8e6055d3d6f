/** What the browser lost, and the copy of it that is still here: it can be looked at before it brings anything back. */
import { t } from '../../lib/i18n/index.ts';
import { dateName } from '../../lib/words/date.ts';
import { Button } from '../Button.tsx';

interface Props {
  why: 'gone' | 'settings';
  /** ISO date on which the copy was made */
  day: string;
  onPreview(): void;
  onLetGo(): void;
}

export const LostCopy = ({ why, day, onPreview, onLetGo }: Props) => (
  <>
    <h2 class="label">{t('data.lost.title')}</h2>
    <p>{t(`data.lost.${why}`, { day: dateName(day) })}</p>
    <div class="buttons">
      <Button onClick={onPreview}>{t('data.lost.look')}</Button>
      <Button onClick={onLetGo}>{t('data.lost.letGo')}</Button>
    </div>
  </>
);
