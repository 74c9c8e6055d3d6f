/** "I notice a thought", beside the page: the same way and the same draft as in the popup and in a tab. */
import { TextButton } from '../../components/Button.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { HideButton } from '../../components/thought/HideButton.tsx';
import { Thought } from '../../components/thought/Thought.tsx';
import { WaysOn } from '../../components/thought/WaysOn.tsx';
import { t } from '../../lib/i18n/index.ts';
import { useThought } from '../../lib/pages/use-thought.ts';
import type { ViewProps } from '../../lib/pages/views.ts';
import { PanelFrame } from './PanelFrame.tsx';
import '../../components/thought/thought.css';

export const View = ({ db }: ViewProps) => {
  const { onBack, onHide, message, ...thought } = useThought(db);
  return (
    <PanelFrame
      here="thought"
      footerLinks={
        <>
          <WaysOn {...thought} />
          <HideButton hidden={thought.hidden} onHide={onHide} />
        </>
      }
    >
      <main>
        {onBack && (
          <TextButton backIcon onClick={onBack}>
            {t('common.back')}
          </TextButton>
        )}
        <Thought {...thought} newTab breaksHere />
        <StatusLine message={message} />
      </main>
    </PanelFrame>
  );
};
