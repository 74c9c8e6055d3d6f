/** From week to week: back, forth, and which one this is. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';

export const WeekNav = (props: { label: string; onPrevious?(): void; onNext?(): void }) => (
  <nav class="week-nav" aria-label={t('review.weeks.nav')}>
    <p class="soft">{props.label}</p>
    {props.onPrevious && <TextButton onClick={props.onPrevious}>{t('review.weeks.before')}</TextButton>}
    {props.onNext && <TextButton onClick={props.onNext}>{t('review.weeks.after')}</TextButton>}
  </nav>
);
