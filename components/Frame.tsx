/** What stands around every screen: the mark above, "Talk to someone" first below, on the hill that closes it. */
import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n/index.ts';
import { TextButton } from './Button.tsx';
import { Logo } from './Logo.tsx';

/** The plain hill, its band alone (nothing yet), or an outline (resting). */
export type HillForm = 'plain' | 'empty' | 'resting';

export const Hill = ({ form = 'plain' }: { form?: HillForm }) => (
  <div class={form === 'plain' ? 'hill' : `hill ${form}`} aria-hidden="true" />
);

interface FrameProps {
  children: ComponentChildren;
  /** in place of the mark: a way back */
  headerStart?: ComponentChildren;
  /** at the end of the header */
  headerEnd?: ComponentChildren;
  /** after "Talk to someone" */
  footerLinks?: ComponentChildren;
  /** a last plain line */
  footerLine?: ComponentChildren;
  hill?: HillForm;
}

/** @param props.help false where "Talk to someone" stands higher up */
export const PopupFrame = ({
  children,
  headerStart,
  headerEnd,
  footerLinks,
  footerLine,
  hill,
  help = true,
}: FrameProps & { help?: boolean }) => (
  <div class="popup">
    <header>
      {headerStart ?? <Logo />}
      {headerEnd}
    </header>
    <main>{children}</main>
    <footer>
      <Hill form={hill} />
      <div class="text-buttons">
        {help && (
          <TextButton href="/help.html" newTab>
            {t('common.help')}
          </TextButton>
        )}
        {footerLinks}
      </div>
      {footerLine && <p class="small soft">{footerLine}</p>}
    </footer>
  </div>
);

/** @param props.help false on the page of help itself @param props.rest false on the page of breaks itself */
export const PageFrame = ({
  children,
  headerEnd,
  footerLinks,
  footerLine,
  hill,
  help = true,
  rest = true,
}: Omit<FrameProps, 'before'> & { help?: boolean; rest?: boolean }) => (
  <div class="page">
    <header>
      <Logo />
      {headerEnd}
    </header>
    {children}
    <footer>
      <Hill form={hill} />
      {help && <TextButton href="/help.html">{t('common.help')}</TextButton>}
      {rest && <TextButton href="/break.html">{t('breaks.title')}</TextButton>}
      {footerLinks}
      {footerLine && <p class="small soft">{footerLine}</p>}
    </footer>
  </div>
);
