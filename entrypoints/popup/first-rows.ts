/** The rows of the first view: a thought, a break, on a hard day a kind word, else today and the site in front. Each opens in the popup. */
import type { LinkRow } from '../../components/LinkRows.tsx';
import { about, exact, t } from '../../lib/i18n/index.ts';
import { totalSeconds } from '../../lib/ledger/sums.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { LoadScreen } from './props.ts';
import { rangeLine } from './range-line.ts';
import type { PopupState } from './state.ts';

export const loadBreaks: LoadScreen = () => import('./BreakScreen.tsx');

type Open = (row: string, load: LoadScreen) => void;

/** @param open shows a screen of the popup, and knows which row it came from */
export function firstRows(state: PopupState, open: Open): LinkRow[] {
  const { settings, now, place, on, ever, missing } = state;
  const quiet = settings.hardUntil > now;
  const resting = settings.pausedUntil > now;
  const fresh = on.length === 0 && !ever && missing.length === 0;
  const row = (id: string, label: string, load: LoadScreen, more: Partial<LinkRow> = {}): LinkRow => ({
    ...{ id, label, onClick: () => open(id, load) },
    ...more,
  });
  return [
    row('thought', t('breaks.thought'), () => import('./ThoughtScreen.tsx')),
    row('break', t('breaks.take'), loadBreaks),
    ...(quiet ? [row('kind', t('popup.kindWord'), () => import('./KindWordScreen.tsx'))] : []),
    ...(fresh || quiet || isTodayUnsure(state)
      ? []
      : [row('today', todayLine(state, resting), () => import('./TodayScreen.tsx'), { detail: rangeLine(state) })]),
    ...(place && !quiet && !resting
      ? [
          row('site', nameOf(place.network), () => import('./SiteScreen.tsx'), {
            note: doorNote(state, place.network),
          }),
        ]
      : []),
  ];
}

/** What was lost, is not saved, or is hard to see on this site is not in today's time: the row comes back with it. */
const isTodayUnsure = ({ failingSince, lost, stale, place }: PopupState): boolean =>
  failingSince > 0 || (lost !== undefined && !lost.quiet) || (stale === true && place !== null);

/** Today in a line, or the word alone where a person hid the line. */
function todayLine({ today, settings }: PopupState, resting: boolean): string {
  if (!settings.numbers || resting) return t('popup.todayRow.hidden');
  if (today.length === 0) return t('popup.todayRow.none');
  const seconds = totalSeconds(today);
  return t('popup.todayRow.time', { time: settings.exact ? exact(seconds) : about(seconds) });
}

function doorNote({ settings, trial }: PopupState, network: string): string | undefined {
  const when = settings.doors[network]?.when ?? 'never';
  if (when === 'never') return undefined;
  return t(trial?.quiet ? 'popup.site.rests' : 'popup.site.on');
}
