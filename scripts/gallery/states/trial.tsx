import { Trial } from '../../../components/trial/Trial.tsx';
import type { TrialStage } from '../../../lib/pages/trial-stage.ts';
import { DONE, noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';

const draw = (stage: TrialStage, canStart = true) => (
  <div class="page">
    <Trial
      {...{ stage, canStart, weeks: 4, message: stage.is === 'ended' ? DONE : null }}
      {...{ onWeeks: noop, onStart: noop, onDecline: noop, onEnd: noop, onErase: noop }}
    />
  </div>
);

export const states: States = {
  'the offer': () => draw({ is: 'none' }),
  'the offer where nothing could rest': () => draw({ is: 'none' }, false),
  'one that begins tomorrow': () => draw({ is: 'ahead', first: '11 June 2026', last: '8 July 2026' }),
  'a quiet day': () => draw({ is: 'on', last: '8 July 2026', arm: 'quiet' }),
  'a day as usual': () => draw({ is: 'on', last: '8 July 2026', arm: 'usual' }),
  'one that was ended': () => draw({ is: 'ended', on: '12 June 2026' }),
  'one that is over': () =>
    draw({
      ...{ is: 'over', first: '11 June 2026', last: '8 July 2026' },
      ...{ felt: 'Visits left you about the same.', time: 'Time was about a third less on quiet days.' },
    }),
  'one that cannot be read': () => draw({ is: 'failed' }),
};
