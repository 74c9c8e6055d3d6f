/** "Point at a post": what to do, and how many posts the one that was picked stands for. */
import { say } from '../../lib/i18n/on-page.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { Title } from './Title.tsx';

interface Props {
  /** posts that it fits; absent while a person points, 0 where nothing tells that one from the rest */
  fits?: number;
  /** the account whose post was picked */
  account?: string;
  /** whose post it is is what is asked for, not what a post is */
  forAccount?: boolean;
  onKeep(): void;
  onAgain(): void;
  onStop(): void;
  onHelp(): void;
}

export function Pointing({ fits, account, forAccount, onKeep, onAgain, onStop, onHelp }: Props) {
  const help = <TextButton onClick={onHelp}>{say('help')}</TextButton>;
  if (fits === undefined || fits === 0)
    return (
      <>
        <Title text={say(whichKey(fits, forAccount))} />
        <p class="small soft">{say('point.how')}</p>
        <div class="plan-buttons">
          {fits === 0 && <Button onClick={onAgain}>{say('point.again')}</Button>}
          <Button onClick={onStop}>{say('point.stop')}</Button>
        </div>
        <div class="overlay-footer">{help}</div>
      </>
    );
  return (
    <>
      <Title text={account ? say('point.account.is', { account }) : say('point.fits', { count: fits })} />
      <p class="small soft">{say(account ? 'point.account.line' : 'point.nothingKept')}</p>
      <EqualPair
        first={{ label: say(account ? 'point.account.keep' : 'point.keep'), onClick: onKeep }}
        second={{ label: say('point.again'), onClick: onAgain }}
      />
      <div class="overlay-footer">
        {help}
        <TextButton onClick={onStop}>{say('point.stop')}</TextButton>
      </div>
    </>
  );
}

function whichKey(fits: number | undefined, forAccount = false): string {
  if (fits === 0) return forAccount ? 'point.account.none' : 'point.none';
  return forAccount ? 'point.account.which' : 'point.which';
}
