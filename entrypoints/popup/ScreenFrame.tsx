/** What stands around a further screen of the popup: Back first, "Talk to someone" at its foot. */
import type { ComponentChildren } from 'preact';
import { TextButton } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';

interface Props {
  children: ComponentChildren;
  onBack(): void;
  headerEnd?: ComponentChildren;
  /** after "Talk to someone" */
  footerLinks?: ComponentChildren;
}

export const ScreenFrame = ({ children, onBack, ...frame }: Props) => (
  <PopupFrame
    headerStart={
      <TextButton backIcon onClick={onBack}>
        {t('common.back')}
      </TextButton>
    }
    {...frame}
  >
    {children}
  </PopupFrame>
);
