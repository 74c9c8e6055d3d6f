/** "I notice a thought", in a tab of its own. */

import { TextButton } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { HideButton } from '../../components/thought/HideButton.tsx';
import { Thought } from '../../components/thought/Thought.tsx';
import { WaysOn } from '../../components/thought/WaysOn.tsx';
import { t } from '../../lib/i18n/index.ts';
import { useThought } from '../../lib/pages/use-thought.ts';
import type { ViewProps } from '../../lib/pages/views.ts';
import '../../components/thought/thought.css';

export const View = ({ db }: Pick<ViewProps, 'db'>) => {
  const { onBack, onHide, message, ...thought } = useThought(db);
  return (
    <PageFrame
      footerLinks={
        <>
          <WaysOn {...thought} />
          <HideButton hidden={thought.hidden} onHide={onHide} />
        </>
      }
    >
      <main>
        {onBack ? (
          <TextButton backIcon onClick={onBack}>
            {t('common.back')}
          </TextButton>
        ) : (
          <TextButton backIcon href="#breaks">
            {t('common.back')}
          </TextButton>
        )}
        <Thought {...thought} newTab={false} />
        <StatusLine message={message} />
      </main>
    </PageFrame>
  );
};
