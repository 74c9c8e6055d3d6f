/** What stands around a further screen of the popup: Back first, "Talk to someone" and a break at its foot. */
import type { ComponentChildren } from 'preact';
import { TextButton } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';

interface Props {
  children: ComponentChildren;
  onBack(): void;
  /** none where the breaks stand themselves */
  onBreak?: (() => void) | undefined;
  headerEnd?: ComponentChildren;
  /** after "Talk to someone" and the break */
  footerLinks?: ComponentChildren;
}

export const ScreenFrame = ({ children, onBack, onBreak, footerLinks, ...frame }: Props) => (
  <PopupFrame
    headerStart={
      <TextButton backIcon onClick={onBack}>
        {t('common.back')}
      </TextButton>
    }
    footerLinks={
      <>
        {onBreak && (
          <TextButton row="break" onClick={onBreak}>
            {t('popup.aBreak')}
          </TextButton>
        )}
        {footerLinks}
      </>
    }
    {...frame}
  >
    {children}
  </PopupFrame>
);
