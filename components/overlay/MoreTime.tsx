/** "More today": time that is added, and never counted as anything else. */
import { say, sayNumber } from '../../lib/i18n/on-page.ts';
import type { WindowKind } from '../../lib/limits/types.ts';
import type { Choice } from '../../lib/nudges/types.ts';
import { Button } from '../Button.tsx';

const EXTRA_MINUTES = [5, 15];

export const MoreTime = ({ of, onMore }: { of: WindowKind; onMore(choice: Choice): void }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
  <div class="plan-buttons" role="group" aria-label={say('more.group')}>
    {of !== 'visits' && (
      <>
        <span class="soft small">{say('more.or')}</span>
        {EXTRA_MINUTES.map((count) => (
          <Button
            key={count}
            ariaLabel={say('more.say', { count })}
            onClick={() => onMore({ do: 'more', seconds: count * 60 })}
          >
            <span class="num">{sayNumber(count)}</span>
          </Button>
        ))}
        <span class="soft small">{say('plan.min')}</span>
      </>
    )}
    <Button onClick={() => onMore({ do: 'more', seconds: 'day' })}>{say('more.day')}</Button>
  </div>
);
