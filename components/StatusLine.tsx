/** What was done, said once, with the way back beside it. The region is always there, so that screen readers hear a change. */
import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/index.ts';
import { Word } from './Button.tsx';

export interface Done {
  text: ComponentChildren;
  onUndo?(): void;
}

export const Said = ({ done }: { done: Done | null }) => (
  <div class="small soft said" role="status">
    {done && <p>{done.text}</p>}
    {done?.onUndo && <Word onPress={done.onUndo}>{t('common.undo')}</Word>}
  </div>
);
