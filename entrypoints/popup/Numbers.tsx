/** Today's numbers: by network and surface, rounded or exact, and every interval, which a person can erase. */
import { useState } from 'preact/hooks';
import { Bars } from '../../components/Bars.tsx';
import { Press, Word } from '../../components/Button.tsx';
import { about, aboutShort, clockTime, exact, t } from '../../lib/i18n/index.ts';
import { sumBySurface, totalSeconds } from '../../lib/ledger/sums.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import type { PopupProps } from './props.ts';
import { joined, type Stretch } from './stretches.ts';

const HOUR_MS = 3_600_000;

export function Numbers({ state, acts, act }: PopupProps) {
  const { today, settings, now, zone } = state;
  const [each, setEach] = useState(false);
  const time = (seconds: number) => (settings.exact ? exact(seconds) : about(seconds));
  const clock = (at: number) => clockTime(at, zone);
  const range = ({ start, end }: { start: number; end: number }) =>
    t('popup.range', { from: clock(start), to: clock(end) });

  const erase = (start: number, end: number, network?: string) =>
    act(
      () => acts.correct({ kind: 'erase', start, end, ...(network && { network }) }),
      (result) => {
        const { cut } = result as { cut?: string };
        const undo =
          cut &&
          (() =>
            act(
              () => acts.correct({ kind: 'undo', cut }),
              () => ({ text: t('common.undone') }),
            ));
        return { text: t('popup.erased', { range: range({ start, end }) }), ...(undo && { onUndo: undo }) };
      },
    );

  if (today.length === 0) return <p class="soft inside">{t('popup.noneToday')}</p>;
  return (
    <div class="inside">
      <p>{t('popup.today', { time: time(totalSeconds(today)) })}</p>
      <Bars
        groups={grouped(today)}
        whole={Math.max(1800, totalSeconds(today))}
        time={(seconds) => (settings.exact ? exact(seconds) : aboutShort(seconds))}
        soft={!settings.exact}
      />
      <div class="words">
        <Word pressed={settings.exact} onPress={() => act(() => acts.show({ exact: !settings.exact }))}>
          {t('popup.exact')}
        </Word>
        <Word expanded={each} onPress={() => setEach(!each)}>
          {t('popup.each')}
        </Word>
      </div>
      {each && (
        <ul class="each small">
          {joined(today)
            .toReversed()
            .map((stretch) => (
              <li key={stretch.start}>
                <span>
                  <span class="num">{range(stretch)}</span>
                  <span class="soft">{named(stretch)}</span>
                </span>
                <Word
                  say={t('popup.eraseOne', { range: range(stretch) })}
                  onPress={() => erase(stretch.start, stretch.end, stretch.network)}
                >
                  {t('popup.erase')}
                </Word>
              </li>
            ))}
        </ul>
      )}
      <Press onPress={() => erase(now - HOUR_MS, now)}>{t('popup.eraseHour')}</Press>
    </div>
  );
}

const named = ({ network, surface }: Stretch) => `${nameOf(network)}, ${surfaceName(network, surface)}`;

function grouped(today: PopupProps['state']['today']) {
  const groups = Map.groupBy(sumBySurface(today), ({ network }) => network);
  return [...groups].map(([network, sums]) => ({
    name: nameOf(network),
    parts: sums.map(({ surface, seconds }) => ({ name: surfaceName(network, surface), seconds })),
  }));
}
