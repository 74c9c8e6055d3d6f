/** The first days, before there is enough for a look back: when it will be there, what is so until now, and one way on. */
import { t } from '../../lib/i18n/index.ts';
import type { TableData } from '../../lib/words/table-data.ts';
import { type DayHill, Hills } from '../charts/Hills.tsx';
import { LinkRows } from '../LinkRows.tsx';

interface Props {
  /** "Sunday", and a weekday on which it began; none where nothing is noted yet */
  when: { ready: string; began: string } | null;
  /** rounded, and where it was; none where nothing is noted yet */
  soFar?: { time: string; networks: string } | undefined;
  hills: { tones: string[]; hills: DayHill[]; table(): TableData };
  /** names of networks that are on, where nothing was noted for some days: '' where none is */
  quiet?: string;
  rounding(seconds: number): number;
  tick(seconds: number): string;
}

export const FirstDays = ({ when, soFar, hills, quiet, ...chart }: Props) => (
  <section aria-labelledby="first-days">
    <h2 class="voice" id="first-days">
      {when ? t('review.first.title', { day: when.ready }) : t('review.first.nothing')}
    </h2>
    {soFar && <p class="lead">{t('review.first.soFar', soFar)}</p>}
    {when && (
      <Hills
        title={t('review.first.hills')}
        caption={t('review.first.since', { day: when.began })}
        {...hills}
        {...chart}
      />
    )}
    {quiet === undefined ? (
      <LinkRows
        rows={[{ label: t('review.first.setUp'), detail: t('review.first.setUpLine'), href: '/options.html#door' }]}
      />
    ) : (
      <QuietDays names={quiet} />
    )}
  </section>
);

/** Some days of nothing: it may be so, or Enough may not see where the person is. @param names of what is on; '' where nothing is */
export const QuietDays = ({ names }: { names: string }) => (
  <>
    {names && <p>{t('review.first.quiet')}</p>}
    <p class={names ? 'small soft' : undefined}>
      {names ? t('review.first.quietSees', { names }) : t('review.first.quietNone')}
    </p>
    <LinkRows rows={[{ label: t('review.first.feeds'), href: '/options.html#feeds' }]} />
  </>
);
