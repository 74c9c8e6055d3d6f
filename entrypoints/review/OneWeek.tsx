/** The talk about one week, in order: what I noticed, what was going on, one small change, pictures, and how Enough was. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button, TextButton } from '../../components/Button.tsx';
import { QuietDays } from '../../components/review/FirstDays.tsx';
import { WeekInWords } from '../../components/review/WeekInWords.tsx';
import { WeekNav } from '../../components/review/WeekNav.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { now } from '../../lib/clock/index.ts';
import { exact, t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { describeWeek, endsHeavy, isHeavyWeek, MIN_DAYS_NOTED } from '../../lib/review/week/describe-week.ts';
import { weekFacts } from '../../lib/review/week/facts.ts';
import { firstLookDay } from '../../lib/review/week/first-look.ts';
import { reasonLines } from '../../lib/review/week/reasons.ts';
import { changeLines } from '../../lib/review/week/turned-on.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { addDays } from '../../lib/time/week.ts';
import { dateName, spanName } from '../../lib/words/date.ts';
import { lineText } from '../../lib/words/review.ts';
import { FirstWeek } from './FirstWeek.tsx';
import type { WeekProps } from './props.ts';
import { Talk } from './Talk.tsx';
import { useWeek } from './use-week.ts';
import { WeekPictures } from './WeekPictures.tsx';

export function OneWeek(props: WeekProps) {
  const { db, settings, on, person, today, days, thisWeek, message, set, onWeek } = props;
  const view = useWeek(db, person, days, thisWeek);
  const [first, last] = [days[0] as string, days.at(-1) as string];
  const loaded = view !== null && view !== 'failed';
  const since = loaded ? view.since : null;
  // no week before the first day is ever shown
  const isBefore = loaded && first < thisWeek && (since === null || since > last);
  const lookDay = since && firstLookDay(since, Temporal.PlainDate.from(thisWeek).dayOfWeek);
  const isFirst = loaded && !isBefore && (!lookDay || today < lookDay);
  useLayoutEffect(() => {
    if (isBefore || (isFirst && first < thisWeek)) onWeek(thisWeek);
  }, [isBefore, isFirst, first, thisWeek]);
  const isLook = loaded && !isBefore && !isFirst;
  const { lookSeen, weekSeen } = settings;
  useEffect(() => {
    const isNews = first < thisWeek && first > weekSeen;
    if (isLook && (isNews || !lookSeen)) void changeSettings({ lookSeen: true, ...(isNews && { weekSeen: first }) });
  }, [isLook, first, thisWeek, lookSeen, weekSeen]);
  if (view === 'failed')
    return (
      <section>
        <p class="lead">{t('review.failed')}</p>
        <p>{t('review.failedLine')}</p>
      </section>
    );
  // until it is known whether these are the first days, no week is named that may lie before them
  const mayBeFirst = !lookSeen && weekSeen === '';
  if (isBefore || (!loaded && mayBeFirst)) return null;
  const from = isFirst ? (since ?? today) : first;
  const label = first === thisWeek ? t('review.weeks.soFar', { from: dateName(from) }) : spanName(first, last);
  return (
    <>
      <WeekNav
        label={label}
        nextIsNow={addDays(first, 7) === thisWeek}
        onPrevious={since && since < first ? () => onWeek(addDays(first, -7)) : undefined}
        onNext={first < thisWeek ? () => onWeek(addDays(first, 7)) : undefined}
      />
      {view && isFirst && <FirstWeek {...props} view={view} lookDay={lookDay} />}
      {view && !isFirst && on.length === 0 && (
        <section>
          <QuietDays names="" />
        </section>
      )}
      {view && !isFirst && <WeekTalk {...props} view={view} key={first} />}
      {view?.ready && (
        <section>
          <p class="lead">{t('helps.ready')}</p>
          <div class="buttons">
            <Button href="#helps">{t('helps.look')}</Button>
          </div>
        </section>
      )}
      <section>
        <div class="text-buttons">
          <TextButton href="/options.html#week">{t('review.settings.title')}</TextButton>
          {settings.weekNotes && (
            <TextButton onClick={() => set({ weekNotes: false }, t('review.notes.stopped'))}>
              {t('review.notes.stop')}
            </TextButton>
          )}
        </div>
        <StatusLine message={message} />
      </section>
    </>
  );
}

function WeekTalk(props: WeekProps & { view: import('./use-week.ts').WeekView }) {
  const { settings, view } = props;
  const facts = weekFacts(view.rows);
  const all = facts.seconds + facts.posts + facts.profiles;
  const hardDay = settings.hardUntil > now();
  const paragraphs = describeWeek(facts, hardDay || isHeavyWeek(facts), {
    changes: changeLines(settings, view.start, view.rows.checkins),
    reasons: reasonLines(view.answered),
  });
  const onHardDay = (on: boolean) => void send('hardDay', on);
  return (
    <>
      <WeekInWords
        paragraphs={paragraphs.map((lines) => lines.map(lineText).join(' '))}
        heavy={hardDay || endsHeavy(paragraphs) ? { hardDay, onHardDay } : undefined}
        exact={settings.exact && all > 0 ? exact(all) : undefined}
      />
      {facts.noted >= MIN_DAYS_NOTED && (
        <Talk {...props} facts={facts}>
          <WeekPictures {...props} facts={facts} />
        </Talk>
      )}
    </>
  );
}
