/** "I notice a thought", in a tab of its own. */

import { Word } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Said } from '../../components/StatusLine.tsx';
import { Thought } from '../../components/thought/Thought.tsx';
import { t } from '../../lib/i18n/index.ts';
import { useThought } from '../../lib/pages/use-thought.ts';
import type { ViewProps } from './props.ts';
import '../../components/thought/thought.css';

export const View = ({ db }: Pick<ViewProps, 'db'>) => {
  const { onBack, onHide, told, ...thought } = useThought(db);
  return (
    <PageFrame
      ways={
        <Word pressed={thought.hidden} onPress={onHide}>
          {t('thought.hide')}
        </Word>
      }
    >
      <main>
        {onBack ? (
          <Word back onPress={onBack}>
            {t('common.back')}
          </Word>
        ) : (
          <Word back href="#breaks">
            {t('common.back')}
          </Word>
        )}
        <Thought {...thought} newTab={false} />
        <Said done={told} />
      </main>
    </PageFrame>
  );
};
