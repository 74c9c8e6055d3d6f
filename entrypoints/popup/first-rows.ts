/** The rows of the first view: a thought, a break, today, the site in front. Each opens in the popup. */
import type { LinkRow } from '../../components/LinkRows.tsx';
import { about, exact, locale, number, t } from '../../lib/i18n/index.ts';
import { totalSeconds } from '../../lib/ledger/sums.ts';
import { limitsInForce } from '../../lib/limits/change.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { LoadScreen } from './props.ts';
import type { PopupState } from './state.ts';

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
    row('break', t('breaks.take'), () => import('./BreakScreen.tsx')),
    ...(fresh || quiet || state.failingSince > 0
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

/** Today in a line, or the word alone where a person hid the line. */
function todayLine({ today, settings }: PopupState, resting: boolean): string {
  if (!settings.numbers || resting) return t('popup.todayRow.hidden');
  if (today.length === 0) return t('popup.todayRow.none');
  const seconds = totalSeconds(today);
  return t('popup.todayRow.time', { time: settings.exact ? exact(seconds) : about(seconds) });
}

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

function doorNote({ settings, trial }: PopupState, network: string): string | undefined {
  const when = settings.doors[network]?.when ?? 'never';
  if (when === 'never') return undefined;
  return t(trial?.quiet ? 'popup.site.rests' : 'popup.site.on');
}
