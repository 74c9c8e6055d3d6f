/** Today's numbers: by network and surface, rounded or exact, and every interval, which a person can erase. */
import { useState } from 'preact/hooks';
import { Bars } from '../../components/Bars.tsx';
import { Button, TextButton } from '../../components/Button.tsx';
import { about, aboutShort, clockTime, exact, t } from '../../lib/i18n/index.ts';
import { sumBySurface, totalSeconds } from '../../lib/ledger/sums.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { joinPieces, type Stretch } from './join-pieces.ts';
import type { PopupProps } from './props.ts';

const HOUR_MS = 3_600_000;

export function Numbers({ state, actions, run }: PopupProps) {
  const { today, settings, now, zone } = state;
  const [each, setEach] = useState(false);
  const time = (seconds: number) => (settings.exact ? exact(seconds) : about(seconds));
  const clock = (at: number) => clockTime(at, zone);
  const range = ({ start, end }: { start: number; end: number }) =>
    t('popup.range', { from: clock(start), to: clock(end) });

  const erase = (start: number, end: number, network?: string) =>
    run(
      () => actions.correct({ kind: 'erase', start, end, ...(network && { network }) }),
      (result) => {
        const { cut } = result as { cut?: string };
        const undo =
          cut &&
          (() =>
            run(
              () => actions.correct({ kind: 'undo', cut }),
              () => ({ text: t('common.undone') }),
            ));
        return { text: t('popup.erased', { range: range({ start, end }) }), ...(undo && { onUndo: undo }) };
      },
    );

  if (today.length === 0) return <p class="soft row-content">{t('popup.noneToday')}</p>;
  return (
    <div class="row-content">
      <p>{t('popup.today', { time: time(totalSeconds(today)) })}</p>
      <Bars
        groups={groupByNetwork(today)}
        full={Math.max(1800, totalSeconds(today))}
        time={(seconds) => (settings.exact ? exact(seconds) : aboutShort(seconds))}
        rounded={!settings.exact}
      />
      <div class="text-buttons">
        <TextButton pressed={settings.exact} onClick={() => run(() => actions.show({ exact: !settings.exact }))}>
          {t('popup.exact')}
        </TextButton>
        <TextButton expanded={each} onClick={() => setEach(!each)}>
          {t('popup.each')}
        </TextButton>
      </div>
      {each && (
        <ul class="stretches small">
          {joinPieces(today)
            .toReversed()
            .map((stretch) => (
              <li key={stretch.start}>
                <span>
                  <span class="num">{range(stretch)}</span>
                  <span class="soft">{stretchName(stretch)}</span>
                </span>
                <TextButton
                  ariaLabel={t('popup.eraseOne', { range: range(stretch) })}
                  onClick={() => erase(stretch.start, stretch.end, stretch.network)}
                >
                  {t('popup.erase')}
                </TextButton>
              </li>
            ))}
        </ul>
      )}
      <Button onClick={() => erase(now - HOUR_MS, now)}>{t('popup.eraseHour')}</Button>
    </div>
  );
}

const stretchName = ({ network, surface }: Stretch) => `${nameOf(network)}, ${surfaceName(network, surface)}`;

function groupByNetwork(today: PopupProps['state']['today']) {
  const groups = Map.groupBy(sumBySurface(today), ({ network }) => network);
  return [...groups].map(([network, sums]) => ({
    name: nameOf(network),
    parts: sums.map(({ surface, seconds }) => ({ name: surfaceName(network, surface), seconds })),
  }));
}
