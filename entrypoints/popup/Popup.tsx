/** The popup: the way out first, then what is so, then what a person may do. A pure view of its state. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextButton } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Actions } from './actions.ts';
import { limitRows, PopupDoorOffer } from './LimitRow.tsx';
import { pageRows, reliefRows } from './link-rows.ts';
import { NowSection } from './NowSection.tsx';
import { Numbers } from './Numbers.tsx';
import type { LoadScreen, PopupProps, ScreenProps } from './props.ts';
import type { PopupState } from './state.ts';
import { Trial } from './Trial.tsx';
import { Troubles } from './Troubles.tsx';
import { whatCountsLine } from './what-counts.ts';

export const Popup = ({ state, actions }: { state: PopupState | null; actions: Actions }) => {
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const [pauseOpen, setPauseOpen] = useState(false);
  const [limitOpen, setLimitOpen] = useState(false);
  const [Screen, setScreen] = useState<ComponentType<ScreenProps> | null>(null);
  if (!state) return <PopupFrame hill="plain">{null}</PopupFrame>;

  const run: PopupProps['run'] = (action, describe) => {
    Promise.resolve(action()).then(
      (result) => setMessage(describe ? describe(result) : null),
      (error: Error) => setMessage({ text: error.message }),
    );
  };
  const props = { state, actions, run };
  if (Screen) return <Screen {...props} onBack={() => setScreen(null)} />;
  const { settings, on, now, place, ever } = state;
  const resting = settings.pausedUntil > now;
  const quiet = settings.hardUntil > now;
  const fresh = on.length === 0 && !ever && state.missing.length === 0;

  const startPause = (until: 'soon' | 'tomorrow') => {
    setPauseOpen(false);
    run(() => actions.pause(until));
  };
  const openScreen = (load: LoadScreen) => void load().then(({ Screen }) => setScreen(() => Screen));
  return (
    <PopupFrame
      hill={resting ? 'resting' : ever || fresh ? 'plain' : 'empty'}
      headerEnd={
        !resting &&
        !fresh && (
          <TextButton expanded={pauseOpen} onClick={() => setPauseOpen(!pauseOpen)}>
            {t('popup.pause')}
          </TextButton>
        )
      }
      footerLinks={
        <>
          {!fresh && (
            <TextButton pressed={quiet} onClick={() => run(() => actions.hardDay(!quiet))}>
              {t('popup.quieter')}
            </TextButton>
          )}
          <TextButton href="/options.html" newTab>
            {t('common.options')}
          </TextButton>
        </>
      }
      footerLine={!fresh && whatCountsLine(state, navigator.userAgent)}
    >
      {pauseOpen && (
        <fieldset class="buttons">
          <legend class="visually-hidden">{t('popup.pauseFor')}</legend>
          <Button onClick={() => startPause('soon')}>{t('popup.quarter')}</Button>
          <Button onClick={() => startPause('tomorrow')}>{t('popup.tomorrow')}</Button>
        </fieldset>
      )}
      <NowSection {...props} />
      <Troubles {...props} />
      {!resting && !quiet && <Trial {...props} />}
      {!resting && !quiet && !state.trial?.quiet && <PopupDoorOffer {...props} />}
      {fresh ? (
        <LinkRows rows={reliefRows(openScreen)} />
      ) : (
        <LinkRows
          rows={[
            ...pageRows(openScreen, state.week),
            ...(quiet || resting ? [] : limitRows(props, limitOpen, () => setLimitOpen(!limitOpen))),
            ...(quiet
              ? []
              : [
                  {
                    label: t('popup.numbers'),
                    expanded: settings.numbers,
                    onClick: () => run(() => actions.show({ numbers: !settings.numbers })),
                    content: <Numbers {...props} />,
                  },
                ]),
            ...(place
              ? [
                  {
                    label: t('popup.different'),
                    onClick: () =>
                      run(
                        () => actions.copyReport(state),
                        () => ({ text: t('popup.copied') }),
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <StatusLine message={message} />
    </PopupFrame>
  );
};
