/** The talk about one week, in order: what I noticed, what was going on, one small change, pictures, and how Enough was. */
import { useEffect } from 'preact/hooks';
import { Press, Word } from '../../components/Button.tsx';
import { Noticed } from '../../components/review/Noticed.tsx';
import { PageWays } from '../../components/review/PageWays.tsx';
import { Weeks } from '../../components/review/Weeks.tsx';
import { Said } from '../../components/StatusLine.tsx';
import { askForMessages, dropMessages } from '../../lib/browser/notifications.ts';
import { exact, t } from '../../lib/i18n/index.ts';
import { describeWeek, MIN_DAYS_NOTED } from '../../lib/review/week/describe-week.ts';
import { weekFacts } from '../../lib/review/week/facts.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { dateName, spanName } from '../../lib/words/date.ts';
import { lineText } from '../../lib/words/review.ts';
import { WeekPictures } from './pictures.tsx';
import type { WeekProps } from './props.ts';
import { Talk } from './Talk.tsx';
import { plus, useWeek } from './use-week.ts';

export function OneWeek(props: WeekProps) {
  const { db, settings, person, days, thisWeek, done, set, setDone, onWeek } = props;
  const view = useWeek(db, person, days, thisWeek);
  const [first, last] = [days[0] as string, days.at(-1) as string];
  const told = view !== null && view !== 'failed';
  useEffect(() => {
    if (told && first < thisWeek && first > settings.weekSeen) void changeSettings({ weekSeen: first });
  }, [told, first, thisWeek, settings.weekSeen]);
  if (view === 'failed')
    return (
      <section>
        <p class="lead">{t('review.failed')}</p>
        <p>{t('review.failedLine')}</p>
      </section>
    );
  const since = view?.since ?? null;
  const label = first === thisWeek ? t('review.weeks.soFar', { from: dateName(first) }) : spanName(first, last);
  return (
    <>
      <Weeks
        label={label}
        onBefore={since && since < first ? () => onWeek(plus(first, -7)) : undefined}
        onAfter={first < thisWeek ? () => onWeek(plus(first, 7)) : undefined}
      />
      {view && <Told {...props} view={view} key={first} />}
      {view?.ready && (
        <section>
          <p class="lead">{t('helps.ready')}</p>
          <div class="acts">
            <Press href="#helps">{t('helps.look')}</Press>
          </div>
        </section>
      )}
      <section>
        <PageWays
          weekStart={settings.weekStart}
          dot={settings.weekDot}
          message={settings.weekMessage}
          onWeekStart={(weekStart) => set({ weekStart }, t('review.settings.changed'))}
          onDot={(weekDot) => set({ weekDot }, t('review.settings.changed'))}
          onMessage={(on) =>
            void (on ? askForMessages() : dropMessages()).then((given) => {
              // those that are complete already are no news
              const weekTold = plus(thisWeek, -7);
              if (on && !given) setDone({ text: t('review.settings.declined') });
              else
                void changeSettings({ weekMessage: on, weekTold }).then(() =>
                  setDone({ text: t('review.settings.changed') }),
                );
            })
          }
        />
        {settings.weekNotes && (
          <Word onPress={() => set({ weekNotes: false }, t('review.notes.stopped'))}>{t('review.notes.stop')}</Word>
        )}
        <Said done={done} />
      </section>
    </>
  );
}

function Told(props: WeekProps & { view: import('./use-week.ts').WeekView }) {
  const { settings, view } = props;
  const facts = weekFacts(view.rows);
  const all = facts.seconds + facts.posts;
  return (
    <>
      <Noticed
        paragraphs={describeWeek(facts).map((lines) => lines.map(lineText).join(' '))}
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
