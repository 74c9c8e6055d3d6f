/** The mark and the drawn word, once a page. In sentences it is "Enough". */
import { t } from '../lib/i18n/index.ts';

const HILL = 'M2 26 C4 18.2 7.5 12.5 12.5 12.5 S 20.7 18.2 22.5 26 Z';
const BAND = 'M2 26 C4.5 14.5 10 6.5 17 6.5 S 27.8 14.5 30 26 Z';
/** All arches of one form. */
const WORD =
  'M5 43 h34 A17 17 0 1 0 34.5 54.5 M52 60 V27 M52 43 A17 17 0 0 1 86 43 V60 M99 43 A17 17 0 1 1 133 43 A17 17 0 1 1 99 43 Z ' +
  'M146 26 V43 A17 17 0 0 0 180 43 M180 26 V60 M193 43 A17 17 0 1 1 227 43 A17 17 0 1 1 193 43 Z M227 26 V61 A16 16 0 0 1 198 70 ' +
  'M244 10 V60 M244 43 A17 17 0 0 1 278 43 V60';

export const Logo = () => (
  <span class="logo">
    <svg class="mark" width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <g fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round">
        <path d={BAND} opacity=".38" />
        <path d={HILL} />
      </g>
    </svg>
    <svg height="24" width="81" viewBox="0 0 283 84" role="img" aria-label={t('common.enough')}>
      <path
        d={WORD}
        fill="none"
        stroke="currentColor"
        stroke-width="6.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  </span>
);
