/** The loop of low mood and the high bar: touch a point, and there is a way out of it. */
import { useState } from 'preact/hooks';
import type { Loop } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import { Around, In } from '../InLanguage.tsx';
import { LinkRows } from '../LinkRows.tsx';
import { LoopPicture } from './LoopPicture.tsx';

interface LoopCardProps {
  loop: Loop;
  /** where the way out of a point leads */
  exitTo(point: Loop['points'][number]): string;
}

export function LoopCard({ loop, exitTo }: LoopCardProps) {
  const [at, setAt] = useState(0);
  const point = loop.points[at] ?? loop.points[0];
  return (
    <>
      <LoopPicture loop={loop} at={at} onPoint={setAt} label={loop.title} />
      <div class="loop-point" aria-live="polite">
        {point && (
          <>
            <p class="lead">
              <In lang={loop.lang}>{point.says}</In>
            </p>
            <LinkRows
              rows={[
                {
                  href: exitTo(point),
                  label: (
                    <>
                      <span class="label">
                        <Around line={(name) => t('loop.exit', { name })} words={point.exit.name} lang={loop.lang} />
                      </span>
                      <span class="small soft">
                        <In lang={loop.lang}>{point.exit.says}</In>
                      </span>
                    </>
                  ),
                },
              ]}
            />
          </>
        )}
      </div>
    </>
  );
}
