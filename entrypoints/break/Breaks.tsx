/** All breaks as a list, and what else is here. */
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';

export const View = () => (
  <PageFrame>
    <main>
      <Heading kind="title" text={t('breaks.title')} />
    </main>
  </PageFrame>
);
