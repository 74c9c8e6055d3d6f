/** "More today": time that is added and never counted as anything else. */
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';

const EXTRA_SECONDS = [300, 900];

interface Props {
  /** its place among the headings around it */
  heading: 'h2' | 'h3';
  /** seconds; null: for the rest of the day */
  onMore(seconds: number | null): void;
}

export const MoreToday = ({ heading: Title, onMore }: Props) => (
  <div class="group">
    <Title class="label">{t('limits.moreToday')}</Title>
    <div class="buttons">
      {EXTRA_SECONDS.map((seconds) => (
        <Button key={seconds} onClick={() => onMore(seconds)}>
          {t('limits.more.minutes', { count: seconds / 60 })}
        </Button>
      ))}
      <Button onClick={() => onMore(null)}>{t('limits.more.day')}</Button>
    </div>
  </div>
);
