/** One small change, or keep as is; and a week later the same change, with the way back beside it. */
import { t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { StatusLine, type StatusMessage } from '../StatusLine.tsx';
import { Ask } from './Question.tsx';

interface Props {
  /** what is offered; null: nothing stands out */
  text: string | null;
  /** what was chosen before */
  chose: 'try' | 'keep' | null;
  done: StatusMessage | null;
  onTry(): void;
  onKeep(): void;
  /** "keep as is" was chosen, and the question may come again */
  onReopen(): void;
  onTakeBack(): void;
  onSkip(): void;
}

export const Change = ({ text, chose, done, onTry, onKeep, onReopen, onTakeBack, onSkip }: Props) => (
  <Ask id="change" title={t('review.change.title')} onSkip={text && !chose ? onSkip : undefined}>
    {text === null ? (
      <p class="lead">{t('review.change.none')}</p>
    ) : (
      <>
        <p class="lead">{text}</p>
        {!chose && (
          <>
            <p>{t('review.change.back')}</p>
            <EqualPair
              first={{ label: t('review.change.try'), onClick: onTry }}
              second={{ label: t('review.change.keep'), onClick: onKeep }}
            />
          </>
        )}
        {chose === 'keep' && (
          <>
            <p class="soft">{t('review.change.kept')}</p>
            <TextButton onClick={onReopen}>{t('review.change.reopen')}</TextButton>
          </>
        )}
        {chose === 'try' && <Button onClick={onTakeBack}>{t('review.change.takeBack')}</Button>}
      </>
    )}
    <StatusLine done={done} />
  </Ask>
);

export const ChangeBefore = (props: { text: string; onTakeBack(): void }) => (
  <Ask id="before" title={t('review.change.before')}>
    <p class="lead">{props.text}</p>
    <p>{t('review.change.beforeLine')}</p>
    <Button onClick={props.onTakeBack}>{t('review.change.takeBack')}</Button>
  </Ask>
);
