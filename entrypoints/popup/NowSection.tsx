/** The first thing in the popup: where a person is, and the way out where there is something to leave. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { EqualPair } from '../../components/EqualPair.tsx';
import { Heading } from '../../components/Heading.tsx';
import { about, clockWords, t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { CURATED } from '../../lib/networks/types.ts';
import { restOf } from '../../lib/rules/rest.ts';
import { allowAgain, copyReport, retrySaving } from './mending.ts';
import type { PopupProps } from './props.ts';

export function NowSection(props: PopupProps) {
  const { state, actions, run } = props;
  const { settings, now, place, visit, on, missing, ever } = state;
  if (troublesFirst(state)) return <Trouble {...props} />;
  if (settings.pausedUntil > now)
    return (
      <NoVisit heading={restingLine(state)} line={t('popup.restingLine')}>
        <Button onClick={() => run(() => actions.pause(null))}>{t('popup.wake')}</Button>
      </NoVisit>
    );
  if (place && restOf(settings.rests, place.network, now))
    return <NoVisit heading={t('popup.alone.is', [nameOf(place.network)])} line={t('popup.alone.line')} />;
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
    const counts =
      (CURATED as readonly string[]).includes(place.surface) || (place.surface === 'profile' && place.own === true);
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

/** What is wrong, where there is nothing to leave: what is safe, and what helps. */
function Trouble(props: PopupProps) {
  const { state, actions, run } = props;
  const { failingSince, unread, missing } = state;
  const [id = ''] = missing;
  if (failingSince > 0)
    return (
      <NoVisit
        heading={t(unread ? 'popup.unread' : 'popup.failing')}
        line={t(unread ? 'popup.unreadLine' : 'popup.failingLine')}
      >
        <Button onClick={() => retrySaving(props)}>{t('popup.retry')}</Button>
        <Button onClick={() => copyReport(props)}>{t('popup.copy')}</Button>
      </NoVisit>
    );
  return (
    <>
      <NoVisit heading={t('popup.missing', { network: nameOf(id) })} line={t('popup.missingLine')} />
      <EqualPair
        first={{
          label: t('popup.allow', { network: nameOf(id) }),
          onClick: () => allowAgain(props, id),
        }}
        second={{ label: t('popup.letGo'), onClick: () => run(() => actions.letGo(id)) }}
      />
    </>
  );
}

function Visit({ state, actions, run }: PopupProps) {
  const { visit, place, settings, now } = state;
  if (!visit || !place) return null;
  return (
    <>
      <Heading
        text={
          settings.hardUntil > now
            ? t('popup.hardDayHere')
            : t('popup.since', { ago: about((now - visit.start) / 1000) })
        }
      />
      <EqualPair
        first={{ label: t('popup.leave'), onClick: () => run(() => actions.leave(state)) }}
        second={{ label: t('popup.stay'), onClick: actions.stay }}
      />
    </>
  );
}

function restingLine({ settings, now, zone }: PopupProps['state']): string {
  const until = settings.pausedUntil;
  return until - now <= 60 * 60_000 ? t('popup.restingUntil', { time: clockWords(until, zone) }) : t('popup.resting');
}
