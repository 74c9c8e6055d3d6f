/** "More today": time that is added, and never counted as anything else. */
import { say, sayNumber } from '../../lib/i18n/on-page.ts';
import type { Choice, Of } from '../../lib/nudges/types.ts';
import { Press } from '../Button.tsx';

const EXTRA = [5, 15];

export const More = ({ of, onMore }: { of: Of; onMore(choice: Choice): void }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
  <div class="plan" role="group" aria-label={say('more.group')}>
    {of !== 'visits' && (
      <>
        <span class="soft small">{say('more.or')}</span>
        {EXTRA.map((count) => (
          <Press
            key={count}
            say={say('more.say', { count })}
            onPress={() => onMore({ do: 'more', seconds: count * 60 })}
          >
            <span class="num">{sayNumber(count)}</span>
          </Press>
        ))}
        <span class="soft small">{say('plan.min')}</span>
      </>
    )}
    <Press onPress={() => onMore({ do: 'more', seconds: 'day' })}>{say('more.day')}</Press>
  </div>
);
