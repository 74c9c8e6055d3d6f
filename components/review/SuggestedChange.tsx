/** One small change, or keep as is; and a week later the same change, with the way back beside it. */
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { Question } from './Question.tsx';

interface Props {
  /** what is offered; null: nothing stands out */
  text: string | null;
  /** what was chosen before */
  choice: 'try' | 'keep' | null;
  message: StatusMessage | null;
  onTry(): void;
  onKeep(): void;
  /** "keep as is" was chosen, and the question may come again */
  onReopen(): void;
  onTakeBack(): void;
  onSkip(): void;
}

export const SuggestedChange = ({ text, choice, message, onTry, onKeep, onReopen, onTakeBack, onSkip }: Props) => (
  <Question id="change" title={t('review.change.title')} onSkip={text && !choice ? onSkip : undefined}>
    {text === null ? (
      <p class="lead">{t('review.change.none')}</p>
    ) : (
      <>
        <p class="lead">{text}</p>
        {!choice && (
          <>
            <p>{t('review.change.back')}</p>
            <EqualPair
              first={{ label: t('review.change.try'), onClick: onTry }}
              second={{ label: t('review.change.keep'), onClick: onKeep }}
            />
          </>
        )}
        {choice === 'keep' && (
          <>
            <p class="soft">{t('review.change.kept')}</p>
            <TextButton onClick={onReopen}>{t('review.change.reopen')}</TextButton>
          </>
        )}
        {choice === 'try' && <Button onClick={onTakeBack}>{t('review.change.takeBack')}</Button>}
      </>
    )}
    <StatusLine message={message} />
  </Question>
);

export const EarlierChange = (props: { text: string; onTakeBack(): void }) => (
  <Question id="before" title={t('review.change.before')}>
    <p class="lead">{props.text}</p>
    <p>{t('review.change.beforeLine')}</p>
    <Button onClick={props.onTakeBack}>{t('review.change.takeBack')}</Button>
  </Question>
);
