import { locale, number, t } from '../../lib/i18n/index.ts';
import { limitsInForce } from '../../lib/limits/change.ts';
import type { PopupState } from './state.ts';

/** What a person set for all feeds together, in minutes: it names the range and says nothing of where they are in it. */
export function rangeLine({ settings, now }: Pick<PopupState, 'settings' | 'now'>): string | undefined {
  if (!settings.numbers || settings.pausedUntil > now) return undefined;
  const all = limitsInForce(settings, now).filter(
    ({ networks, surfaces, day }) => day && networks.length === 0 && surfaces.length === 0,
  );
  const band = all.length === 1 ? all[0]?.day : null;
  if (!band) return undefined;
  const minutes = (seconds: number) => number(Math.round(seconds / 60), locale());
  return t('popup.rangeLine', { from: minutes(band.from), to: minutes(band.to) });
}
