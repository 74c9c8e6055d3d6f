/** One plain line of what counts and what does not, true to what the person chose. */
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { joinNames } from '../../lib/words/list.ts';
import type { PopupState } from './state.ts';

/** @param agent `navigator.userAgent`: on a phone "this computer" is another machine */
export function whatCountsLine({ settings, on }: Pick<PopupState, 'settings' | 'on'>, agent: string): string {
  const posts = settings.posts.filter((id) => on.includes(id));
  const all = posts.length > 0 && on.every((id) => posts.includes(id) || id.startsWith('site:'));
  const where = /Android/.test(agent) ? 'phone' : 'computer';
  const what = all ? 'posts' : posts.length > 0 ? 'somePosts' : 'feeds';
  const line = t(`popup.plain.${where}.${what}`, { networks: joinNames(posts.map(nameOf)) });
  const profiles = settings.profiles.filter((id) => on.includes(id));
  return [
    line,
    profiles.length > 0 && t('popup.plain.profiles', { networks: joinNames(profiles.map(nameOf)) }),
    settings.unfocused && t('popup.plain.unfocused'),
  ]
    .filter(Boolean)
    .join(' ');
}
