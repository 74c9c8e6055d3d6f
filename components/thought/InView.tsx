/** The thought, in view throughout, in the person's own words where there are some. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/index.ts';
import type { ThoughtProps } from './props.ts';

export const Held = ({ draft, hidden, stand }: ThoughtProps & { stand?: ComponentChildren }) => {
  const words = draft.thought.trim() || stand;
  return words ? (
    <p class={hidden ? 'own held lead veiled' : 'own held lead'}>
      <span class="hidden-but-said">{t('thought.yours')}</span>
      {words}
    </p>
  ) : null;
};
