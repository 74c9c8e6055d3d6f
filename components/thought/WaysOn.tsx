/** Below a typed line, whatever it brings: writing it out. "Talk to someone" and a break stand beside it on every screen. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';
import type { ThoughtProps } from './props.ts';

type WaysOnProps = Pick<ThoughtProps, 'draft' | 'onDraft' | 'matches'>;

export const WaysOn = ({ draft, onDraft, matches }: WaysOnProps) => {
  const typing = draft.step === 'start' || draft.step === 'theme';
  if (!typing || draft.thought.trim() === '') return null;
  const support = matches?.support ?? false;
  return (
    <TextButton onClick={() => onDraft({ step: 'record', id: undefined, support })}>{t('thought.writeOut')}</TextButton>
  );
};
