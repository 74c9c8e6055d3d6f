/** Dots in place of what is typed, where somebody may look on. */
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';

export const HideButton = ({ hidden, onHide }: { hidden: boolean; onHide(): void }) => (
  <TextButton pressed={hidden} onClick={onHide}>
    {t('thought.hide')}
  </TextButton>
);
