/** "Point at a post", or at a part of the page: what to do, and how many the one that was picked stands for. */
import { say } from '../../lib/i18n/on-page.ts';
import type { PointsFor } from '../../lib/messages/protocol.ts';
import type { PointingView } from '../../lib/page/pointing/pointing.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { Title } from './Title.tsx';

interface Props extends PointingView {
  /** what is asked for */
  to?: PointsFor;
}

const WORDS = {
  post: {
    which: 'point.which',
    how: 'point.how',
    none: 'point.none',
    is: 'point.fits',
    line: 'point.nothingKept',
    keep: 'point.keep',
  },
  account: {
    which: 'point.account.which',
    how: 'point.how',
    none: 'point.account.none',
    is: 'point.account.is',
    line: 'point.account.line',
    keep: 'point.account.keep',
  },
  hide: {
    which: 'point.hide.which',
    how: 'point.hide.how',
    none: 'point.none',
    is: 'point.hide.is',
    line: 'point.hide.line',
    keep: 'point.hide.keep',
  },
} as const;

export function Pointing({ to = 'post', fits, account, isWhole, onKeep, onAgain, onStop, onHelp }: Props) {
  const words = WORDS[to];
  const help = <TextButton onClick={onHelp}>{say('help')}</TextButton>;
  if (fits === undefined || fits === 0)
    return (
      <>
        <Title text={say(isWhole ? 'point.hide.whole' : fits === 0 ? words.none : words.which)} />
        <p class="small soft">{say(words.how)}</p>
        <div class="plan-buttons">
          {fits === 0 && <Button onClick={onAgain}>{say('point.again')}</Button>}
          <Button onClick={onStop}>{say('point.stop')}</Button>
        </div>
        <div class="overlay-footer">{help}</div>
      </>
    );
  return (
    <>
      <Title text={say(words.is, account ? { account } : { count: fits })} />
      <p class="small soft">{say(words.line)}</p>
      <EqualPair
        first={{ label: say(words.keep), onClick: onKeep }}
        second={{ label: say('point.again'), onClick: onAgain }}
      />
      <div class="overlay-footer">
        {help}
        <TextButton onClick={onStop}>{say('point.stop')}</TextButton>
      </div>
    </>
  );
}
