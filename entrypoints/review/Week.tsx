/** One week, looked back at: first in words. */
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { ViewProps } from './views.ts';

export const Week = (_: ViewProps) => (
  <main>
    <Heading kind="title" text={t('review.title')} />
  </main>
);
