/** "Today": its parts by network and surface, rounded or exact, what is not counted, and a way to erase. */
import { useState } from 'preact/hooks';
import { MessageAnswer } from '../../components/Answer.tsx';
import { Bars } from '../../components/Bars.tsx';
import { Button, TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { about, aboutShort, clockTime, exact, t } from '../../lib/i18n/index.ts';
import { sumBySurface, totalSeconds } from '../../lib/ledger/sums.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { countedLine } from './counted-line.ts';
import type { PopupProps, ScreenProps } from './props.ts';
import { rangeLine } from './range-line.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useRun } from './use-run.ts';
import { whatCountsLine } from './what-counts.ts';

const HOUR_MS = 3_600_000;
/** Rows of bars that leave the screen whole in the popup; what is beyond is one row. */
const MAX_BARS = 3;

export function Screen({ state, actions, onBack, onBreak }: ScreenProps) {
  const { message, run } = useRun();
  const { today, settings, now, zone, visit } = state;
  const total = totalSeconds(today);
  const time = settings.exact ? exact(total) : about(total);
  const [howOpen, setHowOpen] = useState(false);
  const parts = partsOf(today);
  const lines = [rangeLine(state), parts.length > 1 && !settings.exact && t('common.rounded')].filter(Boolean);
  const clock = (at: number) => clockTime(at, zone);

  const erase = (start: number, end: number) =>
    run(
      () => actions.correct({ kind: 'erase', start, end }),
      (result) => {
        const { cut } = result as { cut?: string };
        const undo = () =>
          run(
            () => actions.correct({ kind: 'undo', cut: cut as string }),
            () => ({ text: t('common.undone') }),
          );
        const range = t('popup.range', { from: clock(start), to: clock(end) });
        return { text: t('popup.erased', { range }), ...(cut && { onUndo: undo }) };
      },
    );

  return (
    <ScreenFrame
      onBack={onBack}
      onBreak={onBreak}
      headerEnd={
        today.length > 0 && (
          <TextButton pressed={settings.exact} onClick={() => run(() => actions.show({ exact: !settings.exact }))}>
            {t('popup.exact')}
          </TextButton>
        )
      }
    >
      <Heading text={today.length === 0 ? t('popup.noneToday') : t('popup.today', { time })} />
      {lines.length > 0 && <p class="small soft">{lines.join(' ')}</p>}
      {today.length > 0 && (
        <Bars
          groups={[{ parts }]}
          full={Math.max(1800, total)}
          time={(seconds) => (settings.exact ? exact(seconds) : aboutShort(seconds))}
          rounded={!settings.exact}
        />
      )}
      {message ? (
        <MessageAnswer message={message} />
      ) : (
        today.length > 0 && (
          <div class="buttons">
            <Button onClick={() => erase(now - HOUR_MS, now)}>{t('popup.eraseHour')}</Button>
          </div>
        )
      )}
      <p class="small soft">
        {howOpen ? countedLine(state) : whatCountsLine(state, navigator.userAgent)}{' '}
        {visit && (
          <TextButton expanded={howOpen} inLine onClick={() => setHowOpen(!howOpen)}>
            {t('popup.how')}
          </TextButton>
        )}{' '}
        <TextButton
          pressed={!settings.numbers}
          inLine
          onClick={() => run(() => actions.show({ numbers: !settings.numbers }))}
        >
          {t('popup.hideToday')}
        </TextButton>
      </p>
      <LinkRows rows={[{ label: t('ledger.way'), href: '/review.html#ledger', newTab: true }]} />
    </ScreenFrame>
  );
}

/** The greatest first, each by its network and surface; the last are one. */
function partsOf(today: PopupProps['state']['today']): { name: string; seconds: number }[] {
  const parts = sumBySurface(today)
    .toSorted((a, b) => b.seconds - a.seconds)
    .map(({ network, surface, seconds }) => ({
      name: t('popup.part', { network: nameOf(network), surface: surfaceName(network, surface) }),
      seconds,
    }));
  if (parts.length <= MAX_BARS) return parts;
  const rest = parts.slice(MAX_BARS - 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return [...parts.slice(0, MAX_BARS - 1), { name: t('popup.elsewhere'), seconds: rest }];
}
