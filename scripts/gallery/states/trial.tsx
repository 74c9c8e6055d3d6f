import { Trial } from '../../../components/trial/Trial.tsx';
import type { TrialStage } from '../../../lib/pages/trial-stage.ts';
import type { Tried } from '../../../lib/review/trial/plan-trial.ts';
import { DONE, noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/review/review.css';

const draw = (stage: TrialStage, canTry = { quiet: true, soft: true }, tried: Tried = 'quiet') => (
  <div class="page">
    <Trial
      {...{ stage, canTry, tried, weeks: 4, message: stage.is === 'ended' ? DONE : null }}
      {...{ onWeeks: noop, onTried: noop, onStart: noop, onDecline: noop, onEnd: noop, onErase: noop }}
    />
  </div>
);

export const states: States = {
  'the offer': () => draw({ is: 'none' }),
  'the offer of soft days': () => draw({ is: 'none' }, { quiet: true, soft: true }, 'more'),
  'the offer where only feeds could be softer': () => draw({ is: 'none' }, { quiet: false, soft: true }, 'little'),
  'the offer where nothing could rest': () => draw({ is: 'none' }, { quiet: false, soft: false }),
  'one that begins tomorrow': () => draw({ is: 'ahead', first: '11 June 2026', last: '8 July 2026' }),
  'a quiet day': () => draw({ is: 'on', last: '8 July 2026', arm: 'quiet' }),
  'soft days that begin tomorrow': () =>
    draw({ is: 'ahead', first: '11 June 2026', last: '8 July 2026', soft: 'more' }),
  'a soft day': () => draw({ is: 'on', last: '8 July 2026', arm: 'soft', soft: 'more' }),
  'a day as usual': () => draw({ is: 'on', last: '8 July 2026', arm: 'usual' }),
  'one that was ended': () => draw({ is: 'ended', on: '12 June 2026' }),
  'one that is over': () =>
    draw({
      ...{ is: 'over', first: '11 June 2026', last: '8 July 2026' },
      ...{ felt: 'Visits left you about the same.', time: 'Time was about a third less on quiet days.' },
    }),
  'one that cannot be read': () => draw({ is: 'failed' }),
};
