/** "More": what a person looks at rarely, each in a tab of its own; and the panel, where the browser has one. */
import { Heading } from '../../components/Heading.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';

export const Screen = ({ state: { week }, actions: { beside }, run, onBack, onBreak }: ScreenProps) => (
  <ScreenFrame {...{ onBack, onBreak }}>
    <Heading text={t('popup.more')} />
    <LinkRows
      rows={[
        { label: t(week ? 'review.weekReady' : 'review.week'), href: '/review.html', newTab: true },
        { label: t('ledger.way'), href: '/review.html#ledger', newTab: true },
        { label: t('options.limits.title'), href: '/options.html#limits', newTab: true },
        { label: t('options.notes.title'), href: '/options.html#notes', newTab: true },
        { label: t('breaks.goal'), href: '/break.html#goal', newTab: true },
        { label: t('helps.title'), href: '/review.html#helps', newTab: true },
        ...(beside ? [{ label: t('popup.beside'), onClick: () => run(beside) }] : []),
        { label: t('common.options'), href: '/options.html', newTab: true },
      ]}
    />
  </ScreenFrame>
);
