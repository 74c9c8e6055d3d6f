/** The popup's first view: the way out first, then what is so, then three ways on. A pure view of its state, whole in 560 px. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, TextButton } from '../../components/Button.tsx';
import { PopupFrame } from '../../components/Frame.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { t } from '../../lib/i18n/index.ts';
import type { Actions } from './actions.ts';
import { firstRows, loadBreaks } from './first-rows.ts';
import { NowSection } from './NowSection.tsx';
import type { LoadScreen, ScreenProps } from './props.ts';
import { StateLine } from './StateLine.tsx';
import type { PopupState } from './state.ts';
import { useRun } from './use-run.ts';

export const Popup = ({ state, actions }: { state: PopupState | null; actions: Actions }) => {
  const { message, run } = useRun();
  const [pauseOpen, setPauseOpen] = useState(false);
  const [screen, setScreen] = useState<{ View: ComponentType<ScreenProps>; from: string } | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const open = (from: string, load: LoadScreen) =>
    void load().then(({ Screen }) => {
      setLeft(null);
      setScreen({ View: Screen, from });
      scrollTo(0, 0);
    });
  useEffect(() => {
    // whoever comes back goes on from the row that they pressed
    if (left) document.querySelector<HTMLElement>(`[data-row="${left}"]`)?.focus();
  }, [left]);
  useEffect(() => {
    // other screens lead here by its address
    const openByAddress = () => {
      if (location.hash !== '#sets-me-off') return;
      history.replaceState(null, '', location.pathname + location.search);
      open('site', () => import('./SetsMeOffScreen.tsx'));
    };
    openByAddress();
    addEventListener('hashchange', openByAddress);
    return () => removeEventListener('hashchange', openByAddress);
  }, []);
  if (!state) return <PopupFrame hill="plain">{null}</PopupFrame>;

  const props = { state, actions, run };
  if (screen) {
    const { View, from } = screen;
    const back = () => {
      setScreen(null);
      setLeft(from);
    };
    return <View {...props} onBack={back} onBreak={() => open('break', loadBreaks)} />;
  }
  const { settings, on, now, ever, missing } = state;
  const resting = settings.pausedUntil > now;
  const quiet = settings.hardUntil > now;
  const fresh = on.length === 0 && !ever && missing.length === 0;
  const pause = (until: 'soon' | 'tomorrow') => {
    document.querySelector<HTMLElement>('[data-row="pause"]')?.focus();
    setPauseOpen(false);
    run(() => actions.pause(until));
  };
  return (
    <PopupFrame
      hill={resting ? 'resting' : ever || fresh ? 'plain' : 'empty'}
      help={false}
      headerEnd={
        !resting &&
        !fresh && (
          <TextButton row="pause" expanded={pauseOpen} onClick={() => setPauseOpen(!pauseOpen)}>
            {t('popup.pause')}
          </TextButton>
        )
      }
      footerLinks={
        <>
          {fresh ? (
            <span />
          ) : (
            <TextButton pressed={quiet} onClick={() => run(() => actions.hardDay(!quiet))}>
              {t(quiet ? 'limits.hard.on' : 'limits.hard.title')}
            </TextButton>
          )}
          <TextButton row="more" onClick={() => open('more', () => import('./MoreScreen.tsx'))}>
            {t('popup.more')}
          </TextButton>
        </>
      }
    >
      <NowSection {...props} />
      <TextButton href="/help.html" newTab>
        {t('common.help')}
      </TextButton>
      {pauseOpen ? (
        <fieldset class="buttons">
          <legend class="visually-hidden">{t('popup.pauseFor')}</legend>
          <Button onClick={() => pause('soon')}>{t('popup.quarter')}</Button>
          <Button onClick={() => pause('tomorrow')}>{t('popup.tomorrow')}</Button>
        </fieldset>
      ) : (
        <StateLine
          {...props}
          message={message}
          onOtherwise={() => open('site', () => import('./OtherwiseScreen.tsx'))}
        />
      )}
      <LinkRows rows={firstRows(state, open)} />
    </PopupFrame>
  );
};
