/** What was done, said once, with the way back beside it. The region is always there, so that screen readers hear a change. */
import { t } from '../lib/i18n/index.ts';
import type { StatusMessage } from '../lib/pages/status-message.ts';
import { TextButton } from './Button.tsx';
import { useLostFocus } from './lost-focus.ts';

export const StatusLine = ({ message }: { message: StatusMessage | null }) => {
  const line = useLostFocus<HTMLDivElement>(message);
  return (
    <div class="small soft status-line" role="status" tabIndex={-1} ref={message ? line : undefined}>
      {message && <p>{message.text}</p>}
      {message?.onUndo && <TextButton onClick={message.onUndo}>{t('common.undo')}</TextButton>}
    </div>
  );
};
