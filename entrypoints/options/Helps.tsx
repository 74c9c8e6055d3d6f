/** "What helps me" among the options: the same plan and presses as in the review. */
import { useLostFocus } from '../../components/lost-focus.ts';
import { TrialBody } from '../../components/trial/Trial.tsx';
import { useTrial } from '../../lib/pages/use-trial.ts';
import type { PartProps } from './Section.tsx';
import { followHash } from './use-hash.ts';

export function HelpsPart({ state: { settings, on } }: PartProps) {
  const trial = useTrial(settings, on);
  // where a person stands has changed, and what was pressed is gone
  const box = useLostFocus<HTMLDivElement>(trial?.stage.is);
  return (
    trial && (
      <div class="question" tabIndex={-1} ref={box}>
        <TrialBody {...trial} onDecline={() => followHash('#week')} />
      </div>
    )
  );
}
