/** Words about a break on pages of ours: those of the overlay, so that nothing is written twice. */
import { t } from '../../lib/i18n/index.ts';
import type { Say } from './break-length.ts';

export const sayOnPage: Say = (key, params) => t(`overlay.break.${key}`, params);
