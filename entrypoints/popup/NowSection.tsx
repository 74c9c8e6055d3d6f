/** The first thing in the popup: where a person is, and the way out where there is something to leave. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { Heading } from '../../components/Heading.tsx';
import { about, clockTime, exact, locale, number, sentence, t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { CURATED } from '../../lib/networks/types.ts';
import type { PopupProps } from './props.ts';

const PLAN_MINUTES = [5, 10, 20];

export function NowSection(props: PopupProps) {
  const { state, actions, run } = props;
  const { settings, now, place, visit, on, missing, ever } = state;
  if (troublesFirst(state)) return null;
  if (settings.pausedUntil > now)
    return (
      <NoVisit heading={restingLine(state)} line={t('popup.restingLine')}>
        <Button onClick={() => run(() => actions.pause(null))}>{t('popup.wake')}</Button>
      </NoVisit>
    );
  if (place && visit) return <Visit {...props} />;
  if (on.length === 0 && missing.length === 0)
    return (
      <NoVisit heading={t(ever ? 'popup.noneOn' : 'popup.first')} line={t('popup.firstLine')}>
        <Button href="/welcome.html" newTab>
          {t('popup.choose')}
        </Button>
      </NoVisit>
    );
  if (place) {
    const counts = (CURATED as readonly string[]).includes(place.surface);
    return <NoVisit heading={t(counts ? 'popup.arrived' : 'popup.notHere')} line={t('popup.notHereLine')} />;
  }
  return <NoVisit heading={t(ever ? 'popup.noFeed' : 'popup.nothing')} line={t('popup.nothingLine')} />;
}

/** Whether what is wrong stands in the place of the first line: there is nothing to leave, and something to mend. */
export const troublesFirst = ({ settings, now, place, on, missing, failingSince }: PopupProps['state']): boolean =>
  settings.pausedUntil <= now && !place && (missing.length > 0 || (on.length > 0 && failingSince > 0));

const NoVisit = (props: { heading: string; line: string; children?: ComponentChildren }) => (
  <>
    <Heading key={props.heading} text={props.heading} />
    <p class="soft">{props.line}</p>
    {props.children && <div class="buttons">{props.children}</div>}
  </>
);

function Visit({ state, actions, run }: PopupProps) {
  const { visit, place, settings, now } = state;
  if (!visit || !place) return null;
  const quiet = settings.hardUntil > now;
  const { network } = place;
  const plan = (minutes: number) =>
    run(
      () => actions.plan(network, minutes * 60),
      () => ({
        text: t('popup.planned', { count: minutes }),
        onUndo: () => run(() => actions.plan(network)),
      }),
    );
  return (
    <>
      <Heading
        text={
          quiet
            ? t('popup.here', { network: nameOf(network) })
            : t('popup.since', { ago: about((now - visit.start) / 1000) })
        }
      />
      <EqualPair
        first={{ label: t('popup.leave'), onClick: () => run(() => actions.leave(state)) }}
        second={{ label: t('popup.stay'), onClick: actions.stay }}
      />
      <fieldset class="plan-buttons">
        <legend class="visually-hidden">{t('popup.plan')}</legend>
        <span class="soft small">{t('popup.orStay')}</span>
        {PLAN_MINUTES.map((minutes) => (
          <Button key={minutes} ariaLabel={t('popup.stayFor', { count: minutes })} onClick={() => plan(minutes)}>
            {number(minutes, locale())}
          </Button>
        ))}
        <span class="soft small">{t('popup.min')}</span>
      </fieldset>
      {!quiet && <p class="small soft">{countedLine(state)}</p>}
    </>
  );
}

/** What counted until the popup opened, which takes the focus, and why. */
function countedLine({ visit, settings }: PopupProps['state']): string {
  if (!visit || visit.whys.length === 0) return t('popup.countedNone');
  const why = visit.whys.length > 1 ? 'both' : visit.whys[0];
  const time = settings.exact ? exact(visit.seconds) : about(visit.seconds);
  return t(`popup.counted.${why}`, { time: sentence(time) });
}

function restingLine({ settings, now, zone }: PopupProps['state']): string {
  const until = settings.pausedUntil;
  return until - now <= 60 * 60_000 ? t('popup.restingUntil', { time: clockTime(until, zone) }) : t('popup.resting');
}
