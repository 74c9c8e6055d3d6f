/** What counted on the visit under way until the popup opened, which takes the focus, and why. */
import { about, exact, sentence, t } from '../../lib/i18n/index.ts';
import type { PopupState } from './state.ts';

export function countedLine({ visit, settings }: Pick<PopupState, 'visit' | 'settings'>): string {
  if (!visit || visit.whys.length === 0) return t('popup.countedNone');
  const why = visit.whys.length > 1 ? 'both' : visit.whys[0];
  const time = settings.exact ? exact(visit.seconds) : about(visit.seconds);
  return t(`popup.counted.${why}`, { time: sentence(time) });
}
