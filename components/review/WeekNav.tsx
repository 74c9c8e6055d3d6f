/** From week to week: back, forth, and which one this is. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';

interface Props {
  label: string;
  /** the week after this one is the week that runs now */
  nextIsNow?: boolean;
  onPrevious?(): void;
  onNext?(): void;
}

export const WeekNav = (props: Props) => (
  <nav class="week-nav" aria-label={t('review.weeks.nav')}>
    <p class="soft">{props.label}</p>
    {props.onPrevious && <TextButton onClick={props.onPrevious}>{t('review.weeks.before')}</TextButton>}
    {props.onNext && (
      <TextButton onClick={props.onNext}>{t(props.nextIsNow ? 'review.weeks.now' : 'review.weeks.after')}</TextButton>
    )}
  </nav>
);
