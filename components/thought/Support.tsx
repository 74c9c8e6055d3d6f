/** After a line that sounds hopeless: what it is about, said plainly, and whom to call now. No card stands beside it. It is short, so that
 *  it can be seen whole in a popup; all ways to talk stand behind "Talk to someone" below. */
import { directories, listsFirst } from '../../lib/content/help/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { Near, type NearProps } from '../help/Near.tsx';
import { Urgent } from '../help/Urgent.tsx';
import '../help/help.css';

export const Support = ({ near }: { near: NearProps }) => (
  <section class="support" aria-label={t('common.help')}>
    <Urgent as="h2" say="thought.support" where={near.where} />
    <Near {...near} brief />
    {listsFirst(near.where) &&
      directories()
        .slice(0, 1)
        .map(({ name, url }) => (
          <Button key={url} href={url} newTab>
            {name}
          </Button>
        ))}
  </section>
);
