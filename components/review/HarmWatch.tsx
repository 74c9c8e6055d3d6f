/** Harm watch: once a week, one tap or none. Two "yes" running offer a quieter Enough. */
import { t } from '../../lib/i18n/index.ts';
import { EqualPair } from '../EqualPair.tsx';
import { AnswerButtons, Question } from './Question.tsx';

const ANSWERS = ['no', 'bit', 'yes'] as const;
type Answer = (typeof ANSWERS)[number];

export const HarmQuestion = (props: { answer?: Answer; onAnswer(answer: Answer): void; onSkip(): void }) => (
  <Question id="judged" title={t('review.judged.title')} onSkip={props.answer ? undefined : props.onSkip}>
    <AnswerButtons
      named="judged"
      options={ANSWERS.map((value) => ({ value, label: t(`review.judged.${value}`) }))}
      chosen={props.answer ? [props.answer] : []}
      onPick={props.onAnswer}
    />
    <p class="small soft">{t('review.judged.line')}</p>
  </Question>
);

export const QuieterOffer = (props: { onYes(): void; onNo(): void }) => (
  <Question id="quieter" title={t('review.judged.quieter')}>
    <p class="lead">{t('review.judged.quieterLine')}</p>
    <EqualPair
      first={{ label: t('review.judged.quieterYes'), onClick: props.onYes }}
      second={{ label: t('review.judged.quieterNo'), onClick: props.onNo }}
    />
  </Question>
);
