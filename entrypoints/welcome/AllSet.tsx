/** What follows the choice of feeds: what is noticed now, where it shows, and that all of it can be changed. */

import { Button } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { joinNames } from '../../lib/words/list.ts';
import { chooseDoors, WelcomeDoor } from './WelcomeDoor.tsx';

export const AllSet = ({ on, onBack }: { on: string[]; onBack(): void }) => (
  <PageFrame footerLine={t('welcome.foot')} hill={on.length > 0 ? 'plain' : 'empty'}>
    <main>
      <Heading kind="title" text={t(on.length > 0 ? 'welcome.set' : 'welcome.skipped')} />
      <p class="lead soft">
        {on.length > 0 ? t('welcome.setLine', { names: joinNames(on.map(nameOf)) }) : t('welcome.skippedLine')}
      </p>
      {on.length > 0 && <p class="soft">{t('welcome.where')}</p>}
      <p class="soft">{t('welcome.change')}</p>
      {on.length > 0 && <WelcomeDoor onChoose={(when) => chooseDoors(on, when)} />}
      <div class="buttons">
        <Button onClick={onBack}>{t(on.length > 0 ? 'welcome.back' : 'welcome.pick')}</Button>
        <Button href="/options.html">{t('common.options')}</Button>
      </div>
    </main>
  </PageFrame>
);
