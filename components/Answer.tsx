/** What is so now, where it was pressed: one sentence, with the ways on or back at its end. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../lib/i18n/index.ts';
import type { StatusMessage } from '../lib/pages/status-message.ts';
import { TextButton } from './Button.tsx';

interface Props {
  children: ComponentChildren;
  /** Undo, change, end it: text buttons */
  ways?: ComponentChildren;
  /** It came of a press: it takes the focus, since what was pressed may be gone. */
  takesFocus?: boolean;
}

export const Answer = ({ children, ways, takesFocus = false }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' }); // Firefox 153 leaves what is partly in view where it is
  }, [takesFocus]);
  return (
    <div class="answer small" role="status" tabIndex={-1} ref={box}>
      <p>{children}</p>
      {ways && <span class="answer-ways">{ways}</span>}
    </div>
  );
};

/** What came of a press, with Undo where there is one. Another message is another answer, which takes the focus again. */
export const MessageAnswer = ({ message }: { message: StatusMessage }) => (
  <Answer
    key={String(message.text)}
    takesFocus
    ways={message.onUndo && <TextButton onClick={message.onUndo}>{t('common.undo')}</TextButton>}
  >
    {message.text}
  </Answer>
);
