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

interface Picked {
  fits: number;
  account: string;
}

/** What is said for each purpose. */
const WORDS = {
  post: () => ({
    which: say('point.which'),
    how: say('point.how'),
    none: say('point.none'),
    is: ({ fits }: Picked) => say('point.fits', { count: fits }),
    line: say('point.nothingKept'),
    keep: say('point.keep'),
  }),
  account: () => ({
    which: say('point.account.which'),
    how: say('point.how'),
    none: say('point.account.none'),
    is: ({ account }: Picked) => say('point.account.is', { account }),
    line: say('point.account.line'),
    keep: say('point.account.keep'),
  }),
  hide: () => ({
    which: say('point.hide.which'),
    how: say('point.hide.how'),
    none: say('point.none'),
    is: ({ fits }: Picked) => say('point.hide.is', { count: fits }),
    line: say('point.hide.line'),
    keep: say('point.hide.keep'),
  }),
};

export function Pointing({ to = 'post', fits, account, isWhole, onKeep, onAgain, onStop, onHelp }: Props) {
  const words = WORDS[to]();
  const help = <TextButton onClick={onHelp}>{say('help')}</TextButton>;
  if (fits === undefined || fits === 0)
    return (
      <>
        <Title text={isWhole ? say('point.hide.whole') : fits === 0 ? words.none : words.which} />
        <p class="small soft">{words.how}</p>
        <div class="plan-buttons">
          {fits === 0 && <Button onClick={onAgain}>{say('point.again')}</Button>}
          <Button onClick={onStop}>{say('point.stop')}</Button>
        </div>
        <div class="overlay-footer">{help}</div>
      </>
    );
  return (
    <>
      <Title text={words.is({ fits, account: account ?? '' })} />
      <p class="small soft">{words.line}</p>
      <EqualPair
        first={{ label: words.keep, onClick: onKeep }}
        second={{ label: say('point.again'), onClick: onAgain }}
      />
      <div class="overlay-footer">
        {help}
        <TextButton onClick={onStop}>{say('point.stop')}</TextButton>
      </div>
    </>
  );
}
