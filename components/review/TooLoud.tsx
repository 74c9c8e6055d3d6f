/** "Did Enough make you feel judged?" was answered with "a bit" or "yes": one thing that would be quieter, and the others behind
 *  a press. What came of it is said right here. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Quieter } from '../../lib/review/week/quieter.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { Question } from './Question.tsx';

interface Props {
  /** what could still be quieter, the first of them offered */
  loud: readonly Quieter[];
  /** what was answered here */
  message: StatusMessage | null;
  onTake(what: Quieter): void;
  onLeave(): void;
}

export function TooLoud({ loud, message, onTake, onLeave }: Props) {
  const [open, setOpen] = useState(false);
  const [first] = loud;
  const others = message ? loud : loud.slice(1);
  return (
    <Question id="too-loud" title={t('review.loud.title')}>
      {first && !message && (
        <>
          <p class="lead">{t(`review.loud.${first}.offer`)}</p>
          <EqualPair
            first={{ label: t('review.loud.take'), onClick: () => onTake(first) }}
            second={{ label: t('review.loud.leave'), onClick: onLeave }}
          />
        </>
      )}
      <StatusLine message={message} />
      {others.length > 0 && (
        <TextButton expanded={open} onClick={() => setOpen(!open)}>
          {t('review.loud.other')}
        </TextButton>
      )}
      {open && (
        <div class="buttons">
          {others.map((what) => (
            <Button key={what} onClick={() => onTake(what)}>
              {t(`review.loud.${what}.name`)}
            </Button>
          ))}
        </div>
      )}
    </Question>
  );
}
