/** Where each browser keeps the hill, and how it stays in sight. Browsers run their own windows from left to right in most
 *  languages, and the drawing does not turn. */
import { t } from '../../lib/i18n/index.ts';

const PUZZLE = 'v-4.5h-1.6a2 2 0 1 1 0-4H{x}V12h4.3v-1a2 2 0 1 1 4 0v1h4.2v11Z';
const puzzle = (x: number) => `M${x} 23${PUZZLE.replace('{x}', String(x))}`;

const Mark = ({ x }: { x: number }) => (
  <g transform={`translate(${x} 51) scale(.62)`} fill="var(--accent)">
    <path d="M2 26 C4.5 14.5 10 6.5 17 6.5 S 27.8 14.5 30 26 Z" opacity=".38" />
    <path d="M2 26 C4 18.2 7.5 12.5 12.5 12.5 S 20.7 18.2 22.5 26 Z" />
  </g>
);

const Chrome = () => (
  <>
    <rect x=".5" y=".5" width="299" height="35" rx="8" fill="var(--field)" stroke="var(--line)" />
    <rect x="12" y="9" width="180" height="18" rx="9" fill="var(--line)" />
    <circle cx="226" cy="18" r="13" fill="var(--hill)" />
    <path d={puzzle(219)} fill="none" stroke="var(--ink)" stroke-width="1.5" stroke-linejoin="round" />
    <circle cx="270" cy="18" r="8" fill="none" stroke="var(--edge)" />
    <rect x="130.5" y="42.5" width="169" height="38" rx="8" fill="var(--field)" stroke="var(--line)" />
    <Mark x={140} />
    <rect x="168" y="58" width="60" height="6" rx="3" fill="var(--line)" />
    <g transform="translate(271 51)" fill="none" stroke="var(--ink)" stroke-width="1.5" stroke-linejoin="round">
      <path d="M5 1h8M6.5 1v7L4 11h10l-2.5-3V1M9 11v7" />
    </g>
  </>
);

const Firefox = () => (
  <>
    <rect x=".5" y=".5" width="299" height="35" rx="4" fill="var(--field)" stroke="var(--line)" />
    <rect x="40" y="8" width="190" height="20" rx="4" fill="var(--line)" />
    <rect x="246" y="5" width="26" height="26" rx="4" fill="var(--hill)" />
    <path d={puzzle(252)} fill="none" stroke="var(--ink)" stroke-width="1.5" stroke-linejoin="round" />
    <path d="M281 13h9M281 18h9M281 23h9" stroke="var(--edge)" stroke-width="1.5" />
    <rect x="80.5" y="42.5" width="219" height="38" rx="6" fill="var(--field)" stroke="var(--line)" />
    <Mark x={90} />
    <rect x="118" y="58" width="90" height="6" rx="3" fill="var(--line)" />
    <g transform="translate(279 61)" fill="none" stroke="var(--ink)" stroke-width="1.5">
      <circle r="3" />
      <circle r="6.5" stroke-dasharray="2.6 2.5" />
    </g>
  </>
);

export const PinPicture = ({ firefox = import.meta.env.BROWSER === 'firefox' }: { firefox?: boolean }) => (
  <>
    <svg viewBox="0 0 300 84" class="pin-picture" aria-hidden="true">
      {firefox ? <Firefox /> : <Chrome />}
    </svg>
    <p class="small soft">{t(firefox ? 'welcome.pin.firefox' : 'welcome.pin.chrome')}</p>
  </>
);
