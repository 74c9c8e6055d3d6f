/** The browser's own question, drawn before it comes, and what its words mean here. */
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { type Picked, pickedHosts } from '../../lib/networks/picked.ts';
import { joinNames } from '../../lib/words/list.ts';
import { mainHostOf } from './main-host.ts';

/** Each browser has words of its own for it. */
const BROWSER = import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** @param props.count how many it will be asked for; none: there is nothing to ask yet */
export function BrowserAsks({ fresh, count }: { fresh: Picked; count: number }) {
  if (count === 0) return null;
  const [first = ''] = [...fresh.networks.map(mainHostOf), ...pickedHosts(fresh)];
  const site = count > 1 ? t('welcome.ask.more', { site: first, count: count - 1 }) : first;
  const names = joinNames([...fresh.networks.map(nameOf), ...pickedHosts(fresh)]);
  return (
    <>
      <h2 class="label">{t('welcome.ask.title')}</h2>
      <p class="small soft">{t('welcome.once', { names })}</p>
      <figure class="browser-asks" aria-label={t('welcome.ask.drawing')}>
        <p class="small label">{t('welcome.ask.line')}</p>
        <p class="small">{t(`welcome.ask.${BROWSER}`, { site })}</p>
        <p class="small drawn-buttons" aria-hidden="true">
          <span>{t('welcome.ask.allow')}</span>
          <span>{t('welcome.ask.deny')}</span>
        </p>
      </figure>
      <p class="small">
        <b>{t('welcome.ask.read')}</b> {t('welcome.ask.readLine')}
      </p>
      <p class="small">
        <b>{t('welcome.ask.change')}</b> {t('welcome.ask.changeLine')}
      </p>
    </>
  );
}
