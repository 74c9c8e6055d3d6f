/** The site in front: its pause, a range, more time today, and a report where the site has changed. */
import { useState } from 'preact/hooks';
import { MessageAnswer } from '../../components/Answer.tsx';
import { Button, TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { MoreToday } from '../../components/limits/MoreToday.tsx';
import { QuickLimit } from '../../components/limits/QuickLimit.tsx';
import { locale, number, t } from '../../lib/i18n/index.ts';
import type { Band } from '../../lib/limits/types.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { type Door, doorOf } from '../../lib/nudges/door-settings.ts';
import { restOf } from '../../lib/rules/rest.ts';
import { AS_IT_IS } from '../../lib/soften/types.ts';
import { changeSettings, getSettings } from '../../lib/store/settings.ts';
import { softNote } from '../../lib/words/softer.ts';
import { LeaveAlone, wayOfRest } from './LeaveAlone.tsx';
import { copyReport } from './mending.ts';
import { Screen as OtherwiseScreen } from './OtherwiseScreen.tsx';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { Screen as SofterScreen } from './SofterScreen.tsx';
import { limitsOf, setBand } from './site-limits.ts';
import { useRun } from './use-run.ts';
import '../../components/limits/limits.css';

const WHEN: readonly Door['when'][] = ['always', 'drift', 'never'];

const doorText = (when: Door['when'], seconds: number): string =>
  when === 'always' ? t('popup.site.alwaysSaid', { count: seconds }) : t(`popup.site.${when}Said`);

const bandNote = ({ from, to }: Band, differs: boolean): string => {
  const [low, high] = [from, to].map((seconds) => number(Math.round(seconds / 60), locale())) as [string, string];
  return t(differs ? 'popup.site.bandToday' : 'popup.site.band', { from: low, to: high });
};

export function Screen({ state, actions, onBack, onBreak }: ScreenProps) {
  const { message, run } = useRun();
  const [view, setView] = useState<'site' | 'limit' | 'alone' | 'otherwise' | 'softer'>('site');
  const { place, settings } = state;
  if (!place) return <ScreenFrame {...{ onBack, onBreak }}>{null}</ScreenFrame>; // its tab went meanwhile
  const { network } = place;
  const name = nameOf(network);
  const { here, band, differs } = limitsOf(state, place);
  const rest = restOf(settings.rests, network, state.now);
  const now = doorOf(settings.doors, network).when;
  const setWhen = async (when: Door['when']) => {
    const { doors } = await getSettings();
    await changeSettings({ doors: { ...doors, [network]: { ...doorOf(doors, network), when } } });
  };
  if (view === 'otherwise')
    return <OtherwiseScreen {...{ state, actions, run, onBreak }} onBack={() => setView('site')} />;
  if (view === 'softer') return <SofterScreen {...{ state, actions, run, onBreak }} onBack={() => setView('site')} />;
  const answer = message && <MessageAnswer message={message} />;
  if (view === 'limit')
    return (
      <ScreenFrame key="limit" onBack={() => setView('site')} onBreak={onBreak}>
        <Heading text={t('limits.quick.title', [name])} />
        <QuickLimit
          network={name}
          band={band ?? null}
          differs={differs}
          onBand={(band) =>
            run(
              () => setBand(state, network, band),
              (waits) => ({ text: t(waits ? 'limits.changedTomorrow' : 'limits.added') }),
            )
          }
        />
        {answer}
      </ScreenFrame>
    );
  const alone = wayOfRest(rest);
  if (view === 'alone')
    return (
      <ScreenFrame key="alone" onBack={() => setView('site')} onBreak={onBreak}>
        <Heading text={t('popup.alone.title', [name])} />
        <p class="soft">{t('popup.alone.line')}</p>
        <LeaveAlone {...{ network, rest, actions, run }} />
        {answer}
      </ScreenFrame>
    );
  return (
    <ScreenFrame
      key="site"
      {...{ onBack, onBreak }}
      headerEnd={<TextButton onClick={() => copyReport({ state, actions, run })}>{t('popup.different')}</TextButton>}
    >
      <Heading text={name} />
      <fieldset class="group">
        <legend class="label">{t('popup.site.pause')}</legend>
        <div class="buttons door-when">
          {WHEN.map((when) => (
            <Button
              key={when}
              pressed={when === now}
              onClick={() =>
                when !== now &&
                run(
                  () => setWhen(when),
                  () => ({
                    text: doorText(when, doorOf(settings.doors, network).seconds),
                    onUndo: () =>
                      run(
                        () => setWhen(now),
                        () => ({ text: t('common.undone') }),
                      ),
                  }),
                )
              }
            >
              {t(`popup.site.${when}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      {answer}
      {here.length > 0 && !rest && (
        <MoreToday
          heading="h2"
          onMore={(seconds) =>
            run(
              () =>
                actions.more(
                  here.map(({ id }) => id),
                  seconds,
                ),
              () => ({ text: t('limits.more.said') }),
            )
          }
        />
      )}
      <LinkRows
        rows={[
          {
            label: t('softer.row'),
            note: softNote(settings.soft[network] ?? AS_IT_IS),
            onClick: () => setView('softer'),
          },
          {
            label: t('popup.site.range'),
            note: band && bandNote(band, differs),
            onClick: () => setView('limit'),
          },
          {
            label: t('popup.alone.title', [name]),
            note: alone ? t(`popup.alone.${alone}Note`) : undefined,
            onClick: () => setView('alone'),
          },
          {
            label: t('popup.otherwise.row'),
            onClick: () => setView('otherwise'),
          },
        ]}
      />
    </ScreenFrame>
  );
}
