/** The popup: the way out first, then what is so, then what a person may do. A pure view of its state. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Press, Word } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { Rows } from '../../components/LinkRows.tsx';
import { type Done, Said } from '../../components/StatusLine.tsx';
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
  const [done, setDone] = useState<Done | null>(null);
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
          <Word expanded={pausing} onPress={() => setPausing(!pausing)}>
            {t('popup.pause')}
          </Word>
        )
      }
      ways={
        <>
          {!fresh && (
            <Word pressed={quiet} onPress={() => act(() => acts.hardDay(!quiet))}>
              {t('popup.quieter')}
            </Word>
          )}
          <Word href="/options.html" newTab>
            {t('common.options')}
          </Word>
        </>
      }
      foot={!fresh && plainLine(state, navigator.userAgent)}
    >
      {pausing && (
        <fieldset class="acts">
          <legend class="hidden-but-said">{t('popup.pauseFor')}</legend>
          <Press onPress={() => pause('soon')}>{t('popup.quarter')}</Press>
          <Press onPress={() => pause('tomorrow')}>{t('popup.tomorrow')}</Press>
        </fieldset>
      )}
      <First {...props} />
      <Troubles {...props} />
      {!rests && !quiet && <Trial {...props} />}
      {!rests && !quiet && !state.trial?.quiet && <OfferedDoor {...props} />}
      {fresh ? (
        <Rows rows={relief(show)} />
      ) : (
        <Rows
          rows={[
            ...waysOn(show, state.week),
            ...(quiet || rests ? [] : limitWay(props, limiting, () => setLimiting(!limiting))),
            ...(quiet
              ? []
              : [
                  {
                    label: t('popup.numbers'),
                    open: settings.numbers,
                    onPress: () => act(() => acts.show({ numbers: !settings.numbers })),
                    inside: <Numbers {...props} />,
                  },
                ]),
            ...(place
              ? [
                  {
                    label: t('popup.different'),
                    onPress: () =>
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
      <Said done={done} />
    </PopupFrame>
  );
};
