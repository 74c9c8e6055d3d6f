/** The questions of the talk. Each can be passed over, and each answer can be changed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { GoingOn } from '../../components/review/GoingOn.tsx';
import { HarmQuestion, QuieterOffer } from '../../components/review/HarmWatch.tsx';
import { EarlierChange, SuggestedChange } from '../../components/review/SuggestedChange.tsx';
import { TooLoud } from '../../components/review/TooLoud.tsx';
import { t } from '../../lib/i18n/index.ts';
import { enjoyedNetworks, LONG_DAY } from '../../lib/nudges/enjoyed.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { type Quieter, quieterChange, stillLoud } from '../../lib/review/week/quieter.ts';
import { type Suggestion, suggest, type TakenSuggestion } from '../../lib/review/week/suggest.ts';
import type { WeekFacts } from '../../lib/review/week/types.ts';
import { GOING } from '../../lib/rules/kinds.ts';
import { putReview } from '../../lib/store/personal/reviews.ts';
import type { Part, ReviewRow } from '../../lib/store/rows.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { suggestionText } from '../../lib/words/suggestion.ts';
import { applySuggestion, isApplied, revertSuggestion } from './apply-suggestion.ts';
import type { WeekProps } from './props.ts';
import type { WeekView } from './use-week.ts';

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
  const felt = now.judged === 'bit' || now.judged === 'yes';
  const [answered, setAnswered] = useState<StatusMessage | null>(null);
  const take = (what: Quieter) => {
    const change = quieterChange(what, settings);
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, settings[key as keyof typeof change]]));
    const onFailure = (error: Error) => setAnswered({ text: error.message });
    const undo = () => changeSettings(before).then(() => setAnswered({ text: t('common.undone') }), onFailure);
    changeSettings(change).then(() => {
      skip('quieter', now);
      setAnswered({ text: t(`review.loud.${what}.done`), onUndo: () => void undo() });
    }, onFailure);
  };
  const days = [...facts.byDay.values()].map((sums) => [...sums.values()].reduce((sum, one) => sum + one, 0));
  return (
    <>
      {!here.skipped?.includes('going') && (
        <GoingOn
          options={days.some((seconds) => seconds >= LONG_DAY) ? GOING : []}
          going={here.going ?? []}
          line={here.line ?? ''}
          onGoing={(going) => put({ going, enjoyed: going.includes('enjoyed') ? enjoyedOf(view) : undefined })}
          onLine={(line) => put({ line: line || undefined })}
          onSkip={() => skip('going')}
        />
      )}
      <OneChange {...props} onSkip={() => skip('change')} />
      {props.children}
      {!now.skipped?.includes('judged') && (
        <HarmQuestion
          answer={now.judged}
          onAnswer={(judged) => put({ judged: now.judged === judged ? undefined : judged }, now.id)}
          onSkip={() => skip('judged', now)}
        />
      )}
      {(answered || (felt && !twice && !now.skipped?.includes('quieter'))) && (
        <TooLoud
          loud={stillLoud(settings)}
          message={answered}
          onTake={take}
          onLeave={() => {
            skip('quieter', now);
            setAnswered({ text: t('review.loud.left') });
          }}
        />
      )}
      {!answered && twice && !now.skipped?.includes('quieter') && (
        <QuieterOffer
          onYes={() => {
            const change = { ...quieterChange('notes', settings), ...quieterChange('icon', settings) };
            set(change, t('review.judged.quieterDone'));
            skip('quieter', now);
          }}
          onNo={() => skip('quieter', now)}
        />
      )}
    </>
  );
}

const enjoyedOf = ({ rows: { exposures, sums = [] } }: WeekView): string[] =>
  enjoyedNetworks([...exposures.map((one) => ({ ...one, seconds: (one.end - one.start) / 1000 })), ...sums]);

function OneChange({ db, mine, on, view, facts, onSkip }: TalkProps & { onSkip(): void }) {
  const { here, before } = view.reviews;
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const { doors } = mine.settings.value;
  const limits = mine.limits.value.map(({ limit }) => limit);
  const suggestion = here.change ?? suggest(view.rows, facts, { on, limits, doors, enjoyed: view.reviews.enjoyed });
  const waitsForTomorrow = () => mine.done.value?.key === 'limits.changedTomorrow';

  const applyOne = async (one: Suggestion) => {
    const change = await applySuggestion(mine, one, () => crypto.randomUUID());
    await putReview(db, here.id, { change });
    setMessage({ text: t(waitsForTomorrow() ? 'review.change.tomorrow' : 'review.change.taken') });
  };
  const revert = async (one: TakenSuggestion, id: string) => {
    await revertSuggestion(mine, one);
    if (id === here.id) await putReview(db, id, { change: undefined });
    setMessage({ text: t(waitsForTomorrow() ? 'review.change.backTomorrow' : 'review.change.takenBack') });
  };
  const onFailure = (error: Error) => setMessage({ text: error.message });

  const earlierChange = before?.change;
  return (
    <>
      {earlierChange && isApplied(mine, earlierChange) && (
        <EarlierChange
          text={suggestionText(earlierChange)}
          onTakeBack={() => void revert(earlierChange, before.id).catch(onFailure)}
        />
      )}
      {!here.skipped?.includes('change') && (
        <SuggestedChange
          text={suggestion && suggestionText(suggestion)}
          choice={here.change === undefined ? null : here.change ? 'try' : 'keep'}
          message={message}
          onTry={() => suggestion && void applyOne(suggestion).catch(onFailure)}
          onKeep={() => void putReview(db, here.id, { change: null }).catch(onFailure)}
          onReopen={() => void putReview(db, here.id, { change: undefined }).catch(onFailure)}
          onTakeBack={() => here.change && void revert(here.change, here.id).catch(onFailure)}
          onSkip={onSkip}
        />
      )}
    </>
  );
}
