/** A goal: one line first, then three sizes of it, one of them picked, and an if-then plan. All in a person's own words;
 *  guesses and examples only on request. */
import { useEffect, useState } from 'preact/hooks';
import type { Goals } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import type { MyGoal } from '../../lib/store/rows.ts';
import { Button, TextButton } from '../Button.tsx';
import { In, InEnglish } from '../InLanguage.tsx';
import { useLostFocus } from '../lost-focus.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import { TextArea } from '../TextArea.tsx';

const MAX_LENGTH = 140;

export type GoalDraft = Omit<MyGoal, 'id' | 'at'>;
export const NO_GOAL: GoalDraft = {
  goal: '',
  sizes: { heavy: '', ordinary: '', room: '' },
  size: 'heavy',
  moment: '',
  act: '',
};

interface GoalFormProps {
  goals: Goals;
  draft: GoalDraft;
  onDraft(draft: GoalDraft): void;
  onKeep(): void;
}

export function GoalForm({ goals, draft, onDraft, onKeep }: GoalFormProps) {
  const [examplesOpen, setExamplesOpen] = useState(false);
  const [found, setFound] = useState(false);
  const { goal, sizes } = draft;
  const change = (part: Partial<GoalDraft>) => onDraft({ ...draft, ...part });
  const { lang } = goals;
  // a form that was kept or forgotten begins with its one line again
  useEffect(() => {
    if (draft === NO_GOAL) setFound(false);
  }, [draft]);
  const sized = found || Object.values(sizes).some(Boolean);
  const findSizes = () => {
    const guessed = goals.sizes.map(({ id, guess }) => [id, sizes[id] || guess]);
    change({ sizes: Object.fromEntries(guessed) as GoalDraft['sizes'] });
    setFound(true);
  };
  return (
    <div class="goal">
      <TextArea label={t('goal.say')} value={goal} maxLength={MAX_LENGTH} onInput={(text) => change({ goal: text })} />
      <TextButton expanded={examplesOpen} onClick={() => setExamplesOpen(!examplesOpen)}>
        {t('goal.examples')}
      </TextButton>
      {examplesOpen && (
        <div class="buttons">
          {goals.examples.map(({ goal: one, ...three }) => (
            <Button key={one} onClick={() => change({ goal: one, sizes: three })}>
              <In lang={lang}>{one}</In>
            </Button>
          ))}
        </div>
      )}
      <InEnglish lang={lang} line={t('overlay.someInEnglish')} />
      {sized ? <Sizes {...{ goals, draft, onDraft, onKeep }} /> : <Button onClick={findSizes}>{t('goal.find')}</Button>}
    </div>
  );
}

/** The three sizes, which of them is for now, the plan, and Keep. */
function Sizes({ goals, draft, onDraft, onKeep }: GoalFormProps) {
  const { sizes, size, moment, act } = draft;
  const { lang } = goals;
  const first = useLostFocus<HTMLHeadingElement>(null);
  const change = (part: Partial<GoalDraft>) => onDraft({ ...draft, ...part });
  const sizeOptions = goals.sizes.map(({ id, name }) => ({
    value: id,
    label: <In lang={lang}>{name}</In>,
    hint: sizes[id],
  }));
  return (
    <>
      <h2 class="label" tabIndex={-1} ref={first}>
        {t('goal.sizes')}
      </h2>
      {goals.sizes.some(({ id, guess }) => sizes[id] === guess) && <p class="small soft">{t('goal.guesses')}</p>}
      {goals.sizes.map(({ id, name, ask }) => (
        <TextArea
          key={id}
          privacyNote={false}
          label={<In lang={lang}>{t('goal.size', { name, ask })}</In>}
          value={sizes[id]}
          maxLength={MAX_LENGTH}
          rows={1}
          onInput={(text) => change({ sizes: { ...sizes, [id]: text } })}
        />
      ))}
      <RadioGroup
        label={t('goal.pick')}
        value={size}
        options={sizeOptions}
        onChange={(picked) => change({ size: picked as GoalDraft['size'] })}
      />
      <section class="goal" aria-labelledby="plan">
        <h2 class="label" id="plan">
          {t('goal.plan')}
        </h2>
        <PlanHalf
          {...{ words: goals.plan.moments, label: goals.plan.first, lang }}
          value={moment}
          onInput={(it) => change({ moment: it })}
        />
        <PlanHalf
          {...{ words: goals.plan.acts, label: goals.plan.second, lang }}
          value={act}
          onInput={(it) => change({ act: it })}
        />
      </section>
      <Button onClick={onKeep}>{t('goal.keep')}</Button>
    </>
  );
}

interface PlanHalfProps {
  words: readonly string[];
  label: string;
  lang: string | undefined;
  value: string;
  onInput(text: string): void;
}

const PlanHalf = (props: PlanHalfProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextArea
        privacyNote={false}
        label={<In lang={props.lang}>{props.label}</In>}
        value={props.value}
        maxLength={MAX_LENGTH}
        rows={1}
        onInput={props.onInput}
      />
      <TextButton expanded={open} ariaLabel={t('goal.wordsFor', { name: props.label })} onClick={() => setOpen(!open)}>
        {t('goal.words')}
      </TextButton>
      {open && (
        <div class="buttons">
          {props.words.map((one) => (
            <Button key={one} onClick={() => props.onInput(one)}>
              <In lang={props.lang}>{one}</In>
            </Button>
          ))}
        </div>
      )}
    </>
  );
};
