/** What was done, said once, with the way back beside it. The region is always there, so that screen readers hear a change. */
import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/index.ts';
import { TextButton } from './Button.tsx';

export interface StatusMessage {
  text: ComponentChildren;
  onUndo?(): void;
}

export const StatusLine = ({ done }: { done: StatusMessage | null }) => (
  <div class="small soft said" role="status">
    {done && <p>{done.text}</p>}
    {done?.onUndo && <TextButton onClick={done.onUndo}>{t('common.undo')}</TextButton>}
  </div>
);
