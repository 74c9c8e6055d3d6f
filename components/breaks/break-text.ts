/** Words about a break on pages of ours: those of the overlay, so that nothing is written twice. */
import { t } from '../../lib/i18n/index.ts';
import type { BreakText } from './break-length.ts';

export const breakText: BreakText = (key, params) => t(`overlay.break.${key}`, params);
