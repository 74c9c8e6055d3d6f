/** "I notice a thought", inside the popup. It loads when it is asked for, so that the first screen carries none of it. */

import { StatusLine } from '../../components/StatusLine.tsx';
import { HideButton } from '../../components/thought/HideButton.tsx';
import { Thought } from '../../components/thought/Thought.tsx';
import { WaysOn } from '../../components/thought/WaysOn.tsx';
import { openLedger } from '../../lib/pages/ledger.ts';
import { useThought } from '../../lib/pages/use-thought.ts';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import '../../components/thought/thought.css';

const db = openLedger();

export const Screen = ({ onBack, onBreak }: Pick<ScreenProps, 'onBack' | 'onBreak'>) => {
  const { onBack: onStepBack, onHide, message, ...thought } = useThought(db);
  return (
    <ScreenFrame
      onBack={onStepBack ?? onBack}
      onBreak={onBreak}
      headerEnd={<HideButton hidden={thought.hidden} onHide={onHide} />}
      footerLinks={<WaysOn {...thought} />}
    >
      <Thought {...thought} newTab />
      <StatusLine message={message} />
    </ScreenFrame>
  );
};
