/** What a week says in words, before any picture. */
import { t } from '../../lib/i18n/index.ts';

export const WeekInWords = (props: { paragraphs: string[]; exact?: string }) => (
  <section aria-labelledby="noticed">
    <h2 class="voice" id="noticed">
      {t('review.noticed.title')}
    </h2>
    {props.paragraphs.map((text) => (
      <p key={text} class="lead">
        {text}
      </p>
    ))}
    {props.exact && <p class="small soft num">{t('review.exactSum', { time: props.exact })}</p>}
  </section>
);
