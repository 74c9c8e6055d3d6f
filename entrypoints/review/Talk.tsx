/** The questions of the talk. Each can be passed over, and each answer can be changed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Change, ChangeBefore } from '../../components/review/Change.tsx';
import { GoingOn } from '../../components/review/Going.tsx';
import { Judged, Quieter } from '../../components/review/Judged.tsx';
import type { Done } from '../../components/StatusLine.tsx';
import { t } from '../../lib/i18n/index.ts';
import { type Suggestion, suggest, type Taken } from '../../lib/review/week/suggest.ts';
import type { WeekFacts } from '../../lib/review/week/types.ts';
import { GOING } from '../../lib/rules/kinds.ts';
import { putReview } from '../../lib/store/personal/reviews.ts';
import type { Part, ReviewRow } from '../../lib/store/rows.ts';
import { suggestionText } from '../../lib/words/suggestion.ts';
import type { WeekProps } from './props.ts';
import { isOn, takeBack, takeUp } from './take-up.ts';
import type { WeekView } from './use-week.ts';

/** A day of an hour or more is long. */
const LONG = 3600;
/** What a quieter Enough drops: notes on pages. The door and the limits stay. */
const NOTES = ['band', 'gentle', 'planned', 'checkin'];

interface TalkProps extends WeekProps {
  view: WeekView;
  facts: WeekFacts;
  /** stands between the change and the harm watch */
  children?: ComponentChildren;
}

export function Talk(props: TalkProps) {
  const { db, settings, view, facts, set } = props;
  const { here, now, twice } = view.reviews;
  const put = (part: Partial<ReviewRow>, id = here.id) => void putReview(db, id, part);
  const skip = (part: Part, row = here) => put({ skipped: [...(row.skipped ?? []), part] }, row.id);
  const days = [...facts.byDay.values()].map((sums) => [...sums.values()].reduce((sum, one) => sum + one, 0));
  return (
    <>
      {!here.skipped?.includes('going') && (
        <GoingOn
          taps={days.some((seconds) => seconds >= LONG) ? GOING : []}
          going={here.going ?? []}
          line={here.line ?? ''}
          onGoing={(going) => put({ going })}
          onLine={(line) => put({ line: line || undefined })}
          onSkip={() => skip('going')}
        />
      )}
      <OneChange {...props} onSkip={() => skip('change')} />
      {props.children}
      {!now.skipped?.includes('judged') && (
        <Judged
          answer={now.judged}
          onAnswer={(judged) => put({ judged: now.judged === judged ? undefined : judged }, now.id)}
          onSkip={() => skip('judged', now)}
        />
      )}
      {twice && !now.skipped?.includes('quieter') && (
        <Quieter
          onYes={() => {
            const dropped = [...new Set([...settings.dropped, ...NOTES])];
            set({ dropped, iconMinutes: false, weekDot: false, weekMessage: false }, t('review.judged.quieterDone'));
            skip('quieter', now);
          }}
          onNo={() => skip('quieter', now)}
        />
      )}
    </>
  );
}

function OneChange({ db, mine, on, view, facts, onSkip }: TalkProps & { onSkip(): void }) {
  const { here, before } = view.reviews;
  const [done, setDone] = useState<Done | null>(null);
  const { doors } = mine.settings.value;
  const limits = mine.limits.value.map(({ limit }) => limit);
  const offered = here.change ?? suggest(view.rows, facts, { on, limits, doors });
  const waits = () => mine.done.value?.key === 'limits.changedTomorrow';

  const take = async (one: Suggestion) => {
    const change = await takeUp(mine, one, () => crypto.randomUUID());
    await putReview(db, here.id, { change });
    setDone({ text: t(waits() ? 'review.change.tomorrow' : 'review.change.taken') });
  };
  const back = async (one: Taken, id: string) => {
    await takeBack(mine, one);
    if (id === here.id) await putReview(db, id, { change: undefined });
    setDone({ text: t(waits() ? 'review.change.backTomorrow' : 'review.change.takenBack') });
  };
  const failed = (error: Error) => setDone({ text: error.message });

  const earlier = before?.change;
  return (
    <>
      {earlier && isOn(mine, earlier) && (
        <ChangeBefore text={suggestionText(earlier)} onTakeBack={() => void back(earlier, before.id).catch(failed)} />
      )}
      {!here.skipped?.includes('change') && (
        <Change
          text={offered && suggestionText(offered)}
          chose={here.change === undefined ? null : here.change ? 'try' : 'keep'}
          done={done}
          onTry={() => offered && void take(offered).catch(failed)}
          onKeep={() => void putReview(db, here.id, { change: null }).catch(failed)}
          onReopen={() => void putReview(db, here.id, { change: undefined }).catch(failed)}
          onTakeBack={() => here.change && void back(here.change, here.id).catch(failed)}
          onSkip={onSkip}
        />
      )}
    </>
  );
}
