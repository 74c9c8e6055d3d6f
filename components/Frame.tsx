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

interface Frame {
  children: ComponentChildren;
  /** in place of the mark: a way back */
  before?: ComponentChildren;
  /** at the end of the header */
  aside?: ComponentChildren;
  /** after "Talk to someone" */
  ways?: ComponentChildren;
  /** a last plain line */
  foot?: ComponentChildren;
  hill?: HillForm;
}

export const PopupFrame = ({ children, before, aside, ways, foot, hill }: Frame) => (
  <div class="popup">
    <header>
      {before ?? <Logo />}
      {aside}
    </header>
    <main>{children}</main>
    <footer>
      <Hill form={hill} />
      <div class="words">
        <TextButton href="/help.html" newTab>
          {t('common.help')}
        </TextButton>
        {ways}
      </div>
      {foot && <p class="small soft">{foot}</p>}
    </footer>
  </div>
);

/** @param props.help false on the page of help itself @param props.rest false on the page of breaks itself */
export const PageFrame = ({
  children,
  aside,
  ways,
  foot,
  hill,
  help = true,
  rest = true,
}: Omit<Frame, 'before'> & { help?: boolean; rest?: boolean }) => (
  <div class="page">
    <header>
      <Logo />
      {aside}
    </header>
    {children}
    <footer>
      <Hill form={hill} />
      {help && <TextButton href="/help.html">{t('common.help')}</TextButton>}
      {rest && <TextButton href="/break.html">{t('breaks.title')}</TextButton>}
      {ways}
      {foot && <p class="small soft">{foot}</p>}
    </footer>
  </div>
);
