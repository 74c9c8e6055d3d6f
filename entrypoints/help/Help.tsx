/** "Talk to someone": the emergency number and the lines of where a person is first. Works offline; nothing opens by itself. */
import { Button, TextButton } from '../../components/Button.tsx';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Address } from '../../components/help/Address.tsx';
import { HelpLines } from '../../components/help/HelpLines.tsx';
import { Near, type NearProps } from '../../components/help/Near.tsx';
import { Sentence, Urgent } from '../../components/help/Urgent.tsx';
import { In, InEnglish } from '../../components/InLanguage.tsx';
import { directories, linesOf, listsFirst, regionOnly } from '../../lib/content/help/index.ts';
import { t } from '../../lib/i18n/index.ts';

interface HelpProps extends NearProps {
  /** people and places of the person's own, as chosen for Leave */
  places?: readonly { name: string; url: string }[];
}

export const Help = ({ places = [], ...near }: HelpProps) => (
  <PageFrame help={false} footerLine={t('help.foot')}>
    <main>
      <Heading kind="title" text={t('common.help')} />
      <Urgent say="help.danger" where={near.where} />
      <Near {...near} />
      {listsFirst(near.where) && <Lists />}
      <People places={places} />
      {!listsFirst(near.where) && <Lists />}

      <section aria-labelledby="afraid">
        <h2 class="voice" id="afraid">
          {t('help.afraid')}
        </h2>
        <p>
          <Sentence say="help.afraidNow" where={near.where} />
        </p>
        <HelpLines lines={linesOf(regionOnly(near.where), 'violence')} onCopy={near.onCopy} />
        <p>{t('help.afraidLine')}</p>
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

const People = ({ places }: Required<Pick<HelpProps, 'places'>>) => (
  <section aria-labelledby="people">
    <h2 class="voice" id="people">
      {t('help.people')}
    </h2>
    <p class="lead">{t('help.lead')}</p>
    <p>{t('help.peopleLine')}</p>
    <div class="buttons">
      {places.map(({ name, url }) => (
        <Button key={url} href={url} newTab>
          {name}
        </Button>
      ))}
    </div>
    <div class="text-buttons">
      <TextButton href="/break.html#break/social-savouring">{t('help.peopleWords')}</TextButton>
      <TextButton href="/options.html#places">{t('help.peopleAdd')}</TextButton>
    </div>
  </section>
);

const Lists = () => (
  <section aria-labelledby="lists">
    <h2 class="voice" id="lists">
      {t('help.lists')}
    </h2>
    <InEnglish lang={directories().find(({ lang }) => lang)?.lang} line={t('overlay.someInEnglish')} />
    <ul class="rows">
      {directories().map(({ name, url, about, lang }) => (
        <li key={url}>
          <a class="label" href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
          <p class="soft">
            <In lang={lang}>{about}</In>
          </p>
          <p class="small soft">
            <Address url={url} />
          </p>
        </li>
      ))}
    </ul>
  </section>
);
