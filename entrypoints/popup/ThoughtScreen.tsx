/** "I notice a thought", inside the popup. It loads when it is asked for, so that the first screen carries none of it. */

import { Word } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { Said } from '../../components/StatusLine.tsx';
import { Thought } from '../../components/thought/Thought.tsx';
import { t } from '../../lib/i18n/index.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useThought } from '../../lib/pages/use-thought.ts';
import type { ScreenProps } from './props.ts';
import '../../components/thought/thought.css';

const db = openLedger();

export const Screen = ({ onBack }: Pick<ScreenProps, 'onBack'>) => {
  const { onBack: onStepBack, onHide, told, ...thought } = useThought(db);
  return (
    <PopupFrame
      before={
        <Word back onPress={onStepBack ?? onBack}>
          {t('common.back')}
        </Word>
      }
      ways={
        <Word pressed={thought.hidden} onPress={onHide}>
          {t('thought.hide')}
        </Word>
      }
    >
      <Thought {...thought} newTab />
      <Said done={told} />
    </PopupFrame>
  );
};
