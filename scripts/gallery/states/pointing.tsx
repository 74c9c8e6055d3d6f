import { Pointing } from '../../../components/overlay/Pointing.tsx';
import { noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';

const draw = (fits?: number, account?: string, forAccount = account !== undefined) => (
  <main class="page">
    <Pointing
      {...(fits !== undefined && { fits })}
      {...(account && { account })}
      forAccount={forAccount}
      onKeep={noop}
      onAgain={noop}
      onStop={noop}
      onHelp={noop}
    />
  </main>
);

export const width = 760;

export const states: States = {
  'a person points': () => draw(),
  'one was picked, and fits others': () => draw(12),
  'one was picked, and fits itself alone': () => draw(1),
  'nothing tells it apart': () => draw(0),
  'a person points at whose posts set them off': () => draw(undefined, undefined, true),
  'an account was picked': () => draw(1, 'lena.walks'),
  'no link says whose post it is': () => draw(0, undefined, true),
};
