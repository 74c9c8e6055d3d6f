/** What stands around a view of the panel: the two ways above, "Talk to someone" below, in sight however far one scrolls. What
 *  leads elsewhere opens in a tab, since a panel has no way back. */
import type { ComponentChildren } from 'preact';
import { TextButton } from '../../components/Button.tsx';
import { Hill } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';

interface Props {
  here: 'thought' | 'breaks';
  children: ComponentChildren;
  /** after "Talk to someone" */
  footerLinks?: ComponentChildren;
}

export const PanelFrame = ({ here, children, footerLinks }: Props) => (
  <div class="page panel">
    <header>
      <nav class="text-buttons" aria-label={t('common.page.sidepanel')}>
        <Way to="thought" here={here} />
        <Way to="breaks" here={here} />
      </nav>
    </header>
    {children}
    <footer>
      <Hill />
      <TextButton href="/help.html" newTab>
        {t('common.help')}
      </TextButton>
      {footerLinks}
    </footer>
  </div>
);

const Way = ({ to, here }: { to: Props['here']; here: Props['here'] }) => (
  <a class="text-button" href={`#${to}`} aria-current={to === here ? 'page' : undefined}>
    {t(to === 'thought' ? 'breaks.thought' : 'breaks.title')}
  </a>
);
