import { Pointing } from '../../../components/overlay/Pointing.tsx';
import type { PointsFor } from '../../../lib/messages/protocol.ts';
import { noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';

const draw = (fits?: number, account?: string, to: PointsFor = account ? 'account' : 'post', isWhole = false) => (
  <main class="page">
    <Pointing
      {...(fits !== undefined && { fits })}
      {...(account && { account })}
      {...{ to, isWhole }}
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
  'a person points at whose posts set them off': () => draw(undefined, undefined, 'account'),
  'an account was picked': () => draw(1, 'lena.walks'),
  'no link says whose post it is': () => draw(0, undefined, 'account'),
  'a person points at a part to hide': () => draw(undefined, undefined, 'hide'),
  'a part was picked': () => draw(1, undefined, 'hide'),
  'a part was picked, and others go with it': () => draw(3, undefined, 'hide'),
  'what was picked holds the page': () => draw(0, undefined, 'hide', true),
};
