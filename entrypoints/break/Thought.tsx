/** "I notice a thought". */
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';

export const View = () => (
  <PageFrame>
    <main>
      <Heading kind="title" text={t('breaks.thought')} />
    </main>
  </PageFrame>
);
