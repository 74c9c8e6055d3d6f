/** "Talk to someone": lists kept up by others first, then the line of the region. Works offline; nothing opens by itself. */

import { Press, Word } from '../../components/Button.tsx';
import { Choose } from '../../components/Field.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { In, InEnglish } from '../../components/InLanguage.tsx';
import { directories, regionById, regions } from '../../lib/content/help/index.ts';
import type { HelpLine } from '../../lib/content/schema.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { dateName } from '../../lib/words/date.ts';

interface HelpProps {
  /** id of the region on show; '' where none is known */
  region: string;
  onRegion(id: string): void;
  /** people and places of the person's own, as chosen for Leave */
  places?: readonly { name: string; url: string }[];
}

export const Help = ({ region, onRegion, places = [] }: HelpProps) => {
  const shown = regionById(region);
  const lists = directories();
  return (
    <PageFrame help={false} foot={t('help.foot')}>
      <main>
        <Heading kind="title" text={t('common.help')} />
        <p class="lead">{t('help.lead')}</p>
        <p class="soft">{t('help.danger')}</p>

        <section aria-labelledby="people">
          <h2 class="voice" id="people">
            {t('help.people')}
          </h2>
          <p>{t('help.peopleLine')}</p>
          <div class="acts">
            {places.map(({ name, url }) => (
              <Press key={url} href={url} newTab>
                {name}
              </Press>
            ))}
          </div>
          <div class="words">
            <Word href="/break.html#break/social-savouring">{t('help.peopleWords')}</Word>
            <Word href="/options.html#places">{t('help.peopleAdd')}</Word>
          </div>
        </section>

        <section aria-labelledby="lists">
          <h2 class="voice" id="lists">
            {t('help.lists')}
          </h2>
          <InEnglish lang={lists.find(({ lang }) => lang)?.lang} line={t('overlay.someInEnglish')} />
          <ul class="rows">
            {lists.map(({ name, url, about, lang }) => (
              <li key={url}>
                <a class="label" href={url} target="_blank" rel="noreferrer">
                  {name}
                </a>
                <p class="soft">
                  <In lang={lang}>{about}</In>
                </p>
                <p class="small soft">{bare(url)}</p>
              </li>
            ))}
          </ul>
        </section>

        <section aria-labelledby="near">
          <h2 class="voice" id="near">
            {t('help.near')}
          </h2>
          <Choose
            label={t('help.region')}
            value={shown?.id ?? ''}
            options={[
              ...(shown ? [] : [{ value: '', label: t('help.noRegion') }]),
              ...regions
                .map(({ id, country }) => ({ value: id, label: countryName(id, country) }))
                .sort((a, b) => a.label.localeCompare(b.label, locale())),
            ]}
            onChange={onRegion}
          />
          {shown ? (
            <ul class="rows">
              {shown.lines.map((line) => (
                <Line key={line.service} line={line} />
              ))}
            </ul>
          ) : (
            <p class="soft">{t('help.elsewhere')}</p>
          )}
        </section>

        <section aria-labelledby="care">
          <h2 class="voice" id="care">
            {t('help.care')}
          </h2>
          <p>{t('help.careLine')}</p>
          <p class="soft">{t('help.careMore')}</p>
        </section>
      </main>
    </PageFrame>
  );
};

const Line = ({ line }: { line: HelpLine }) => (
  <li>
    <p class="label">{line.name ?? line.service}</p>
    <p class="numbers">
      {line.number.map((number) => (
        <a key={number} class="num" dir="ltr" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
          {number}
        </a>
      ))}
    </p>
    <p class="soft">
      {line.how.map((how) => t(`help.how.${how}`)).join(', ')}
      {line.hours && ', '}
      <In lang={line.lang}>{line.hours}</In>
    </p>
    {line.site && (
      <p class="small">
        <a href={line.site} target="_blank" rel="noreferrer">
          {bare(line.site)}
        </a>
      </p>
    )}
    <p class="small soft">
      {line.verifiedOn
        ? t('help.verified', { date: dateName(line.verifiedOn) })
        : t('help.notVerified', { date: dateName(line.seenOn) })}
    </p>
  </li>
);

const bare = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

const countryName = (id: string, english: string): string =>
  new Intl.DisplayNames([locale()], { type: 'region', fallback: 'none' }).of(id) ?? english;
