/** The popup: the way out first, then what is so, then what a person may do. A pure view of its state. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextButton } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { StatusLine, type StatusMessage } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { Acts } from './actions.ts';
import { limitWay, OfferedDoor } from './LimitRow.tsx';
import { relief, waysOn } from './link-rows.ts';
import { First } from './NowSection.tsx';
import { Numbers } from './Numbers.tsx';
import type { LoadScreen, PopupProps, ScreenProps } from './props.ts';
import type { PopupState } from './state.ts';
import { Trial } from './Trial.tsx';
import { Troubles } from './Troubles.tsx';
import { plainLine } from './what-counts.ts';

export const Popup = ({ state, acts }: { state: PopupState | null; acts: Acts }) => {
  const [done, setDone] = useState<StatusMessage | null>(null);
  const [pausing, setPausing] = useState(false);
  const [limiting, setLimiting] = useState(false);
  const [Screen, go] = useState<ComponentType<ScreenProps> | null>(null);
  if (!state) return <PopupFrame hill="plain">{null}</PopupFrame>;

  const act: PopupProps['act'] = (run, said) => {
    Promise.resolve(run()).then(
      (result) => setDone(said ? said(result) : null),
      (error: Error) => setDone({ text: error.message }),
    );
  };
  const props = { state, acts, act };
  if (Screen) return <Screen {...props} onBack={() => go(null)} />;
  const { settings, on, now, place, ever } = state;
  const rests = settings.pausedUntil > now;
  const quiet = settings.hardUntil > now;
  const fresh = on.length === 0 && !ever && state.missing.length === 0;

  const pause = (until: 'soon' | 'tomorrow') => {
    setPausing(false);
    act(() => acts.pause(until));
  };
  const show = (load: LoadScreen) => void load().then(({ Screen }) => go(() => Screen));
  return (
    <PopupFrame
      hill={rests ? 'resting' : ever || fresh ? 'plain' : 'empty'}
      aside={
        !rests &&
        !fresh && (
          <TextButton expanded={pausing} onClick={() => setPausing(!pausing)}>
            {t('popup.pause')}
          </TextButton>
        )
      }
      ways={
        <>
          {!fresh && (
            <TextButton pressed={quiet} onClick={() => act(() => acts.hardDay(!quiet))}>
              {t('popup.quieter')}
            </TextButton>
          )}
          <TextButton href="/options.html" newTab>
            {t('common.options')}
          </TextButton>
        </>
      }
      foot={!fresh && plainLine(state, navigator.userAgent)}
    >
      {pausing && (
        <fieldset class="acts">
          <legend class="hidden-but-said">{t('popup.pauseFor')}</legend>
          <Button onClick={() => pause('soon')}>{t('popup.quarter')}</Button>
          <Button onClick={() => pause('tomorrow')}>{t('popup.tomorrow')}</Button>
        </fieldset>
      )}
      <First {...props} />
      <Troubles {...props} />
      {!rests && !quiet && <Trial {...props} />}
      {!rests && !quiet && !state.trial?.quiet && <OfferedDoor {...props} />}
      {fresh ? (
        <LinkRows rows={relief(show)} />
      ) : (
        <LinkRows
          rows={[
            ...waysOn(show, state.week),
            ...(quiet || rests ? [] : limitWay(props, limiting, () => setLimiting(!limiting))),
            ...(quiet
              ? []
              : [
                  {
                    label: t('popup.numbers'),
                    expanded: settings.numbers,
                    onClick: () => act(() => acts.show({ numbers: !settings.numbers })),
                    content: <Numbers {...props} />,
                  },
                ]),
            ...(place
              ? [
                  {
                    label: t('popup.different'),
                    onClick: () =>
                      act(
                        () => acts.copyReport(state),
                        () => ({ text: t('popup.copied') }),
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <StatusLine done={done} />
    </PopupFrame>
  );
};
