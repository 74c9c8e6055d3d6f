import { Pointing } from '../../../components/overlay/Pointing.tsx';
import { noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';

const draw = (fits?: number) => (
  <main class="page">
    <Pointing {...(fits !== undefined && { fits })} onKeep={noop} onAgain={noop} onStop={noop} onHelp={noop} />
  </main>
);

export const width = 760;

export const states: States = {
  'a person points': () => draw(),
  'one was picked, and fits others': () => draw(12),
  'one was picked, and fits itself alone': () => draw(1),
  'nothing tells it apart': () => draw(0),
};
