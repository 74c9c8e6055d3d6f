/** From week to week: back, forth, and which one this is. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';

export const Weeks = (props: { label: string; onBefore?(): void; onAfter?(): void }) => (
  <nav class="weeks" aria-label={t('review.weeks.nav')}>
    <p class="soft">{props.label}</p>
    {props.onBefore && <TextButton onClick={props.onBefore}>{t('review.weeks.before')}</TextButton>}
    {props.onAfter && <TextButton onClick={props.onAfter}>{t('review.weeks.after')}</TextButton>}
  </nav>
);
