/** What a week says in words, before any picture; below heavy words, a way on. */
import { t } from '../../lib/i18n/index.ts';
import { Button } from '../Button.tsx';
import { HardDayButton } from '../HardDay.tsx';

interface Props {
  paragraphs: string[];
  exact?: string;
  /** where the words are heavy, or the day is: whether it is a hard day, and what makes it one */
  heavy?: { hardDay: boolean; onHardDay(on: boolean): void };
}

export const WeekInWords = ({ paragraphs, exact, heavy }: Props) => (
  <section aria-labelledby="noticed">
    <h2 class="voice" id="noticed">
      {t('review.noticed.title')}
    </h2>
    {paragraphs.map((text) => (
      <p key={text} class="lead">
        {text}
      </p>
    ))}
    {exact && <p class="small soft num">{t('review.exactSum', { time: exact })}</p>}
    {heavy && (
      <div class="ways-on">
        <p>{t('review.heavy')}</p>
        <div class="buttons">
          <Button href="/break.html">{t('breaks.title')}</Button>
          <Button href="/help.html">{t('common.help')}</Button>
          <HardDayButton on={heavy.hardDay} onChange={heavy.onHardDay} />
        </div>
      </div>
    )}
  </section>
);
