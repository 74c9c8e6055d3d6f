/** The one line of state under "Talk to someone": the first that is true stands, and the answer to a press before all. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MessageAnswer } from '../../components/Answer.tsx';
import { TextButton } from '../../components/Button.tsx';
import { clockWords, locale, number, t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { restOf } from '../../lib/rules/rest.ts';
import { isSaveDue } from '../../lib/store/export/save-due.ts';
import { dateOf } from '../../lib/words/date.ts';
import { wayOfRest } from './LeaveAlone.tsx';
import { limitNear } from './limit-near.ts';
import { allowAgain, copyReport, retrySaving } from './mending.ts';
import { troublesFirst } from './NowSection.tsx';
import { Plan, PlanButtons } from './Plan.tsx';
import type { PopupProps } from './props.ts';
import { Trial } from './Trial.tsx';

interface Props extends PopupProps {
  message: StatusMessage | null;
  /** opens the screen that corrects what the page in front counts as */
  onOtherwise(): void;
}

export function StateLine({ message, onOtherwise, ...props }: Props) {
  const [planning, setPlanning] = useState(false);
  const { state, actions, run } = props;
  const { settings, now, zone, place, visit, missing, failingSince, unread, lost, aside, stale, trial } = state;
  const resting = settings.pausedUntil > now;
  const gone = resting || troublesFirst(state) ? undefined : missing[0];
  const planned = visit?.planned;
  const near = limitNear(state);

  if (message) return <MessageAnswer message={message} />;
  if (failingSince > 0 && !troublesFirst(state))
    return (
      <State ways={<TextButton onClick={() => retrySaving(props)}>{t('popup.retry')}</TextButton>}>
        {t(unread ? 'popup.unreadHere' : 'popup.failingHere')}
      </State>
    );
  if (lost && !lost.quiet)
    return (
      <State
        ways={
          <>
            {lost.why !== 'none' && (
              <TextButton href="/options.html#data" newTab>
                {t('popup.lost.look')}
              </TextButton>
            )}
            <TextButton onClick={() => run(actions.putAway)}>{t('popup.putAway')}</TextButton>
          </>
        }
      >
        {t(`popup.lost.${lost.why}`, { day: dateOf(lost.at) })}
      </State>
    );
  if (gone)
    return (
      <State
        ways={
          <>
            <TextButton onClick={() => allowAgain(props, gone)}>
              {t('popup.allow', { network: nameOf(gone) })}
            </TextButton>
            <TextButton onClick={() => run(() => actions.letGo(gone))}>{t('popup.letGo')}</TextButton>
          </>
        }
      >
        {t('popup.missing', { network: nameOf(gone) })}
      </State>
    );
  if (aside.length > 0)
    return (
      <State
        ways={
          <>
            <TextButton onClick={() => copyReport(props)}>{t('popup.copy')}</TextButton>
            <TextButton onClick={() => run(actions.putAway)}>{t('popup.putAway')}</TextButton>
          </>
        }
      >
        {t('popup.aside', { count: aside.length, what: [...new Set(aside.map(asideName))].join(', ') })}
      </State>
    );
  if (resting) return null;
  const alone = place && wayOfRest(restOf(settings.rests, place.network, now));
  if (place && alone)
    return (
      <State
        ways={
          <TextButton onClick={() => run(() => actions.rest(place.network, null))}>{t('popup.alone.end')}</TextButton>
        }
      >
        {t(`popup.alone.${alone}Line`)}
      </State>
    );
  if (settings.hardUntil > now)
    return (
      <State ways={<TextButton onClick={() => run(() => actions.hardDay(false))}>{t('popup.hardDayEnd')}</TextButton>}>
        {t('popup.hardDayLine', { time: clockWords(settings.hardUntil, zone) })}
      </State>
    );
  if (stale && place)
    return (
      <Stale
        network={nameOf(place.network)}
        onShow={() => void actions.saidStale(place)}
        ways={
          <>
            <TextButton onClick={onOtherwise}>{t('popup.otherwise.row')}</TextButton>
            <TextButton onClick={() => run(() => actions.point(state, 'post'))}>
              {t('popup.otherwise.point')}
            </TextButton>
          </>
        }
      />
    );
  if (near)
    return (
      <State
        short
        ways={
          <TextButton
            onClick={() =>
              run(
                () => actions.more([near.id], null),
                () => ({ text: t('limits.more.said') }),
              )
            }
          >
            {t('popup.nearEase')}
          </TextButton>
        }
      >
        {t(`popup.near.${near.firmness}`, { to: number(Math.round((near.day?.to ?? 0) / 60), locale()) })}
      </State>
    );
  if (place && planned && !planning && planned.at + planned.seconds * 1000 > now)
    return <Plan {...props} seconds={planned.seconds} onChange={() => setPlanning(true)} />;
  if ((trial?.ask || state.ask) && !visit) return <Trial {...props} />;
  if (trial?.quiet || trial?.soft)
    return (
      <State
        ways={
          <TextButton href="/review.html#helps" newTab>
            {t('popup.why')}
          </TextButton>
        }
      >
        {trial.soft ? t('helps.popup.soft', { step: t(`softer.step.${trial.soft}`) }) : t('helps.popup.quiet')}
      </State>
    );
  if (state.look)
    return (
      <State
        ways={
          <>
            <TextButton href="/review.html" newTab>
              {t('popup.lookSee')}
            </TextButton>
            <TextButton onClick={() => run(actions.passOverLook)}>{t('popup.lookNot')}</TextButton>
          </>
        }
      >
        {t('popup.look')}
      </State>
    );
  if (!visit && isSaveDue(settings, now))
    return (
      <State
        ways={
          <TextButton href="/options.html#save" newTab>
            {t('popup.save.way')}
          </TextButton>
        }
      >
        {settings.savedAt > 0 ? t('popup.save.last', { day: dateOf(settings.savedAt) }) : t('popup.save.never')}
      </State>
    );
  if (place && visit) return <PlanButtons {...props} onPlan={() => setPlanning(false)} />;
  return null;
}

/** @param props.short its ways stand beside it */
const State = (props: { children: ComponentChildren; ways?: ComponentChildren; short?: boolean }) => (
  <div class={props.short ? 'state-line short small' : 'state-line small'}>
    <p>{props.children}</p>
    {props.ways && <span class="answer-ways">{props.ways}</span>}
  </div>
);

/** Facts of the site in front are out of date: said once, with what can be done. */
function Stale({ network, onShow, ways }: { network: string; onShow(): void; ways: ComponentChildren }) {
  useEffect(onShow, []);
  return <State ways={ways}>{t('popup.changed', { network })}</State>;
}

const asideName = ({ what }: { what: string }): string =>
  t(what.includes('settings') ? 'popup.asideSettings' : 'popup.asideLedger');
