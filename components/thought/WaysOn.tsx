/** Below a typed line, whatever it brings: writing it out, and a break. "Talk to someone" stands beside them on every screen. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';
import type { ThoughtProps } from './props.ts';

interface WaysOnProps extends Pick<ThoughtProps, 'draft' | 'onDraft' | 'matches' | 'newTab'> {
  /** false where the frame leads to breaks itself */
  rest?: boolean;
}

export const WaysOn = ({ draft, onDraft, matches, newTab, rest = true }: WaysOnProps) => {
  const typing = draft.step === 'start' || draft.step === 'theme';
  if (!typing || draft.thought.trim() === '') return null;
  const support = matches?.support ?? false;
  return (
    <>
      <TextButton onClick={() => onDraft({ step: 'record', id: undefined, support })}>
        {t('thought.writeOut')}
      </TextButton>
      {rest && (
        <TextButton href="/break.html" newTab={newTab}>
          {t('thought.aBreak')}
        </TextButton>
      )}
    </>
  );
};
