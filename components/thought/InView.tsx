/** The thought, in view throughout, in the person's own words where there are some. */
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/index.ts';
import type { ThoughtProps } from './props.ts';

export const InView = ({ draft, hidden, fallback }: ThoughtProps & { fallback?: ComponentChildren }) => {
  const words = draft.thought.trim() || fallback;
  return words ? (
    <p class={hidden ? 'own-words thought-in-view lead veiled' : 'own-words thought-in-view lead'}>
      <span class="visually-hidden">{t('thought.yours')}</span>
      {words}
    </p>
  ) : null;
};
