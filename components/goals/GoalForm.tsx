/** A goal at three sizes, one of them picked, and an if-then plan, all in a person's own words; examples only on request. */
import { useState } from 'preact/hooks';
import type { Goals } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import type { MyGoal } from '../../lib/store/personal/goals.ts';
import { Press, Word } from '../Button.tsx';
import { Radios } from '../Field.tsx';
import { In, InEnglish } from '../InLanguage.tsx';
import { TextArea } from '../TextArea.tsx';

const MOST = 140;

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
  const [examples, open] = useState(false);
  const { goal, sizes, size, moment, act } = draft;
  const change = (part: Partial<GoalDraft>) => onDraft({ ...draft, ...part });
  const { lang } = goals;
  const named = goals.sizes.map(({ id, name }) => ({
    value: id,
    label: <In lang={lang}>{name}</In>,
    hint: sizes[id],
  }));
  return (
    <div class="goal">
      <TextArea label={t('goal.say')} value={goal} most={MOST} onInput={(text) => change({ goal: text })} />
      <Word expanded={examples} onPress={() => open(!examples)}>
        {t('goal.examples')}
      </Word>
      {examples && (
        <div class="acts">
          {goals.examples.map(({ goal: one, ...three }) => (
            <Press key={one} onPress={() => change({ goal: one, sizes: three })}>
              <In lang={lang}>{one}</In>
            </Press>
          ))}
        </div>
      )}
      <InEnglish lang={lang} line={t('overlay.someInEnglish')} />
      {goals.sizes.map(({ id, name, ask }) => (
        <TextArea
          key={id}
          alone={false}
          label={<In lang={lang}>{t('goal.size', { name, ask })}</In>}
          value={sizes[id]}
          most={MOST}
          rows={1}
          onInput={(text) => change({ sizes: { ...sizes, [id]: text } })}
        />
      ))}
      <Radios
        label={t('goal.pick')}
        value={size}
        options={named}
        onChange={(picked) => change({ size: picked as GoalDraft['size'] })}
      />
      <section class="goal" aria-labelledby="plan">
        <h2 class="label" id="plan">
          {t('goal.plan')}
        </h2>
        <Half
          {...{ words: goals.plan.moments, label: goals.plan.first, lang }}
          value={moment}
          onInput={(it) => change({ moment: it })}
        />
        <Half
          {...{ words: goals.plan.acts, label: goals.plan.second, lang }}
          value={act}
          onInput={(it) => change({ act: it })}
        />
      </section>
      <Press onPress={onKeep}>{t('goal.keep')}</Press>
    </div>
  );
}

interface HalfProps {
  words: readonly string[];
  label: string;
  lang: string | undefined;
  value: string;
  onInput(text: string): void;
}

const Half = (props: HalfProps) => {
  const [open, show] = useState(false);
  return (
    <>
      <TextArea
        alone={false}
        label={<In lang={props.lang}>{props.label}</In>}
        value={props.value}
        most={MOST}
        rows={1}
        onInput={props.onInput}
      />
      <Word expanded={open} say={t('goal.wordsFor', { name: props.label })} onPress={() => show(!open)}>
        {t('goal.words')}
      </Word>
      {open && (
        <div class="acts">
          {props.words.map((one) => (
            <Press key={one} onPress={() => props.onInput(one)}>
              <In lang={props.lang}>{one}</In>
            </Press>
          ))}
        </div>
      )}
    </>
  );
};
